import { formOfConnectorCall, formOfStep } from '@tandem/designer-core/desktop-flow';
import { parseDesktopFlow } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { printJson } from '@tandem/kernel';
import type { ConnectorDescription, FieldDescription, OperationDescription } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { actionsOf, cardOf, findOperation } from '../../src/desktop-flow-designer/step-dialog/connector/operation-card.ts';

const TABLE: FieldDescription = {
  key: 'entityName',
  path: ['inputs', 'parameters', 'entityName'],
  label: { en: 'Table' },
  isRequired: true,
  editor: { kind: 'text' },
};
const ROWS: OperationDescription = {
  id: 'shared_x/ListRows',
  kind: 'action',
  title: { en: 'List rows' },
  description: { en: '' },
  keywords: [],
  category: 'shared_x',
  icon: 'table',
  template: { inputs: { host: { apiId: '/providers/Microsoft.PowerApps/apis/shared_x', operationId: 'ListRows' } } },
  fields: [TABLE],
  outputs: {},
  settings: [],
  canRun: false,
};
const CONNECTOR: ConnectorDescription = {
  apiName: 'shared_x',
  title: { en: 'X' },
  description: { en: '' },
  icon: 'table',
  colour: '#000000',
  needsConnection: false,
  operations: [
    ROWS,
    { ...ROWS, id: 'shared_x/Old', isDeprecated: true },
    { ...ROWS, id: 'shared_x/News', kind: 'trigger' },
    { ...ROWS, id: 'shared_x/AddRow', canRun: true },
  ],
};

function cardOfStep(parameters: string) {
  const [statement] = parseDesktopFlow(`External.InvokeCloudConnector OperationId: 'ListRows' ${parameters}`).flow.main.statements;
  if (statement === undefined) throw new Error('no statement');
  const options = { parameters: ROWS.fields, isKnown: true, isPowerFx: false, proposeVariable: (name: string) => name };
  return cardOf(formOfConnectorCall(formOfStep(statement, actionCatalogue), options), ROWS);
}

test('the actions of a connector can be chosen, those that run first, and outdated ones of a script are found', () => {
  expect(actionsOf(CONNECTOR).map(({ id }) => id)).toEqual(['shared_x/AddRow', 'shared_x/ListRows']);
  expect(findOperation(CONNECTOR, 'OLD')?.id).toBe('shared_x/Old');
  expect(findOperation(CONNECTOR, 'News')).toBeUndefined();
});

test('the card of a step holds what the step certainly holds, and marks what is worked out while it runs', () => {
  const host = '"host":{"apiId":"/providers/Microsoft.PowerApps/apis/shared_x","operationId":"ListRows"}';
  expect(printJson(cardOfStep("@entityName: 'accounts'"))).toBe(`{"inputs":{${host},"parameters":{"entityName":"accounts"}}}`);
  expect(printJson(cardOfStep('@entityName: Which'))).toBe(`{"inputs":{${host},"parameters":{"entityName":"@computed"}}}`);
  expect(printJson(cardOfStep(''))).toBe(`{"inputs":{${host}}}`);
});
