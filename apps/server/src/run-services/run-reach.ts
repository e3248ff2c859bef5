import type { CalledOperation } from '@tandem/desktop-flow/files';
import { type ConnectionId, type DesktopFlowId, TandemError } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import type { DesktopFlowReachStore } from '@tandem/store';
import type { DesktopFlowReadings } from '../desktop-flows/desktop-flow-reader.ts';
import type { ServedRun } from './served-run.ts';

/** A script that was sent with a run: of the flow itself, or of one that it runs. */
export interface SentScript {
  readonly desktopFlowId: DesktopFlowId;
  readonly script: string;
}

/** The scripts of an order, that of the flow itself first. */
export function sentScripts(
  desktopFlowId: DesktopFlowId,
  { script, dependencies }: Pick<WorkOrder, 'script' | 'dependencies'>,
): readonly SentScript[] {
  // The server made the order from ids of its own.
  return [
    { desktopFlowId, script },
    ...dependencies.map((child) => ({ desktopFlowId: child.desktopFlowId as DesktopFlowId, script: child.script })),
  ];
}

export interface RunReachOptions {
  /** The scripts of the run as they were sent, its own first. */
  readonly scriptsOf: (run: ServedRun) => Promise<readonly SentScript[]>;
  readonly readings: DesktopFlowReadings;
  readonly reach: Pick<DesktopFlowReachStore, 'get'>;
}

/**
 * What a run may ask for by name: what the scripts that were sent with it write, and what the pages of their flows add. A ticket that is
 * stolen from a machine opens nothing else of its owner.
 */
export class RunReach {
  readonly #options: RunReachOptions;

  constructor(options: RunReachOptions) {
    this.#options = options;
  }

  /** @throws TandemError `CredentialNotNamed`, whether there is such a credential or not */
  async requireCredential(run: ServedRun, name: string): Promise<void> {
    const { scriptsOf, readings, reach } = this.#options;
    const key = nameKey(name);
    const isIn = (names: readonly string[]) => names.some((candidate) => nameKey(candidate) === key);
    const scripts = await scriptsOf(run);
    if (scripts.some(({ script }) => isIn(readings.of(script).credentials.written))) return;
    for (const { desktopFlowId } of scripts) if (isIn((await reach.get(desktopFlowId)).credentialNames)) return;
    throw credentialNotNamed(name, run);
  }

  /** @throws TandemError `ConnectorOperationNotNamed` when no script of the run calls the operation */
  async requireOperation(run: ServedRun, { apiName, operationId }: CalledOperation): Promise<void> {
    const { scriptsOf, readings } = this.#options;
    const isMeant = (called: CalledOperation) =>
      called.apiName === apiName && called.operationId.toLowerCase() === operationId.toLowerCase();
    const scripts = await scriptsOf(run);
    if (!scripts.some(({ script }) => readings.of(script).operations.some(isMeant))) throw operationNotNamed(operationId, run);
  }

  /**
   * The connection that was chosen for a reference which a script of the run names.
   *
   * @throws TandemError `ConnectionReferenceUnmapped`, `ConnectionReferenceAmbiguous`
   */
  async connectionFor(run: ServedRun, reference: string): Promise<ConnectionId> {
    const { scriptsOf, readings, reach } = this.#options;
    const key = reference.trim().toLowerCase();
    const chosen = new Set<ConnectionId>();
    for (const { desktopFlowId, script } of await scriptsOf(run)) {
      if (!readings.of(script).connections.some((named) => named.reference.toLowerCase() === key)) continue;
      const connectionId = (await reach.get(desktopFlowId)).connections.get(key);
      if (connectionId !== undefined) chosen.add(connectionId);
    }
    const [first, ...others] = chosen;
    if (first === undefined) throw unmapped(reference, run);
    if (others.length > 0) throw mappedTwice(reference);
    return first;
  }
}

/** As the store compares names: without regard to the case of ASCII letters. */
function nameKey(name: string): string {
  return name.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function credentialNotNamed(name: string, { desktopFlowName }: ServedRun): TandemError {
  return new TandemError(
    'CredentialNotNamed',
    `The desktop flow ${desktopFlowName} does not name the credential '${name.slice(0, 100)}'.`,
    {
      status: 403,
      fix: "Write the name as a text in the step 'Get credential', or list the credential on the page of the desktop flow.",
    },
  );
}

function operationNotNamed(operationId: string, { desktopFlowName }: ServedRun): TandemError {
  return new TandemError(
    'ConnectorOperationNotNamed',
    `The desktop flow ${desktopFlowName} does not call the operation '${operationId.slice(0, 100)}' of this connector.`,
    { status: 403, fix: "Write connector and operation as texts in the step 'Run cloud connector action'." },
  );
}

function unmapped(reference: string, { desktopFlowName }: ServedRun): TandemError {
  return new TandemError(
    'ConnectionReferenceUnmapped',
    `No connection is chosen for '${reference.slice(0, 100)}', which the desktop flow ${desktopFlowName} asks for.`,
    { status: 409, fix: 'Choose a connection for it on the page of the desktop flow.' },
  );
}

function mappedTwice(reference: string): TandemError {
  return new TandemError(
    'ConnectionReferenceAmbiguous',
    `The desktop flows of this run have different connections for '${reference.slice(0, 100)}'.`,
    { status: 409, fix: 'Choose the same connection on the pages of the desktop flow and of those that it runs.' },
  );
}
