import type { VariableType } from '@tandem/cloud-flow';
import { isJsonArray, type JsonValue, valueAt } from '@tandem/kernel';
import { Variables } from '../run/variables.ts';
import type { ActionRow, VariableWrite } from '../run-store.ts';

/**
 * The variables as the kept rows left them: what dropped actions wrote is undone.
 *
 * @param rows in the order in which they were written
 */
export function resumedVariables(rows: readonly ActionRow[]): readonly VariableWrite[] {
  const variables = new Variables();
  for (const row of rows) if (row.status === 'Succeeded') apply(variables, row);
  return variables.takeChanges();
}

function apply(variables: Variables, { type, inputs, outputs, hasSecuredInputs }: ActionRow): void {
  const initialized = valueAt(inputs, ['variables', '0']);
  const name = textAt(inputs, 'name') ?? textAt(initialized, 'name');
  if (name === undefined) return;
  switch (type.toLowerCase()) {
    case 'initializevariable':
      // The engine wrote the row, so the type is one.
      variables.initialize(name, textAt(initialized, 'type') as VariableType, valueAt(initialized, ['value']) ?? null);
      break;
    case 'setvariable':
    case 'incrementvariable':
    case 'decrementvariable':
      variables.set(name, valueAt(outputs, ['body', 'value']) ?? null);
      break;
    case 'appendtoarrayvariable':
    case 'appendtostringvariable':
      append(variables, name, valueAt(inputs, ['value']) ?? null);
      break;
    default:
      return;
  }
  if (hasSecuredInputs) variables.secure(name);
}

/** As one value: nothing of the new run's variables is in the store yet. */
function append(variables: Variables, name: string, value: JsonValue): void {
  const present = variables.get(name)?.value;
  variables.set(name, isJsonArray(present) ? [...present, value] : `${present ?? ''}${String(value)}`);
}

function textAt(holder: JsonValue | undefined, key: string): string | undefined {
  const text = valueAt(holder, [key]);
  return typeof text === 'string' ? text : undefined;
}
