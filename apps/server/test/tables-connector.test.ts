import { randomBytes } from 'node:crypto';
import type { TriggerPoll } from '@tandem/cloud-engine';
import { callOf } from '@tandem/cloud-engine/suite/operation-call';
import { createLegacyTablesConnector, createTablesConnector } from '@tandem/connector-tables';
import { type AccountId, type Context, createIdSource, fromPlain, JsonObject, type JsonValue, toPlain } from '@tandem/kernel';
import { createAccountStore, createTableStore, openDatabase } from '@tandem/store-sqlite';
import { ColumnKind, type TableDefinition } from '@tandem/tables';
import { expect, onTestFinished, test } from 'vitest';

const OWNER = '01890000-0000-7000-8000-00000000000a' as AccountId;
const OTHER = '01890000-0000-7000-8000-00000000000b' as AccountId;

const EXPENSE: TableDefinition = {
  logicalName: 'new_expense',
  schemaName: 'new_Expense',
  entitySetName: 'new_expenses',
  displayName: 'Expense',
  displayCollectionName: 'Expenses',
  ownership: 'user',
  primaryIdColumn: 'new_expenseid',
  primaryNameColumn: 'new_name',
  keys: [],
  columns: [
    { logicalName: 'new_name', schemaName: 'new_Name', displayName: 'Name', kind: ColumnKind.string },
    { logicalName: 'new_receipt', schemaName: 'new_Receipt', displayName: 'Receipt', kind: ColumnKind.file },
  ],
};

async function install() {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  let now = Date.UTC(2026, 10, 30);
  const clock = { now: () => now };
  const accounts = createAccountStore(database);
  for (const [index, id] of [OWNER, OTHER].entries()) {
    await accounts.add({
      id,
      email: `${index}@example.org`,
      name: `Person ${index}`,
      role: 'maker',
      passwordHash: null,
      workAccount: null,
      hasAttendedLicence: false,
      isDisabled: false,
      createdAt: 1,
    });
  }
  const store = createTableStore(database, { clock, ids: createIdSource(clock, (length) => randomBytes(length)) });
  await store.define({ tables: [EXPENSE] });
  const ports = { store, clock, publicAddress: () => 'https://automation.example.org' };
  const connector = createTablesConnector(ports);
  const legacy = createLegacyTablesConnector(ports);
  const context: Context = { clock, log: { info() {}, warn() {}, error() {} }, signal: new AbortController().signal };

  async function call(operationId: string, parameters: Record<string, unknown>, ownerId = OWNER) {
    const operation = (operationId.includes('_V2') || operationId === 'DeleteItem' ? legacy : connector).operation(operationId);
    if (operation === undefined) throw new Error(`there is no ${operationId}`);
    const started = await operation.start(context, callOf(parameters, { ownerId }));
    if (started.kind !== 'ended') throw new Error('it waits');
    return toPlain(started.outcome.outputs) as { statusCode: number; body: Record<string, JsonValue> | null };
  }

  /** A trigger that was turned on; each call asks for what is new. */
  async function subscribe(operationId: string, parameters: Record<string, unknown>) {
    const trigger = (operationId.includes('_V2') ? legacy : connector).trigger?.(operationId);
    if (trigger === undefined) throw new Error(`there is no ${operationId}`);
    let state: JsonValue | undefined;
    const poll = async (): Promise<TriggerPoll> => {
      const asked = { cloudFlowId: '' as never, ownerId: OWNER, connectionId: undefined, parameters: fromPlain(parameters) as JsonObject };
      const answer = await trigger.poll(context, asked, state);
      state = answer.state;
      return answer;
    };
    await poll();
    return Object.assign(poll, { bodies: async () => (await poll()).events.map(({ outputs }) => toPlain(outputs.get('body') ?? null)) });
  }

  const question = (source: string, parameters = {}) => ({
    source,
    accountId: OWNER,
    connectionId: undefined,
    parameters: fromPlain(parameters) as JsonObject,
  });
  return { call, subscribe, connector, context, question, turnClock: (ms: number) => (now += ms) };
}

