import { type Diagnostic, JsonObject, type JsonValue } from '@tandem/kernel';
import type { CompiledAction, CompiledFlow } from './compiled-flow.ts';
import { below } from './json-pointer.ts';
import { textConditions } from './text-conditions.ts';

/** What is no fault and yet not what its author will expect. */
export function findSurprises({ actions, definition }: Pick<CompiledFlow, 'actions' | 'definition'>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const open: { readonly level: JsonValue | undefined; readonly path: string }[] = [{ level: definition.get('actions'), path: '/actions' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!(next.level instanceof JsonObject)) continue;
    for (const [name, json] of next.level) {
      if (!(json instanceof JsonObject)) continue;
      const path = below(next.path, name);
      const action = actions.get(name.toLowerCase());
      if (action !== undefined)
        found.push(...parallelWrites(action, path), ...plainSecrets(action, json, path), ...textConditions(action, json, path));
      open.push(...levelsOf(json, path));
    }
  }
  return found;
}

/** A variable that passes set side by side holds what the last of them set, whichever that was. */
function parallelWrites({ name, body, level }: CompiledAction, path: string): readonly Diagnostic[] {
  if (body.kind !== 'set-variable') return [];
  for (let owner = level.owner; owner !== undefined; owner = owner.level.owner) {
    if (owner.body.kind !== 'foreach' || owner.body.concurrency === 1) continue;
    const message = `The action '${name}' sets the variable '${body.variable}' in passes of '${owner.name}' that run side by side, so that its value depends on which pass comes last. Let the passes run one after the other, or gather the values with Select.`;
    return [{ code: 'ParallelVariableWrite', severity: 'warning', message, path }];
  }
  return [];
}

const SECRET_KEY = /(?:^|[/_-])(?:password|passwort|secret|api[-_]?key|client[-_]?secret|access[-_]?token)$/i;

/** A secret that is written as it is can be read by everybody who may see the flow or a copy of it. */
function plainSecrets({ body }: CompiledAction, json: JsonObject, path: string): readonly Diagnostic[] {
  if (body.kind !== 'operation' || body.isBuiltIn) return [];
  const inputs = json.get('inputs');
  const parameters = inputs instanceof JsonObject ? inputs.get('parameters') : undefined;
  if (!(parameters instanceof JsonObject)) return [];
  return [...parameters].flatMap(([key, value]) => {
    if (!SECRET_KEY.test(key) || typeof value !== 'string' || value === '' || value.includes('@')) return [];
    const message = `The value of '${key}' looks like a secret and stands readable in the flow. Pass it in as a secured input of the trigger, or let the desktop flow read it where it runs.`;
    return [{ code: 'PlainSecret', severity: 'warning' as const, message, path: below(path, 'inputs', 'parameters', key) }];
  });
}

function levelsOf(json: JsonObject, path: string): { readonly level: JsonValue | undefined; readonly path: string }[] {
  const cases = json.get('cases');
  const inCases =
    cases instanceof JsonObject ? Array.from(cases, ([name, branch]) => ({ holder: branch, path: below(path, 'cases', name) })) : [];
  const holders = [
    { holder: json, path },
    { holder: json.get('else'), path: below(path, 'else') },
    { holder: json.get('default'), path: below(path, 'default') },
    ...inCases,
  ];
  return holders.map(({ holder, path: at }) => ({
    level: holder instanceof JsonObject ? holder.get('actions') : undefined,
    path: below(at, 'actions'),
  }));
}
