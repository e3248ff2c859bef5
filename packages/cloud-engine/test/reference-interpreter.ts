/** Actions of a definition, as far as statuses depend on them. */
export type Actions = Readonly<Record<string, ActionJson>>;

export interface ActionJson {
  readonly type: string;
  readonly inputs?: unknown;
  readonly runAfter: Readonly<Record<string, readonly string[]>>;
  readonly expression?: string;
  readonly foreach?: readonly number[];
  readonly actions?: Actions;
  readonly else?: { readonly actions: Actions };
}

type Statuses = Record<string, string>;

/** The inputs of an action that fails. */
export const FAILING = "@int('x')";

/**
 * Works out by plain recursion how every action of a flow must end.
 *
 * @param statuses gets the status of each path
 * @returns the status of the level
 */
export function interpret(actions: Actions, prefix: string, statuses: Statuses): string {
  for (const [name, action] of Object.entries(actions)) {
    const path = prefix + name;
    const runs = Object.entries(action.runAfter).every(([before, wanted]) => wanted.includes(statuses[prefix + before] ?? ''));
    if (runs) statuses[path] = runAction(action, path, statuses);
    else skip({ [name]: action }, prefix, statuses);
  }
  return levelStatus(actions, prefix, statuses);
}

function runAction(action: ActionJson, path: string, statuses: Statuses): string {
  const { type, inputs, actions = {}, foreach = [] } = action;
  if (type === 'Scope') return interpret(actions, `${path}/`, statuses);
  if (type === 'If') return runIf(action, path, statuses);
  if (type !== 'Foreach') return inputs === FAILING ? 'Failed' : 'Succeeded';
  return foreach.map((_, pass) => interpret(actions, `${path}/${pass}/`, statuses)).includes('Failed') ? 'Failed' : 'Succeeded';
}

function runIf({ expression, actions = {}, else: otherwise }: ActionJson, path: string, statuses: Statuses): string {
  const branches = [actions, otherwise?.actions ?? {}];
  const [taken = {}, other = {}] = expression === '@true' ? branches : branches.reverse();
  skip(other, `${path}/`, statuses);
  return interpret(taken, `${path}/`, statuses);
}

/** A skipped loop has no passes. */
function skip(actions: Actions, prefix: string, statuses: Statuses): void {
  for (const [name, { type, actions: inside = {}, else: otherwise }] of Object.entries(actions)) {
    statuses[prefix + name] = 'Skipped';
    if (type !== 'Foreach') skip({ ...inside, ...otherwise?.actions }, `${prefix}${name}/`, statuses);
  }
}

function levelStatus(actions: Actions, prefix: string, statuses: Statuses): string {
  const isBefore = (name: string): boolean => Object.values(actions).some(({ runAfter }) => Object.hasOwn(runAfter, name));
  const hasFailed = (name: string): boolean => {
    const status = statuses[prefix + name];
    if (status === 'Skipped') return Object.keys(actions[name]?.runAfter ?? {}).some(hasFailed);
    return status === 'Failed';
  };
  return Object.keys(actions).some((name) => !isBefore(name) && hasFailed(name)) ? 'Failed' : 'Succeeded';
}
