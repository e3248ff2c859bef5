import { withValueAt } from '@tandem/cloud-flow/operations';
import { constantOf, fieldText, nameOfParameter, type StepForm } from '@tandem/designer-core/desktop-flow';
import { fromPlain, JsonObject } from '@tandem/kernel';
import type { ConnectorDescription, FieldDescription, OperationDescription } from '@tandem/protocol';

/** What stands for a value that is worked out while the flow runs. */
const COMPUTED = '@computed';

/** The operation as a card of a cloud flow has it, with the values of the form: what descriptions of operations are asked about. */
export function cardOf(form: StepForm, { template, fields }: OperationDescription): JsonObject {
  const card = fields.reduce((json, field) => withValueAt(json, field.path, givenIn(form, field)), fromPlain(template));
  return card instanceof JsonObject ? card : new JsonObject();
}

function givenIn(form: StepForm, parameter: FieldDescription) {
  const name = `@${nameOfParameter(parameter)}`;
  const value = constantOf(form, name);
  return value === undefined && fieldText(form, name) !== '' ? COMPUTED : value;
}

/** The action of a connector that scripts call so, in any case of letters. */
export function findOperation(connector: ConnectorDescription | undefined, operationId: string): OperationDescription | undefined {
  if (connector === undefined) return undefined;
  const id = `${connector.apiName}/${operationId}`.toLowerCase();
  return connector.operations.find((operation) => operation.kind === 'action' && operation.id.toLowerCase() === id);
}

export function operationIdOf({ apiName }: ConnectorDescription, { id }: OperationDescription): string {
  return id.slice(apiName.length + 1);
}

/** The actions that can be chosen: those that run here first, no outdated ones. */
export function actionsOf({ operations }: ConnectorDescription): readonly OperationDescription[] {
  const actions = operations.filter(({ kind, isDeprecated }) => kind === 'action' && isDeprecated !== true);
  return actions.toSorted((a, b) => Number(b.canRun) - Number(a.canRun));
}
