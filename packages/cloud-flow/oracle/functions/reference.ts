import type { JsonValue } from '@tandem/kernel';
import type { OracleHost } from '../oracle-host.ts';
import { fromJsonValue } from '../values/json-border.ts';
import { array, entryOf, fail, int, NULL, string, type Value } from '../values/value.ts';
import { eager, type FunctionDefinition, type FunctionGroup, textAt } from './definition.ts';

function known(value: JsonValue | undefined): Value {
  return value === undefined ? fail('there is no such thing in this run') : fromJsonValue(value);
}

/** A member of an object; null where there is no object or no such member. */
function member(value: Value, key: string): Value {
  return value.kind === 'object' ? (entryOf(value, key)?.[1] ?? NULL) : NULL;
}

const action = (args: readonly Value[], host: OracleHost): Value => known(host.action(textAt(args, 0)));
const trigger = (host: OracleHost): Value => fromJsonValue(host.trigger());
const outputs = eager(1, 1, (args, host) => member(action(args, host), 'outputs'));
const body = eager(1, 1, (args, host) => member(member(action(args, host), 'outputs'), 'body'));

function named(read: (name: string, host: OracleHost) => JsonValue | undefined): FunctionDefinition {
  return eager(1, 1, (args, host) => known(read(textAt(args, 0), host)));
}

export const REFERENCE_FUNCTIONS: FunctionGroup = {
  parameters: named((name, host) => host.parameter(name)),
  variables: named((name, host) => host.variable(name)),
  items: named((name, host) => host.item(name)),
  item: eager(0, 0, (_, host) => known(host.item())),
  actions: eager(1, 1, action),
  action: eager(0, 0, (_, host) => known(host.currentAction())),
  outputs,
  actionOutputs: outputs,
  body,
  actionBody: body,
  trigger: eager(0, 0, (_, host) => trigger(host)),
  triggerOutputs: eager(0, 0, (_, host) => member(trigger(host), 'outputs')),
  triggerBody: eager(0, 0, (_, host) => member(member(trigger(host), 'outputs'), 'body')),
  workflow: eager(0, 0, (_, host) => fromJsonValue(host.workflow())),
  result: eager(1, 1, (args, host) => array((host.result(textAt(args, 0)) ?? fail('there is no such scope')).map(fromJsonValue))),
  iterationIndexes: eager(1, 1, (args, host) => int(host.iterationIndex(textAt(args, 0)) ?? fail('there is no such loop'))),
  listCallbackUrl: eager(0, 0, (_, host) => string(host.callbackUrl?.() ?? fail('there is no callback'))),
};