const subscription = (more: Record<string, unknown> = {}) => ({
  'subscriptionRequest/message': 7,
  'subscriptionRequest/entityname': 'new_expense',
  'subscriptionRequest/scope': 4,
  ...more,
});

test.each<[string, unknown, string]>([
  ['Base64', 'YWJj', 'YWJj'],
  ['a text', 'a, b', 'YSwgYg=='],
  ['a content object', { '$content-type': 'image/png', $content: 'YWJj' }, 'YWJj'],
])('%s goes up and comes back', async (_what, item, $content) => {
  const { call } = await install();
  const { body } = await call('CreateRecord', { entityName: 'new_expenses', 'item/new_name': 'Lunch' });
  const address = { entityName: 'new_expenses', recordId: body?.['new_expenseid'], fileImageFieldName: 'new_receipt' };
  expect(await call('GetEntityFileImageFieldContent', address)).toMatchObject({ statusCode: 204, body: null });
  expect(await call('UpdateEntityFileImageFieldContent', { ...address, 'x-ms-file-name': 'a.png', item })).toMatchObject({
    statusCode: 204,
  });
  expect(await call('GetEntityFileImageFieldContent', address)).toMatchObject({ statusCode: 200, body: { $content } });
  expect((await call('GetItem', address)).body).toMatchObject({ new_receipt_name: 'a.png' });
  expect(await call('UpdateEntityFileImageFieldContent', { ...address, 'x-ms-file-name': 'a', item: null })).toMatchObject({
    statusCode: 400,
  });
});

test('a change in an unknown table, of an unknown column, or of no kind is refused when the trigger is asked', async () => {
  const { subscribe } = await install();
  await expect(subscribe('SubscribeWebhookTrigger', subscription({ 'subscriptionRequest/entityname': 'nothing' }))).rejects.toMatchObject({
    code: '0x8006088a',
  });
  await expect(
    subscribe('SubscribeWebhookTrigger', subscription({ 'subscriptionRequest/filteringattributes': 'nothing' })),
  ).rejects.toMatchObject({ code: '0x80060888' });
  await expect(subscribe('SubscribeWebhookTrigger', subscription({ 'subscriptionRequest/message': 9 }))).rejects.toMatchObject({
    code: 'OpenApiOperationParameterValidationFailed',
  });
  await expect(
    subscribe('SubscribeWebhookTrigger', subscription({ 'subscriptionRequest/filterexpression': 'a eq' })),
  ).rejects.toMatchObject({ message: expect.stringContaining('filterexpression') });
});

test('additions, changes and deletions are told once each, and of a deleted row only which one it was', async () => {
  const { call, subscribe } = await install();
  const changes = await subscribe('SubscribeWebhookTriggerWithOrganization', subscription());
  const old = await subscribe('GetOnNewItems_V2', { dataset: 'x', table: 'new_expenses' });
  const { body } = await call('CreateRecord', { entityName: 'new_expenses', item: { new_name: 'a' } });
  const recordId = body?.['new_expenseid'];
  await call('UpdateRecord', { entityName: 'new_expenses', recordId, 'item/new_name': 'b' });
  await call('DeleteRecord', { entityName: 'new_expenses', recordId });
  const told = await changes.bodies();
  expect(told).toMatchObject([
    { SdkMessage: 'Create', new_name: 'a' },
    { SdkMessage: 'Update', new_name: 'b' },
    { SdkMessage: 'Delete', ItemInternalId: recordId },
  ]);
  expect(Object.keys(told[2] as object)).toEqual(['new_expenseid', 'SdkMessage', 'RunAsSystemUserId', 'ItemInternalId']);
  expect(await changes.bodies()).toEqual([]);
  expect(await old.bodies()).toMatchObject([{ value: [{ new_name: 'a' }] }]);
});

