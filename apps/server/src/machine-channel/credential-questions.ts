import { err, type Id, type IdSource, type MachineId, ok, type Result, TandemError } from '@tandem/kernel';
import type { MachineFrame, ServerFrame } from '@tandem/protocol';
import type { CredentialQuestion } from '../connections/credential-check.ts';

type Answer = Result<void, TandemError>;
type Checked = Extract<MachineFrame, { kind: 'credentials-checked' }>;

interface Open {
  readonly machineId: MachineId;
  readonly resolve: (answer: Answer) => void;
}

/** Questions about credentials that machines have not answered yet. */
export class CredentialQuestions {
  readonly #ids: IdSource;
  readonly #open = new Map<string, Open>();

  constructor(ids: IdSource) {
    this.#ids = ids;
  }

  /** @param send false when the machine cannot be reached */
  ask(
    machineId: MachineId,
    question: CredentialQuestion,
    via: { send(frame: ServerFrame): boolean; readonly signal: AbortSignal },
  ): Promise<Answer> {
    const requestId = this.#ids.next<Id<'credential-question'>>();
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        this.#open.delete(requestId);
        via.signal.removeEventListener('abort', giveUp);
        resolve(answer);
      };
      const giveUp = (): void => settle(err(didNotAnswer()));
      if (via.signal.aborted) return giveUp();
      this.#open.set(requestId, { machineId, resolve: settle });
      via.signal.addEventListener('abort', giveUp, { once: true });
      if (!via.send({ kind: 'check-credentials', requestId, ...question })) settle(err(isOffline()));
    });
  }

  /** Takes the answer of the machine that was asked; any other is ignored. */
  answer(machineId: MachineId, { requestId, error }: Checked): void {
    const open = this.#open.get(requestId);
    if (open?.machineId !== machineId) return;
    open.resolve(error === null ? ok(undefined) : err(refusal(error)));
  }

  /** The machine is gone, and its answers with it. */
  drop(machineId: MachineId): void {
    for (const open of [...this.#open.values()]) if (open.machineId === machineId) open.resolve(err(isOffline()));
  }
}

function refusal({ code, message, fix }: NonNullable<Checked['error']>): TandemError {
  return new TandemError(code, message, fix === undefined ? {} : { fix });
}

function didNotAnswer(): TandemError {
  return new TandemError('MachineDidNotAnswer', 'The machine did not answer in time.', {
    kind: 'operational',
    retryable: true,
    status: 504,
    fix: 'Try again; if it stays so, look at the machine agent on that machine.',
  });
}

function isOffline(): TandemError {
  return new TandemError('MachineOffline', 'The machine is offline.', {
    kind: 'operational',
    retryable: true,
    status: 503,
    fix: 'Start the machine agent on that machine, or check its network, then try again.',
  });
}
