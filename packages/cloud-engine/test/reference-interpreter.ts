/** Actions of a definition, as far as statuses and variables depend on them. */
export type Actions = Readonly<Record<string, ActionJson>>;

interface Branch {
  readonly actions: Actions;
}

export interface ActionJson {
  readonly type: string;
  readonly inputs?: unknown;
  readonly runAfter: Readonly<Record<string, readonly string[]>>;
  readonly expression?: string;
  readonly foreach?: readonly number[];
  readonly actions?: Actions;
  readonly else?: Branch;
  readonly cases?: Readonly<Record<string, Branch & { readonly case: string }>>;
  readonly default?: Branch;
  readonly limit?: unknown;
}

/** What a run must have come to. */
export interface Interpretation {
  /** The status of each path. */
  readonly statuses: Record<string, string>;
  /** What was added to the counter. */
  count: number;
  /** What was put into the list, in any order. */
  readonly list: string[];
  /** The status of the run, when Terminate ended it. */
  terminated: string | undefined;
  /** Paths of calls that a crash interrupted: nobody knows whether they had their effect, so they fail and are not repeated. */
  readonly unknown: ReadonlySet<string>;
}

/** The inputs of an action that fails. */
export const FAILING = "@int('x')";

/** Works out by plain recursion how every action of a flow must end. @returns the status of the level */
export function interpret(actions: Actions, prefix: string, run: Interpretation): string {
  for (const [name, action] of Object.entries(actions)) {
    const path = prefix + name;
    const runs = Object.entries(action.runAfter).every(([before, wanted]) => wanted.includes(run.statuses[prefix + before] ?? ''));
    // After Terminate nothing begins any more, whatever its predecessors were.
    if (runs && run.terminated === undefined) run.statuses[path] = runAction(name, action, { path, run });
    else skip({ [name]: action }, prefix, run);
  }
  return levelStatus(actions, prefix, run);
}

interface Place {
  readonly path: string;
  readonly run: Interpretation;
}

function runAction(name: string, action: ActionJson, { path, run }: Place): string {
  const { type, actions = {}, foreach = [] } = action;
  const status = ((): string => {
    switch (type) {
      case 'Scope':
        return interpret(actions, `${path}/`, run);
      case 'If':
        return takeBranch(action.expression === '@true' ? 0 : 1, [actions, action.else?.actions ?? {}], { path, run });
      case 'Switch':
        return runSwitch(action, { path, run });
      case 'Foreach':
        return worst(foreach.map((_, pass) => (run.terminated === undefined ? interpret(actions, `${path}/${pass}/`, run) : 'Succeeded')));
      case 'Until':
        return runUntil(name, action, { path, run });
      default:
        return run.unknown.has(path) ? 'Failed' : runPlain(action, run);
    }
  })();
  const isContainer = type === 'Scope' || type === 'If' || type === 'Switch';
  return isContainer && run.terminated !== undefined ? 'Cancelled' : status;
}

function runPlain({ type, inputs, limit }: ActionJson, run: Interpretation): string {
  const { name, value, runStatus } = (inputs ?? {}) as { name?: string; value?: unknown; runStatus?: string };
  if (type === 'IncrementVariable') run.count += Number(value);
  if (type === 'AppendToArrayVariable') run.list.push(String(value));
  if (type === 'Terminate') run.terminated = runStatus ?? '';
  if (limit !== undefined && name === undefined && type !== 'Wait') return 'TimedOut';
  return inputs === FAILING ? 'Failed' : 'Succeeded';
}

/** The expression is the name of the case that is met, as a constant. */
function runSwitch({ expression, cases = {}, default: otherwise }: ActionJson, place: Place): string {
  const branches = [...Object.values(cases).map(({ actions }) => actions), otherwise?.actions ?? {}];
  const met = Object.values(cases).findIndex((branch) => branch.case === expression);
  return takeBranch(met < 0 ? branches.length - 1 : met, branches, place);
}

function takeBranch(taken: number, branches: readonly Actions[], { path, run }: Place): string {
  for (const [index, branch] of branches.entries()) if (index !== taken) skip(branch, `${path}/`, run);
  return interpret(branches[taken] ?? {}, `${path}/`, run);
}

/** The condition counts the passes: `@greaterOrEquals(iterationIndexes('A1'), 2)`. */
function runUntil(name: string, { expression = '', actions = {} }: ActionJson, { path, run }: Place): string {
  const last = Number(/, (\d+)\)$/.exec(expression.replace(name, ''))?.[1] ?? 0);
  let status = 'Succeeded';
  for (let pass = 0; pass <= last; pass++) status = interpret(actions, `${path}/${pass}/`, run);
  return status;
}

function worst(statuses: readonly string[]): string {
  return statuses.includes('Failed') ? 'Failed' : statuses.includes('TimedOut') ? 'TimedOut' : 'Succeeded';
}

/** A skipped loop has no passes. */
function skip(actions: Actions, prefix: string, run: Interpretation): void {
  for (const [name, { type, actions: inside = {}, else: otherwise, cases = {}, default: unmet }] of Object.entries(actions)) {
    run.statuses[prefix + name] = 'Skipped';
    const levels = [inside, otherwise?.actions ?? {}, ...Object.values(cases).map((branch) => branch.actions), unmet?.actions ?? {}];
    if (type !== 'Foreach' && type !== 'Until') for (const level of levels) skip(level, `${prefix}${name}/`, run);
  }
}

function levelStatus(actions: Actions, prefix: string, { statuses }: Interpretation): string {
  const isBefore = (name: string): boolean => Object.values(actions).some(({ runAfter }) => Object.hasOwn(runAfter, name));
  const decided = (name: string): readonly string[] => {
    const status = statuses[prefix + name] ?? '';
    return status === 'Skipped' ? Object.keys(actions[name]?.runAfter ?? {}).flatMap(decided) : [status];
  };
  return worst(
    Object.keys(actions)
      .filter((name) => !isBefore(name))
      .flatMap(decided),
  );
}
