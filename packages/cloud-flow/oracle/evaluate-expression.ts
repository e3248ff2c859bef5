import { functionNamed } from './functions/function-table.ts';
import type { OracleHost } from './oracle-host.ts';
import type { Expression } from './syntax/expression.ts';
import { entryOf, fail, NULL, type Value } from './values/value.ts';

/** @throws Fault */
export function evaluateExpression(expression: Expression, host: OracleHost): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'access':
      return access(evaluateExpression(expression.target, host), evaluateExpression(expression.key, host), expression.isOptional);
    case 'call':
      return call(expression.name, expression.args, host);
  }
}

function call(name: string, args: readonly Expression[], host: OracleHost): Value {
  const definition = functionNamed(name) ?? fail(`there is no function ${name}`);
  if (args.length < definition.min || args.length > definition.max) fail(`${name} has another number of arguments`);
  if (definition.kind === 'lazy') return definition.run(args.map((arg) => () => evaluateExpression(arg, host)));
  return definition.run(
    args.map((arg) => evaluateExpression(arg, host)),
    host,
  );
}

function access(parent: Value, key: Value, isOptional: boolean): Value {
  const missing = (): Value => (isOptional ? NULL : fail('there is no such property'));
  if (parent.kind === 'null') return missing();
  if (parent.kind === 'object' && key.kind === 'string') return property(parent, key.value) ?? missing();
  if (parent.kind === 'array' && key.kind === 'int') {
    return (key.value >= 0n ? parent.items[Number(key.value)] : undefined) ?? missing();
  }
  return fail('the value has no such properties');
}

/** The exact key, else the way that the segments of an alias path lead. */
function property(parent: Value, key: string): Value | undefined {
  if (parent.kind !== 'object') return undefined;
  const found = entryOf(parent, key)?.[1];
  if (found !== undefined || !key.includes('/')) return found;
  return key.split('/').reduce<Value | undefined>((value, segment) => {
    return value?.kind === 'object' ? entryOf(value, segment)?.[1] : undefined;
  }, parent);
}