test('the scope of a user are the rows that the owner of the flow owns', async () => {
  const { call, subscribe } = await install();
  const changes = await subscribe('SubscribeWebhookTrigger', subscription({ 'subscriptionRequest/scope': 1 }));
  await call('CreateRecord', { entityName: 'new_expenses', 'item/new_name': 'theirs' }, OTHER);
  await call(
    'CreateRecord',
    { entityName: 'new_expenses', 'item/new_name': 'given', 'item/ownerid@odata.bind': `/systemusers(${OWNER})` },
    OTHER,
  );
  expect(await changes.bodies()).toMatchObject([{ new_name: 'given' }]);
});

test('what is postponed waits for its time', async () => {
  const { call, subscribe, turnClock } = await install();
  const changes = await subscribe('SubscribeWebhookTrigger', subscription({ 'subscriptionRequest/postponeuntil': '2026-11-30T01:00:00Z' }));
  await call('CreateRecord', { entityName: 'new_expenses', 'item/new_name': 'a' });
  expect(await changes()).toMatchObject({ events: [], againAfterMs: 3_600_000 });
  turnClock(3_600_000);
  expect(await changes.bodies()).toMatchObject([{ new_name: 'a' }]);
});

test('many changes are told in parts, without a wait between them', async () => {
  const { call, subscribe } = await install();
  const changes = await subscribe('SubscribeWebhookTrigger', subscription());
  await Promise.all(Array.from({ length: 120 }, () => call('CreateRecord', { entityName: 'new_expenses' })));
  const first = await changes();
  expect([first.events.length, first.againAfterMs]).toEqual([100, 0]);
  expect((await changes()).events).toHaveLength(20);
});

test('members of a team come and go by bound actions, and the owner is asked for', async () => {
  const { call } = await install();
  const { body } = await call('CreateRecord', { entityName: 'teams', 'item/name': 'Red' });
  const team = { entityName: 'teams', recordId: body?.['teamid'], item: { Members: [{ systemuserid: OTHER }] } };
  const members = async () =>
    (await call('ListRecords', { entityName: 'teams', $expand: 'teammembership_association($select=fullname)' })).body?.['value'];
  await call('PerformBoundAction', { ...team, actionName: 'Microsoft.Dynamics.CRM.AddMembersTeam' });
  expect(await members()).toMatchObject([{ teammembership_association: [{ fullname: 'Person 1' }] }]);
  await call('PerformBoundAction', { ...team, actionName: 'RemoveMembersTeam' });
  expect(await members()).toMatchObject([{ teammembership_association: [] }]);
  expect((await call('PerformUnboundAction', { actionName: 'WhoAmI' })).body).toMatchObject({ UserId: OWNER });
});

test('tables, relationships, file columns, fields and outputs are offered to designers', async () => {
  const { connector, context, question } = await install();
  const values = async (source: string, parameters = {}) =>
    (await connector.values?.(context, question(source, parameters)))?.map(({ value }) => value);
  const keys = async (source: string, parameters = {}) => {
    const schema = await connector.schema?.(context, question(source, parameters));
    const properties = schema instanceof JsonObject ? schema.get('properties') : undefined;
    return properties instanceof JsonObject ? [...properties.keys()] : [];
  };
  expect(await values('tables')).toEqual(expect.arrayContaining(['accounts', 'new_expenses']));
  expect(await values('table-names')).toEqual(expect.arrayContaining(['account', 'new_expense']));
  expect(await values('relationships', { table: 'accounts' })).toEqual(expect.arrayContaining(['contact_customer_accounts']));
  expect(await values('file-columns', { table: 'new_expenses' })).toEqual(['new_receipt']);
  expect(await values('nothing')).toBeUndefined();
  expect(await keys('row-fields', { table: 'contacts' })).toEqual(
    expect.arrayContaining(['lastname', 'parentcustomerid_account@odata.bind', 'ownerid@odata.bind']),
  );
  expect(await keys('row-fields', { table: 'contacts' })).not.toContain('createdon');
  expect(await keys('row', { table: 'new_expenses' })).toEqual(expect.arrayContaining(['_ownerid_value', 'new_receipt']));
  expect(await keys('rows', { table: "@variables('x')" })).toEqual(['value']);
});
