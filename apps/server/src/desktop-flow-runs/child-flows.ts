import { type DesktopFlowId, TandemError } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import type { DesktopFlowRecord, DesktopFlowStore } from '@tandem/store';
import type { DesktopFlowReadings } from '../desktop-flows/desktop-flow-reader.ts';
import { notPublished } from './desktop-flow-faults.ts';

/** runflow: how many other flows a flow may depend on. */
const CHILD_FLOWS_MAX = 150;

type Dependencies = WorkOrder['dependencies'];
type CallingFlow = Pick<DesktopFlowRecord, 'id' | 'name' | 'script'>;

export interface ChildFlowsOptions {
  readonly flows: Pick<DesktopFlowStore, 'get'>;
  readonly readings: DesktopFlowReadings;
  /** @throws TandemError when whoever answers for the run may not run it */
  readonly requireCallable: (flow: DesktopFlowRecord) => Promise<void>;
}

/**
 * The desktop flows that a flow runs, theirs included, in the versions that are published now.
 *
 * @throws TandemError `ChildDesktopFlowNotFound`, `DesktopFlowNotPublished`, `ChildDesktopFlowRecursive`, `TooManyChildDesktopFlows`, and what
 *   `requireCallable` throws
 */
export async function gatherChildFlows(root: CallingFlow, options: ChildFlowsOptions): Promise<Dependencies> {
  const gathering = new Gathering(root, options);
  await gathering.follow(root, [root.id]);
  return gathering.found;
}

class Gathering {
  readonly #root: CallingFlow;
  readonly #options: ChildFlowsOptions;
  readonly #followed = new Map<string, Dependencies[number]>();

  constructor(root: CallingFlow, options: ChildFlowsOptions) {
    this.#root = root;
    this.#options = options;
  }

  get found(): Dependencies {
    return [...this.#followed.values()];
  }

  /** @param path ids from the root to the flow */
  async follow(flow: CallingFlow, path: readonly string[]): Promise<void> {
    for (const id of this.#options.readings.of(flow.script).childFlows) {
      if (path.includes(id)) throw recursive(this.#root.name, this.#followed.get(id)?.name ?? this.#root.name);
      if (!this.#followed.has(id)) await this.#add(flow, id, path);
    }
  }

  async #add(parent: CallingFlow, id: string, path: readonly string[]): Promise<void> {
    const flow = await this.#options.flows.get(id as DesktopFlowId);
    if (flow === undefined) throw notThere(parent.name, id);
    await this.#options.requireCallable(flow);
    if (flow.publishedVersion === null) throw notPublished(flow.name);
    this.#followed.set(id, { desktopFlowId: flow.id, name: flow.name, script: flow.script });
    if (this.#followed.size > CHILD_FLOWS_MAX) throw tooMany(this.#root.name);
    await this.follow(flow, [...path, id]);
  }
}

function notThere(parent: string, id: string): TandemError {
  return new TandemError(
    'ChildDesktopFlowNotFound',
    `The desktop flow ${parent} runs a desktop flow with the id ${id}, which is not there.`,
    {
      status: 409,
      fix: `Import that desktop flow, or open ${parent} and choose another one in 'Run desktop flow'.`,
    },
  );
}

function recursive(root: string, name: string): TandemError {
  return new TandemError('ChildDesktopFlowRecursive', `The desktop flow ${name} runs itself, directly or by way of others.`, {
    status: 409,
    fix: `Open ${name === root ? name : `${root} and ${name}`} and take out one of the steps 'Run desktop flow'.`,
  });
}

function tooMany(name: string): TandemError {
  return new TandemError('TooManyChildDesktopFlows', `The desktop flow ${name} runs more than ${CHILD_FLOWS_MAX} other desktop flows.`, {
    status: 409,
    fix: 'Bring several of them together in one.',
  });
}
