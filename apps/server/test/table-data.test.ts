import { describe, expect, test } from 'vitest';
import { type AskOptions, type HttpAnswer, startTestServer, type TestServer } from './start-test-server.ts';

const DATA = '/api/data/v9.2';
const UNKNOWN = '01890000-0000-7000-8000-000000000001';

interface Row {
  readonly [name: string]: unknown;
}
interface List {
  readonly value: readonly Row[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.count'?: number;
}

const REPRESENTATION = { prefer: 'return=representation' };

class Web {
  readonly #server: TestServer;

  constructor(server: TestServer) {
    this.#server = server;
  }

  ask(path: string, options?: AskOptions): Promise<HttpAnswer> {
    return this.#server.askAsAdmin(`${DATA}/${path}`, options);
  }

  async list(path: string, headers: Readonly<Record<string, string>> = {}): Promise<List> {
    const answer = await this.ask(path, { headers });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json as List;
  }

  async make(set: string, body: object): Promise<Row> {
    const answer = await this.ask(set, { method: 'POST', body, headers: REPRESENTATION });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json as Row;
  }
}

async function startWeb(): Promise<{ server: TestServer; web: Web }> {
  const server = await startTestServer();
  return { server, web: new Web(server) };
}

const PROJECT = {
  schemaName: 'new_Project',
  displayName: 'Project',
  displayCollectionName: 'Projects',
  primaryColumn: { schemaName: 'new_Name', displayName: 'Name' },
};

async function makeProjects(server: TestServer): Promise<void> {
  const table = await server.askAsAdmin('/api/tables', { method: 'POST', body: PROJECT });
  if (table.status !== 201) throw new Error(table.text);
  const columns = [
    { schemaName: 'new_Code', displayName: 'Code', kind: 'string' },
    { schemaName: 'new_Hours', displayName: 'Hours', kind: 'decimal', precision: 2 },
    {
      schemaName: 'new_Phase',
      displayName: 'Phase',
      kind: 'choice',
      options: [
        { value: 1, label: 'Plan' },
        { value: 2, label: 'Build' },
      ],
    },
    { schemaName: 'new_Client', displayName: 'Client', kind: 'lookup', targets: ['account'] },
    { schemaName: 'new_Offer', displayName: 'Offer', kind: 'file' },
  ];
  for (const body of columns) {
    const answer = await server.askAsAdmin('/api/tables/new_project/columns', { method: 'POST', body });
    if (answer.status !== 201) throw new Error(answer.text);
  }
  await server.askAsAdmin('/api/tables/new_project/keys', { method: 'POST', body: { name: 'new_bycode', columns: ['new_code'] } });
}

describe('rows over the Web API', () => {
  test('a row is made, read, changed and deleted', async () => {
    const { web } = await startWeb();
    const made = await web.ask('accounts', { method: 'POST', body: { name: 'North', revenue: 5 } });
    const address = String(made.headers['odata-entityid']);
    const path = address.slice(address.indexOf('accounts('));
    expect([made.status, made.text, address]).toEqual([
      204,
      '',
      expect.stringMatching(/^http:\/\/.*\/api\/data\/v9\.2\/accounts\([0-9a-f-]{36}\)$/),
    ]);
    const changed = await web.ask(path, { method: 'PATCH', body: { name: 'South' } });
    expect([changed.status, changed.headers['odata-entityid']]).toEqual([204, address]);
    const read = await web.ask(`${path}?$select=name,revenue`);
    expect([read.status, read.headers['odata-version'], read.text]).toEqual([
      200,
      '4.0',
      expect.stringContaining('"name":"South","revenue":5.0'),
    ]);
    expect((await web.ask(path, { method: 'DELETE' })).status).toBe(204);
    expect((await web.ask(path)).json).toMatchObject({ error: { code: '0x80040217', message: expect.stringContaining('Does Not Exist') } });
  });

  test('a list has what $select, $filter, $orderby, $top and $count ask for', async () => {
    const { web } = await startWeb();
    for (const [name, revenue] of [
      ['A', 1],
      ['B', 2],
      ["C's & D/E", 3],
    ] as const)
      await web.make('accounts', { name, revenue });
    const list = await web.list(
      `accounts?$select=name&$filter=${encodeURIComponent('revenue gt 1')}&$orderby=revenue desc&$count=true`.replaceAll(' ', '%20'),
    );
    expect(list.value.map(({ name }) => name)).toEqual(["C's & D/E", 'B']);
    expect(list['@odata.count']).toBe(2);
    expect(Object.keys(list.value[0] ?? {}).sort()).toEqual(['@odata.etag', 'accountid', 'name']);
    expect((await web.list('accounts?$top=1&$orderby=name')).value.map(({ name }) => name)).toEqual(['A']);
    expect((await web.ask('accounts/$count')).text).toBe('3');
    expect((await web.ask(`accounts/$count?$filter=${encodeURIComponent("name eq 'C''s & D/E'")}`)).text).toBe('1');
  });

  test('@odata.nextLink leads through all rows once', async () => {
    const { web } = await startWeb();
    for (let number = 0; number < 7; number += 1) await web.make('accounts', { name: `N${number}` });
    const names: unknown[] = [];
    const headers = { prefer: 'odata.maxpagesize=3' };
    let path: string | undefined = "accounts?$select=name&$filter=startswith(name,'N')&$orderby=name%20desc";
    let pages = 0;
    while (path !== undefined) {
      const page: List = await web.list(path, headers);
      names.push(...page.value.map(({ name }) => name));
      path = page['@odata.nextLink']?.replace(/^.*\/v9\.2\//, '');
      pages += 1;
    }
    expect([pages, names]).toEqual([3, ['N6', 'N5', 'N4', 'N3', 'N2', 'N1', 'N0']]);
  });

  test('annotations come when they are preferred, and only those', async () => {
    const { web } = await startWeb();
    await web.make('accounts', { name: 'A', revenue: 1234.5 });
    const only = (prefer: string) => web.ask('accounts?$select=revenue,_ownerid_value', { headers: { prefer } });
    const all = await only('odata.include-annotations="*"');
    expect(all.headers['preference-applied']).toBe('odata.include-annotations="*"');
    expect(all.text).toContain('"revenue@OData.Community.Display.V1.FormattedValue":"1,234.50"');
    expect(all.text).toContain('"_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname":"systemuser"');
    const some = await only('odata.include-annotations="OData.Community.Display.V1.FormattedValue"');
    expect(some.text).toContain('FormattedValue');
    expect(some.text).not.toContain('lookuplogicalname');
    expect((await web.ask('accounts?$select=revenue')).text).not.toContain('FormattedValue');
  });

  test('related rows come by $expand and by their own address, and are joined and parted', async () => {
    const { web } = await startWeb();
    const account = await web.make('accounts', { name: 'A' });
    const contact = await web.make('contacts', {
      lastname: 'Z',
      'parentcustomerid_account@odata.bind': `/accounts(${account['accountid']})`,
    });
    const row = await web.ask(`accounts(${account['accountid']})?$select=name&$expand=contact_customer_accounts($select=lastname)`);
    expect(row.json).toMatchObject({ contact_customer_accounts: [{ lastname: 'Z' }] });
    const path = `accounts(${account['accountid']})/contact_customer_accounts`;
    expect((await web.list(`${path}?$select=lastname`)).value).toMatchObject([{ lastname: 'Z' }]);
    expect((await web.ask(`contacts(${contact['contactid']})/parentcustomerid_account?$select=name`)).json).toMatchObject({ name: 'A' });
    expect((await web.ask(`${path}/$ref?$id=contacts(${contact['contactid']})`, { method: 'DELETE' })).status).toBe(204);
    expect((await web.list(path)).value).toEqual([]);
    const other = { '@odata.id': `contacts(${contact['contactid']})` };
    expect((await web.ask(`${path}/$ref`, { method: 'POST', body: other })).status).toBe(204);
    expect((await web.list(path)).value).toHaveLength(1);
    expect((await web.ask(`${path}(${contact['contactid']})/$ref`, { method: 'DELETE' })).status).toBe(204);
    expect((await web.list(path)).value).toEqual([]);
  });

  test('FetchXML and $apply answer', async () => {
    const { web } = await startWeb();
    for (const [name, revenue] of [
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ] as const)
      await web.make('accounts', { name, revenue });
    const fetchXml = '<fetch count="2" page="1"><entity name="account"><attribute name="name"/><order attribute="name"/></entity></fetch>';
    const fetched = await web.list(`accounts?fetchXml=${encodeURIComponent(fetchXml)}`);
    expect(fetched).toMatchObject({ value: [{ name: 'A' }, { name: 'B' }], '@Microsoft.Dynamics.CRM.morerecords': true });
    const summed = await web.list('accounts?$apply=aggregate(revenue%20with%20sum%20as%20total)');
    expect(summed.value).toMatchObject([{ total: 6 }]);
  });

  test('conditions decide whether a row is made or changed', async () => {
    const { web } = await startWeb();
    const path = `accounts(${UNKNOWN})`;
    const patch = (headers: Readonly<Record<string, string>>) => web.ask(path, { method: 'PATCH', body: { name: 'A' }, headers });
    expect((await patch({ 'if-match': '*' })).status).toBe(404);
    expect((await patch({ 'if-none-match': '*' })).status).toBe(204);
    expect((await patch({ 'if-none-match': '*' })).status).toBe(412);
    const read = await web.ask(path);
    const etag = String((read.json as Row)['@odata.etag']);
    expect((await web.ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await patch({ 'if-match': etag, ...REPRESENTATION })).status).toBe(200);
    expect((await patch({ 'if-match': etag })).json).toMatchObject({ error: { code: '0x80060882' } });
    expect((await web.ask(path, { method: 'DELETE', headers: { 'if-match': etag } })).status).toBe(412);
  });
});

describe('a table of one’s own', () => {
  test('has choices, decimals, lookups and rows found by a key', async () => {
    const { server, web } = await startWeb();
    await makeProjects(server);
    const account = await web.make('accounts', { name: 'Client' });
    const body = '{"new_name":"P","new_code":"7/8","new_hours":5.0,"new_phase":2,"new_Client@odata.bind":"/accounts(ID)"}';
    const made = await web.ask('new_projects', {
      method: 'POST',
      body: body.replace('ID', String(account['accountid'])),
      headers: REPRESENTATION,
    });
    expect([made.status, made.text]).toEqual([201, expect.stringContaining('"new_hours":5.0')]);
    const byKey = "new_projects(new_code='7%2F8')";
    expect((await web.ask(`${byKey}?$select=new_name`)).json).toMatchObject({ new_name: 'P' });
    expect((await web.ask(`${byKey}/new_hours`)).text).toContain('"value":5.0');
    expect((await web.ask(`${byKey}/new_hours`, { method: 'PUT', body: { value: 7.25 } })).status).toBe(204);
    expect((await web.ask(`${byKey}/new_hours`)).json).toMatchObject({ value: 7.25 });
    expect((await web.ask(`${byKey}/new_hours`, { method: 'DELETE' })).status).toBe(204);
    expect((await web.ask(`${byKey}/new_hours`)).status).toBe(204);
    const upserted = await web.ask("new_projects(new_code='9')", { method: 'PATCH', body: { new_name: 'Q' } });
    expect(upserted.status).toBe(204);
    expect((await web.list("new_projects?$filter=new_code%20eq%20'9'")).value).toMatchObject([{ new_name: 'Q' }]);
  });

  test('keeps the bytes and the name of a file, and hands them out as nothing that runs', async () => {
    const { server, web } = await startWeb();
    await makeProjects(server);
    const row = await web.make('new_projects', { new_name: 'P' });
    const path = `new_projects(${row['new_projectid']})/new_offer`;
    const headers = { 'content-type': 'text/html', 'x-ms-file-name': 'Angebot%20%C3%BC.html' };
    expect((await web.ask(path, { method: 'PATCH', body: '<script>', headers })).status).toBe(204);
    const read = await web.ask(`${path}/$value`);
    expect([read.text, read.headers['content-type'], read.headers['x-ms-file-name']]).toEqual([
      '<script>',
      'application/octet-stream',
      'Angebot%20%C3%BC.html',
    ]);
    expect(read.headers['content-disposition']).toMatch(/^attachment/);
    expect((await web.ask(path, { method: 'DELETE' })).status).toBe(204);
    expect((await web.ask(`${path}/$value`)).status).toBe(204);
  });

  test('is described for clients', async () => {
    const { server, web } = await startWeb();
    await makeProjects(server);
    expect((await web.list('')).value).toContainEqual({ name: 'new_projects', kind: 'EntitySet', url: 'new_projects' });
    const listed = await web.list("EntityDefinitions?$select=LogicalName,EntitySetName&$filter=LogicalName%20eq%20'new_project'");
    expect(listed.value).toEqual([{ LogicalName: 'new_project', EntitySetName: 'new_projects' }]);
    const attributes = await web.list("EntityDefinitions(LogicalName='new_project')/Attributes?$select=LogicalName,AttributeType");
    expect(attributes.value).toContainEqual({ LogicalName: 'new_client', AttributeType: 'Lookup' });
    expect((await web.ask('WhoAmI')).json).toMatchObject({ UserId: expect.any(String) });
  });
});

test.each([
  ['a table that is not there', 'GET', 'nothings', undefined, 404, '0x8006088a', "'nothings'"],
  ['a column that is not there', 'GET', 'accounts?$select=nothing', undefined, 400, '0x80060888', "'nothing'"],
  ['a filter that cannot be read', 'GET', 'accounts?$filter=name%20eq', undefined, 400, '0x80060888', '$filter'],
  ['an option that is not known', 'GET', 'accounts?$skip=5', undefined, 400, '0x80060888', '$skip'],
  ['a key that is none', 'GET', 'accounts(7)', undefined, 400, '0x80048d19', 'GUID'],
  [
    'FetchXML of another table',
    'GET',
    `accounts?fetchXml=${encodeURIComponent('<fetch><entity name="contact"/></fetch>')}`,
    undefined,
    400,
    '0x80060888',
    'contact',
  ],
  ['an address of no grammar', 'GET', 'my-accounts', undefined, 400, '0x80060888', 'address'],
  ['a property that is not there', 'POST', 'accounts', { nothing: 1 }, 400, '0x80048d19', "'nothing'"],
  ['a value that does not fit', 'POST', 'accounts', { revenue: 'many' }, 400, '0x80048d19', "'revenue'"],
  ['a body that is a list', 'POST', 'accounts', [1], 400, '0x80048d19', 'object'],
  ['a body that is no JSON', 'POST', 'accounts', '{', 400, 'JsonInvalid', ''],
  ['a row of the installation', 'POST', 'systemusers', { fullname: 'x' }, 400, '0x80040800', 'systemuser'],
  ['a method that does not fit', 'PUT', 'accounts', { name: 'x' }, 405, '0x8006088a', 'PUT'],
  [
    'a relationship of a row that is not there',
    'POST',
    `accounts(${UNKNOWN})/nothing/$ref`,
    { '@odata.id': `contacts(${UNKNOWN})` },
    404,
    '0x80040217',
    'Does Not Exist',
  ],
  ['a page size that is none', 'GET', 'accounts', undefined, 400, '0x80060888', 'maxpagesize'],
])('%s is refused with a code of the Web API', async (what, method, path, body, status, code, message) => {
  const { web } = await startWeb();
  const headers: Record<string, string> = what.startsWith('a page size') ? { prefer: 'odata.maxpagesize=none' } : {};
  const answer = await web.ask(path, { method, body, headers });
  expect([answer.status, answer.json]).toMatchObject([status, { error: { code, message: expect.stringContaining(message) } }]);
});

test('whoever is not signed in reads nothing, and a body that is no JSON is not taken for a row', async () => {
  const { server, web } = await startWeb();
  expect((await server.ask(`${DATA}/accounts`)).status).toBe(401);
  const answer = await web.ask('accounts', {
    method: 'POST',
    body: 'name=x',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status).toBe(415);
});

describe('the design of tables', () => {
  test('is listed with rows, changed, and removed by administrators only', async () => {
    const { server, web } = await startWeb();
    await makeProjects(server);
    await web.make('new_projects', { new_name: 'P' });
    const maker = await server.addMaker('maker@example.org');
    const list = (await maker('/api/tables')).json as { items: Row[] };
    expect(list.items).toContainEqual(expect.objectContaining({ logicalName: 'new_project', rowCount: 1, isStandard: false }));
    const path = '/api/tables/new_project';
    const renamed = await maker(`${path}/columns/new_hours`, { method: 'PATCH', body: { displayName: 'Effort' } });
    expect(renamed.json).toMatchObject({
      columns: expect.arrayContaining([expect.objectContaining({ logicalName: 'new_hours', displayName: 'Effort', precision: 2 })]),
    });
    expect((await maker(path, { method: 'PATCH', body: { displayName: 'Job' } })).json).toMatchObject({
      displayName: 'Job',
      keys: [{ name: 'new_bycode' }],
    });
    expect((await maker(`${path}/columns/new_hours`, { method: 'DELETE' })).status).toBe(403);
    expect((await maker(path, { method: 'DELETE' })).status).toBe(403);
    expect((await server.askAsAdmin(`${path}/columns/new_hours`, { method: 'DELETE' })).status).toBe(204);
    expect((await server.askAsAdmin(`${path}/columns/new_code`, { method: 'DELETE' })).json).toMatchObject({
      error: { code: 'ColumnIsNeeded' },
    });
    expect((await server.askAsAdmin(path, { method: 'DELETE' })).status).toBe(204);
    expect((await maker(path)).json).toMatchObject({ error: { code: 'TableNotFound' } });
  });

  test('joins tables many with many', async () => {
    const { server, web } = await startWeb();
    await makeProjects(server);
    const body = { schemaName: 'new_project_contact', otherTable: 'contact' };
    const added = await server.askAsAdmin('/api/tables/new_project/relationships', { method: 'POST', body });
    expect(added.json).toMatchObject({
      relationships: expect.arrayContaining([expect.objectContaining({ kind: 'many-to-many', otherTable: 'contact' })]),
    });
    const project = await web.make('new_projects', { new_name: 'P' });
    const contact = await web.make('contacts', { lastname: 'Z' });
    const path = `new_projects(${project['new_projectid']})/new_project_contact`;
    await web.ask(`${path}/$ref`, { method: 'POST', body: { '@odata.id': `contacts(${contact['contactid']})` } });
    expect((await web.list(path)).value).toMatchObject([{ lastname: 'Z' }]);
    expect((await server.askAsAdmin('/api/tables/new_project/relationships/new_project_contact', { method: 'DELETE' })).status).toBe(204);
  });

  test.each([
    ['a table that is there', '/api/tables', { ...PROJECT, schemaName: 'Account' }, 'TableDefinitionInvalid'],
    [
      'a choice of nothing',
      '/api/tables/account/columns',
      { schemaName: 'new_X', displayName: 'X', kind: 'choice' },
      'TableDefinitionInvalid',
    ],
    [
      'a lookup to nothing',
      '/api/tables/account/columns',
      { schemaName: 'new_X', displayName: 'X', kind: 'lookup', targets: ['no'] },
      'TableDefinitionInvalid',
    ],
    [
      'a column that is there',
      '/api/tables/account/columns',
      { schemaName: 'Name', displayName: 'X', kind: 'string' },
      'TableDefinitionInvalid',
    ],
    ['a column of a view', '/api/tables/systemuser/columns', { schemaName: 'new_X', displayName: 'X', kind: 'string' }, 'TableIsStandard'],
    ['a name with a space', '/api/tables/account/columns', { schemaName: 'new X', displayName: 'X', kind: 'string' }, 'InvalidRequest'],
    ['a key of nothing', '/api/tables/account/keys', { name: 'k', columns: ['nothing'] }, 'TableDefinitionInvalid'],
  ])('refuses %s', async (_what, path, body, code) => {
    const server = await startTestServer();
    expect((await server.askAsAdmin(path, { method: 'POST', body })).json).toMatchObject({ error: { code } });
  });
});

describe('an import of CSV', () => {
  test('takes labels and names, and shows its faults before anything is added', async () => {
    const { server, web } = await startWeb();
    await makeProjects(server);
    await web.make('accounts', { name: 'Client' });
    const check = (content: string) => server.askAsAdmin('/api/tables/new_project/import-check', { method: 'POST', body: { content } });
    const bad = await check('Name,Hours,Phase,Other\nP,many,Build,x\n,1,Sleep,y');
    expect(bad.json).toMatchObject({
      total: 2,
      columns: ['new_name', 'new_hours', 'new_phase'],
      passedOver: ['Other'],
      faults: [
        { row: 1, column: 'new_hours' },
        { row: 2, column: 'new_phase' },
        { row: 2, column: 'new_name', message: 'A value is required.' },
      ],
    });
    const good = 'new_name;new_hours;Phase;Client\nP;1.5;Build;Client\nQ;;1;';
    expect((await check(good)).json).toMatchObject({ total: 2, faultCount: 0, updates: 0 });
    const added = await server.askAsAdmin('/api/tables/new_project/import', { method: 'POST', body: { content: good } });
    expect(added.json).toEqual({ added: 2, changed: 0, faultCount: 0, faults: [] });
    const list = await web.list('new_projects?$select=new_projectid,new_name,new_phase&$expand=new_Client($select=name)&$orderby=new_name');
    expect(list.value).toMatchObject([
      { new_name: 'P', new_phase: 2, new_Client: { name: 'Client' } },
      { new_name: 'Q', new_phase: 1, new_Client: null },
    ]);
    const again = `new_projectid,new_name\n${list.value[0]?.['new_projectid']},R`;
    const changed = await server.askAsAdmin('/api/tables/new_project/import', { method: 'POST', body: { content: again } });
    expect(changed.json).toMatchObject({ added: 0, changed: 1 });
  });

  test('says which rows the table refused, and adds the others', async () => {
    const { server, web } = await startWeb();
    await makeProjects(server);
    const body = { content: 'new_name,new_code\nP,1\nQ,1\nR,2' };
    const answer = await server.askAsAdmin('/api/tables/new_project/import', { method: 'POST', body });
    expect(answer.json).toMatchObject({ added: 2, faults: [{ row: 2, message: expect.stringContaining('new_bycode') }] });
    expect((await web.ask('new_projects/$count')).text).toBe('2');
  });
});
