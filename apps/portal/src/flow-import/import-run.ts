import { TandemError } from '@tandem/kernel';
import { choicesFor, type ImportChoices } from './import-choices.ts';
import { callElsewhere } from './import-cloud-flow.ts';
import { importListedFlow } from './import-listed-flow.ts';
import { calledFirst, type ListedFlow } from './listed-flows.ts';
import { type DoneState, isPending, type ListedLine, type ListedState, madeOf } from './listed-line.ts';

interface ImportRunOptions {
  /** All of the list. */
  readonly lines: readonly ListedLine[];
  /** Whether flows with errors are kept as drafts. */
  readonly keepsDrafts: boolean;
  readonly choices: ImportChoices;
  /** Asked before each flow. */
  readonly isStopped: () => boolean;
  /** Told of each flow as it begins and as it ends. */
  readonly tell: (flow: ListedFlow, state: ListedState) => void;
}

/** One import of what is pending in a list: flow by flow, those that are called first. */
export class ImportRun {
  readonly #options: ImportRunOptions;
  readonly #made: Map<ListedFlow, DoneState>;
  /** Ids of the file to those that the flows have here. */
  readonly #ids: Map<string, string>;

  constructor(options: ImportRunOptions) {
    this.#options = options;
    this.#made = new Map(options.lines.flatMap(({ flow, state }) => entry(flow, madeOf(state))));
    this.#ids = new Map(options.lines.flatMap((line) => entry(line.flow.workflowId, knownId(line))));
  }

  /** What is refused stops none of the others, unless it would refuse them, too. */
  async importAll(): Promise<void> {
    const { lines, isStopped } = this.#options;
    for (const line of calledFirst(lines.filter(isPending))) {
      if (isStopped() || !(await this.#try(line.flow, () => this.#import(line)))) return;
    }
    for (const [flow, made] of this.#made) {
      const moved = this.#movedOf(made);
      if (moved.size > 0 && (isStopped() || !(await this.#try(flow, () => this.#lead(flow, made, moved))))) return;
    }
  }

  /** @returns whether the next flow may fare better */
  async #try(flow: ListedFlow, act: () => Promise<DoneState>): Promise<boolean> {
    const { tell } = this.#options;
    tell(flow, { kind: 'importing' });
    try {
      const state = await act();
      this.#made.set(flow, state);
      tell(flow, state);
      return true;
    } catch (error) {
      const made = this.#made.get(flow);
      tell(flow, { kind: 'refused', error, ...(made === undefined ? {} : { made }) });
      return !isHopeless(error);
    }
  }

  async #import(line: ListedLine): Promise<DoneState> {
    const { flow, check, to } = line;
    const former = this.#made.get(flow);
    if (former !== undefined) return former;
    const { keepsDrafts, choices } = this.#options;
    const isFaulty = check?.kind === 'checked' && !check.found.ok;
    const called = this.#calledBy(flow);
    const ids = this.#ids;
    const imported = await importListedFlow({ flow, to, isDraft: keepsDrafts && isFaulty, ids, ...choicesFor(line, choices) });
    if (flow.workflowId !== undefined) ids.set(flow.workflowId, imported.id);
    return { kind: 'done', imported, called };
  }

  async #lead(flow: ListedFlow, { imported }: DoneState, moved: ReadonlyMap<string, string>): Promise<DoneState> {
    return { kind: 'done', imported: await callElsewhere(imported, moved), called: this.#calledBy(flow) };
  }

  #calledBy(flow: ListedFlow): ReadonlyMap<string, string> {
    return new Map(flow.kind === 'cloud' ? flow.calls.map((id) => [id, this.#ids.get(id) ?? id] as const) : []);
  }

  /** The ids by which it calls flows that have another one by now, to that one. */
  #movedOf({ called }: DoneState): ReadonlyMap<string, string> {
    return new Map([...called].flatMap(([id, here]) => entry(here, this.#ids.get(id))).filter(([former, now]) => former !== now));
  }
}

/** The id that the flow has here, or that of the flow which it becomes a version of. */
function knownId({ state, to, isChosen }: ListedLine): string | undefined {
  return madeOf(state)?.imported.id ?? (isChosen && to.kind === 'version' ? to.of.id : undefined);
}

function entry<K, V>(key: K | undefined, value: V | undefined): readonly (readonly [K, V])[] {
  return key === undefined || value === undefined ? [] : [[key, value]];
}

/** What would refuse the next flows, too. */
function isHopeless(error: unknown): boolean {
  return error instanceof TandemError && (error.code === 'ServerUnreachable' || error.status === 401);
}
