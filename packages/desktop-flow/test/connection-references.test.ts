import { parseJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { namedConnections, openFlowFiles, referencesIn } from '../src/files/index.ts';
import { parseDesktopFlow } from '../src/index.ts';

const ID = '6a1c0d52-1111-4222-8333-944455556666';
const OFFICE = '/providers/Microsoft.PowerApps/apis/shared_office365';
const step = (connection: string, connector = OFFICE) =>
  `External.InvokeCloudConnector Connection: '${connection}' ConnectorId: '${connector}' OperationId: 'SendEmailV2' @'emailMessage/To': 'a'`;
const trailer = (...references: readonly object[]) =>
  `# [ControlRepository][PowerAutomateDesktop]\n\n${JSON.stringify({ ControlRepositorySymbols: [], ConnectionReferences: references })}`;
const REFERENCE = { ConnectorId: OFFICE, DisplayName: 'Mailbox', InternalId: ID, LogicalName: 'rc_mail', IsEmbedded: false };
const named = (...lines: readonly string[]) => namedConnections(parseDesktopFlow(lines.join('\n')).flow);

describe('a copied script', () => {
  test('names the connections of its steps, each once, with what the trailer calls them', () => {
    expect(named(step(ID), step(ID.toUpperCase()), trailer(REFERENCE))).toEqual([
      { reference: ID, apiName: 'shared_office365', displayName: 'Mailbox' },
    ]);
    expect(named(step('rc_mail'), trailer(REFERENCE))).toMatchObject([{ displayName: 'Mailbox' }]);
  });

  test('without a trailer has the name that stands above the step', () => {
    expect(named("@@connectionDisplayName: 'Office of Mara'", step(ID))).toMatchObject([{ displayName: 'Office of Mara' }]);
    expect(named(step(ID))).toMatchObject([{ reference: ID, displayName: '' }]);
  });

  test('whose id was replaced by hand belongs to the only reference of its connector', () => {
    expect(named(step('{Replace}'), trailer(REFERENCE))).toMatchObject([{ reference: '{Replace}', displayName: 'Mailbox' }]);
    expect(named(step('x', '/apis/shared_teams'), trailer(REFERENCE))).toMatchObject([{ displayName: '' }]);
  });

  test('whose id was replaced by hand belongs to none when its connector has several', () => {
    expect(named(step('x'), step('rc_MAIL'), trailer(REFERENCE, { ...REFERENCE, DisplayName: 'Other', LogicalName: 'b' }))).toMatchObject([
      { reference: 'x', displayName: '' },
      { reference: 'rc_MAIL', displayName: 'Mailbox' },
    ]);
  });

  test('with thousands of steps and references takes time that grows with their number alone', () => {
    const count = 8000;
    const references = Array.from({ length: count }, (_, at) => ({ ...REFERENCE, InternalId: `id${at}`, LogicalName: `name${at}` }));
    const lines = [...Array.from({ length: count }, (_, at) => step(`other${at}`)), trailer(...references)];
    const { flow } = parseDesktopFlow(lines.join('\n'));
    const started = process.cpuUsage();
    expect(namedConnections(flow)).toHaveLength(count);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2500);
  });

  test('names nothing by disabled steps, computed connections and broken trailers', () => {
    expect(named(`DISABLE ${step(ID)}`)).toEqual([]);
    expect(named(step('').replace("''", 'Which'), step(''))).toEqual([]);
    expect(named(step(ID), '# [ControlRepository][PowerAutomateDesktop]', '{"ConnectionReferences": 5')).toMatchObject([
      { displayName: '' },
    ]);
  });
});

test('a solution says its references, by the names that people know', () => {
  const references = [
    { api: { name: 'shared_office365' }, connectionReferenceLogicalName: 'RC_mail', padInternalId: ID, isEmbedded: false },
  ];
  const xml = `<ImportExportXml><Workflows><Workflow WorkflowId="{A1}" Name="Mailer"><UIFlowType>2</UIFlowType>
    <ConnectionReferences>${JSON.stringify(references)}</ConnectionReferences><Definition>${JSON.stringify(step(ID))}</Definition></Workflow></Workflows>
    <connectionreferences><connectionreference connectionreferencelogicalname="rc_mail">
    <connectionreferencedisplayname>Mailbox of the shop</connectionreferencedisplayname></connectionreference></connectionreferences></ImportExportXml>`;
  const [flow] = openFlowFiles(new TextEncoder().encode(xml)).flows;
  expect(flow?.connectionReferences).toEqual([
    { internalId: ID, logicalName: 'RC_mail', apiName: 'shared_office365', displayName: 'Mailbox of the shop' },
  ]);
  expect(namedConnections(parseDesktopFlow(flow?.script ?? '').flow, flow?.connectionReferences)).toEqual([
    { reference: ID, apiName: 'shared_office365', displayName: 'Mailbox of the shop' },
  ]);
});

test('references by names, as first versions have them, and anything else', () => {
  const byName = '{"shared_x": {"connection": {"connectionReferenceLogicalName": "rc_x"}, "api": {"name": "shared_x"}}}';
  expect(referencesIn(parseJson(byName))).toEqual([{ internalId: 'shared_x', logicalName: 'rc_x', apiName: 'shared_x', displayName: '' }]);
  for (const other of ['[]', '{}', '5', 'null', '[1, null]', '"x"']) expect(referencesIn(parseJson(other))).toEqual([]);
  expect(referencesIn(undefined)).toEqual([]);
});
