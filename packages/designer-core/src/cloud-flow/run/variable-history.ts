import { textOf } from '@tandem/cloud-flow';
import { fromPlain, isJsonArray, type JsonValue, valueAt } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import { findAction, flowIndex, type IndexedAction } from '../flow/flow-index.ts';
import { variableNamePaths } from '../flow/variables.ts';
import { isSecuredRun, type PlaceInRun } from './past-run.ts';
import { pathOf } from './run-overlay.ts';

export interface PastVariable {
  readonly value: JsonValue;
  readonly isSecured: boolean;
}

interface Write {
  readonly action: IndexedAction;
  readonly run: ActionRun;
}

/**
 * The value that a variable had when the card was reached, or at the end when the run did not get there; undefined when nothing had set
 * it. Runs keep times in milliseconds; within one, the order of the definition decides.
 */
export function pastVariable(place: PlaceInRun, name: string): PastVariable | undefined {
  const wanted = name.toLowerCase();
  return writesBefore(place)
    .filter(({ action }) => variableNamePaths(action).some((path) => String(valueAt(action.json, path)).toLowerCase() === wanted))
    .reduce<PastVariable | undefined>((before, write) => afterWrite(before, write), undefined);
}

/** Successful runs of actions that change variables, the earliest first. */
function writesBefore({ definition, run, card, iterations }: PlaceInRun): readonly Write[] {
  const order = new Map(Array.from(flowIndex(definition).actions.values(), (action, index) => [action, index]));
  const found = findAction(definition, card.slice('action:'.length));
  const own = found === undefined ? undefined : run.actions.byPath.get(pathOf(found, iterations).toLowerCase());
  const key = ({ action, run: { endedAt } }: Write): readonly [number, number] => [endedAt ?? 0, order.get(action) ?? 0];
  const startedAt = own?.startedAt ?? undefined;
  const limit = startedAt === undefined || found === undefined ? undefined : ([startedAt, order.get(found) ?? 0] as const);
  return [...run.actions.byPath.values()]
    .filter(({ status }) => status === 'Succeeded')
    .flatMap((one): readonly Write[] => {
      const action = findAction(definition, one.name);
      return action === undefined || variableNamePaths(action).length === 0 ? [] : [{ action, run: one }];
    })
    .filter((write) => limit === undefined || compare(key(write), limit) < 0)
    .sort((left, right) => compare(key(left), key(right)));
}

function compare([leftTime, leftPlace]: readonly [number, number], [rightTime, rightPlace]: readonly [number, number]): number {
  return leftTime - rightTime || leftPlace - rightPlace;
}

/** A secret stays one, whatever is written after it. */
function afterWrite(before: PastVariable | undefined, { run }: Write): PastVariable {
  const isSecured = before?.isSecured === true || isSecuredRun(run);
  return { value: isSecured ? null : writtenValue(before?.value ?? null, run), isSecured };
}

/** Appending tells only what was appended; the others tell the value. */
function writtenValue(before: JsonValue, { type, inputs, outputs }: ActionRun): JsonValue {
  const given = fromPlain(inputs);
  const appended = valueAt(given, ['value']) ?? null;
  switch (type.toLowerCase()) {
    case 'appendtoarrayvariable':
      return [...(isJsonArray(before) ? before : []), appended];
    case 'appendtostringvariable':
      return textOf(before) + textOf(appended);
    default:
      return valueAt(fromPlain(outputs), ['body', 'value']) ?? valueAt(given, ['variables', '0', 'value']) ?? appended;
  }
}
