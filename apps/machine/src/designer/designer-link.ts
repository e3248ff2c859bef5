import { asTandemError, type Logger, type TandemError } from '@tandem/kernel';
import { type DesignerCommand, type DesignerEvent, designerCommandSchema, type MachinePolicy } from '@tandem/protocol';
import type { BodyCommand } from './body-messages.ts';
import { DebugBody } from './debug-body.ts';
import { bodyDied, commandInvalid, noRun, runActive, sessionTaken } from './refusals.ts';
import type { WarmProcess } from './warm-process.ts';

export interface DesignerLinkParts {
  readonly log: Logger;
  readonly processes: WarmProcess;
  /** False: the channel does not take it now. */
  readonly tell: (event: DesignerEvent) => boolean;
  readonly refuse: (error: TandemError) => void;
  /** Whether another run has the session of the agent. */
  readonly isSessionTaken: () => boolean;
  /** The policy for a run that begins. @throws TandemError when it does not let the designer's account run flows, or nobody can tell */
  readonly policy: () => MachinePolicy | undefined;
  /** Address of the server, such as `https://tandem.example`. */
  readonly serverUrl: () => string;
}

/** One open designer: at most one run of it is at work, and the last one can be looked into until the next begins. */
export class DesignerLink {
  readonly #parts: DesignerLinkParts;
  #body: DebugBody | undefined;

  constructor(parts: DesignerLinkParts) {
    this.#parts = parts;
  }

  get isAtWork(): boolean {
    return this.#body?.isAtWork === true;
  }

  /** @param text JSON text of a designer command */
  obey(text: string): void {
    const command = readCommand(text);
    if (command === undefined) this.#parts.refuse(commandInvalid());
    else if (command.kind === 'run') this.#run(command);
    else if (this.#body?.isGone === false) this.#body.send(command);
    else if (!HARMLESS.has(command.kind)) this.#parts.refuse(noRun());
  }

  async close(): Promise<void> {
    const body = this.#body;
    this.#body = undefined;
    await body?.close();
  }

  #run(command: RunCommand): void {
    const error = this.isAtWork ? runActive() : this.#parts.isSessionTaken() ? sessionTaken() : undefined;
    if (error !== undefined) {
      this.#parts.refuse(error);
      return;
    }
    try {
      const policy = this.#parts.policy();
      const { services, ...run } = command;
      this.#begin({
        ...run,
        ...(policy === undefined ? {} : { policy }),
        ...(services === undefined ? {} : { services: { ...services, serverUrl: this.#parts.serverUrl() } }),
      });
    } catch (thrown) {
      this.#parts.refuse(asTandemError(thrown));
    }
  }

  #begin(command: BodyCommand): void {
    void this.#body?.close();
    this.#body = undefined;
    const { log, processes, tell, refuse } = this.#parts;
    const process = processes.take();
    if (process === undefined) {
      refuse(bodyDied());
      return;
    }
    this.#body = new DebugBody({ log, process, tell, onEnded: () => processes.warm() });
    this.#body.send(command);
  }
}

type RunCommand = Extract<DesignerCommand, { kind: 'run' }>;

/** What asks for nothing when no flow runs: it may have crossed the end of the run. */
const HARMLESS: ReadonlySet<DesignerCommand['kind']> = new Set(['stop', 'stop-safely', 'pause', 'breakpoints']);

function readCommand(text: string): DesignerCommand | undefined {
  try {
    const read = designerCommandSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
