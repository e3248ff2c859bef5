import { describe, expect, test } from 'vitest';
import { type AskOptions, type HttpAnswer, startTestServer } from './start-test-server.ts';

const DATA = '/api/data/v9.2';
const UNKNOWN = '01890000-0000-7000-8000-000000000001';
const REPRESENTATION = { prefer: 'return=representation' };

type Ask = (path: string, options?: AskOptions) => Promise<HttpAnswer>;
type Row = Readonly<Record<string, unknown>>;

async function startWeb(): Promise<Ask> {
  const server = await startTestServer();
  const key = { name: 'new_bynumber', columns: ['accountnumber'] };
  const made = await server.askAsAdmin('/api/tables/account/keys', { method: 'POST', body: key });
  if (made.status !== 201) throw new Error(made.text);
  return (path, options) => server.askAsAdmin(`${DATA}/${path}`, options);
}

const post = (ask: Ask, path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> =>
  ask(path, { method: 'POST', body, headers });

async function rows(ask: Ask, path: string): Promise<readonly Row[]> {
  const answer = await ask(path);
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.json as { value: readonly Row[] }).value;
}

describe('a row is made with what hangs on it', () => {
  test('with the row above, rows below, rows below those, and rows that are there', async () => {
    const ask = await startWeb();
    const known = (await post(ask, 'contacts', { lastname: 'Known' }, REPRESENTATION)).json as Row;
    const other = (await post(ask, 'contacts', { lastname: 'Other' }, REPRESENTATION)).json as Row;
    const body = {
      name: 'Contoso',
      primarycontactid: { firstname: 'Ada', lastname: 'Lovelace' },
      contact_customer_accounts: [
        { lastname: 'Byron', 'parentcustomerid_account@odata.bind': null, Contact_Annotation: [{ subject: 'Born 1788' }] },
        { '@odata.id': `contacts(${String(other['contactid'])})` },
      ],
      'contact_customer_accounts@odata.bind': [`/contacts(${String(known['contactid'])})`],
    };
    const made = await post(ask, 'accounts?$expand=primarycontactid($select=fullname)', body, REPRESENTATION);
    expect([made.status, made.json]).toMatchObject([201, { name: 'Contoso', primarycontactid: { fullname: 'Ada Lovelace' } }]);
    const id = String((made.json as Row)['accountid']);
    const below = await rows(ask, `contacts?$select=lastname&$filter=_parentcustomerid_value eq ${id}&$orderby=lastname`);
    expect(below.map(({ lastname }) => lastname)).toEqual(['Byron', 'Known', 'Other']);
    const notes = await rows(ask, 'annotations?$select=subject&$expand=objectid_contact($select=lastname)');
    expect(notes).toMatchObject([{ subject: 'Born 1788', objectid_contact: { lastname: 'Byron' } }]);
  });

  test.each<[string, object, string]>([
    ['a row that does not fit', { name: 'A', contact_customer_accounts: [{ lastname: 'B', nothing: 1 }] }, '0x80048d19'],
    ['no list', { name: 'A', contact_customer_accounts: { lastname: 'B' } }, '0x80048d19'],
    ['a row of another table', { name: 'A', 'contact_customer_accounts@odata.bind': [`/accounts(${UNKNOWN})`] }, '0x80048d19'],
    ['a row that is not there', { name: 'A', 'contact_customer_accounts@odata.bind': [`/contacts(${UNKNOWN})`] }, '0x80040217'],
    ['more rows than one request writes', { name: 'A', contact_customer_accounts: Array(1001).fill({ lastname: 'B' }) }, '0x80044150'],
  ])('nothing is made with %s', async (_what, body, code) => {
    const ask = await startWeb();
    expect((await post(ask, 'accounts', body)).json).toMatchObject({ error: { code, fix: expect.any(String) } });
    expect([...(await rows(ask, 'accounts')), ...(await rows(ask, 'contacts'))]).toEqual([]);
  });

  test('only with a new one', async () => {
    const ask = await startWeb();
    const { accountid } = (await post(ask, 'accounts', { name: 'A' }, REPRESENTATION)).json as Row;
    const body = { contact_customer_accounts: [{ lastname: 'B' }] };
    const answer = await ask(`accounts(${String(accountid)})`, { method: 'PATCH', body });
    expect([answer.status, answer.json]).toMatchObject([400, { error: { code: '0x80048d19', fix: expect.stringContaining('$batch') } }]);
  });
});

describe('many rows of a table', () => {
  const many = (ask: Ask, action: string, targets: unknown): Promise<HttpAnswer> =>
    post(ask, `accounts/Microsoft.Dynamics.CRM.${action}`, { Targets: targets });
  const type = { '@odata.type': 'Microsoft.Dynamics.CRM.account' };

  test('are made, changed, made or changed, and deleted', async () => {
    const ask = await startWeb();
    const made = await many(ask, 'CreateMultiple', [
      { ...type, name: 'A', accountnumber: '1' },
      { ...type, name: 'B', accountnumber: '2' },
    ]);
    const { Ids: ids } = made.json as { Ids: readonly string[] };
    expect([made.status, ids.length]).toEqual([200, 2]);
    expect((await many(ask, 'UpdateMultiple', [{ ...type, accountid: ids[0], name: 'A2' }])).status).toBe(204);
    const upserted = await many(ask, 'UpsertMultiple', [
      { ...type, '@odata.id': "accounts(accountnumber='2')", name: 'B2' },
      { '@odata.id': "accounts(accountnumber='3')", name: 'C' },
    ]);
    expect(upserted.status).toBe(204);
    const names = async () => (await rows(ask, 'accounts?$select=name,accountnumber&$orderby=name')).map(({ name }) => name);
    expect(await names()).toEqual(['A2', 'B2', 'C']);
    expect(
      (await many(ask, 'DeleteMultiple', [{ ...type, accountid: ids[0] }, { '@odata.id': "accounts(accountnumber='3')" }])).status,
    ).toBe(204);
    expect(await names()).toEqual(['B2']);
    expect((await many(ask, 'CreateMultiple', [])).json).toMatchObject({ Ids: [] });
  });

  test('stay as they are when one of them is refused', async () => {
    const ask = await startWeb();
    await many(ask, 'CreateMultiple', [{ name: 'A', accountnumber: '1' }]);
    for (const [action, targets, code] of [
      ['CreateMultiple', [{ name: 'B' }, { name: 'C', accountnumber: '1' }], '0x80060892'],
      [
        'UpdateMultiple',
        [
          { '@odata.id': "accounts(accountnumber='1')", name: 'B' },
          { accountid: UNKNOWN, name: 'C' },
        ],
        '0x80040217',
      ],
      ['DeleteMultiple', [{ '@odata.id': "accounts(accountnumber='1')" }, { accountid: UNKNOWN }], '0x80040217'],
      ['UpsertMultiple', [{ name: 'B' }], '0x80048d19'],
      ['CreateMultiple', [{ '@odata.type': 'Microsoft.Dynamics.CRM.contact', name: 'B' }], '0x80048d19'],
      ['CreateMultiple', 'B', '0x80048d19'],
      ['CreateMultiple', Array(1001).fill({ name: 'B' }), '0x80044150'],
      ['MergeMultiple', [], '0x8006088a'],
    ] as const)
      expect((await many(ask, action, targets)).json, action).toMatchObject({ error: { code } });
    expect((await rows(ask, 'accounts')).map(({ name }) => name)).toEqual(['A']);
  });
});

describe('a batch', () => {
  const request = (line: string, body?: object, contentId?: number): string =>
    [
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]),
      '',
      `${line} HTTP/1.1`,
      'Content-Type: application/json; type=entry',
      '',
      body === undefined ? '' : JSON.stringify(body),
    ].join('\r\n');
  const parts = (boundary: string, texts: readonly string[]): string =>
    [...texts.flatMap((text) => [`--${boundary}`, text]), `--${boundary}--`, ''].join('\r\n');
  const changeSet = (...texts: readonly string[]): string =>
    `Content-Type: multipart/mixed; boundary="changes"\r\n\r\n${parts('changes', texts)}`;
  const batch = (ask: Ask, texts: readonly string[], headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> =>
    ask('$batch', {
      method: 'POST',
      body: parts('batch_1', texts),
      headers: { 'content-type': 'multipart/mixed; boundary=batch_1', ...headers },
    });
  const statuses = ({ text }: HttpAnswer): readonly string[] => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status ?? '');

  test('does a change set, whose requests name the rows of those before, and reads', async () => {
    const ask = await startWeb();
    const answer = await batch(ask, [
      changeSet(
        request('POST /api/data/v9.2/contacts', { lastname: 'Lovelace' }, 1),
        request(
          'POST http://elsewhere.example/api/data/v9.2/accounts',
          { name: 'Contoso', description: '$1', 'primarycontactid@odata.bind': '$1' },
          2,
        ),
        request('PATCH $2', { accountnumber: '7' }, 3),
        request('PUT $1/firstname', { value: 'Ada' }, 4),
        request('POST $2/contact_customer_accounts/$ref', { '@odata.id': '$1' }, 5),
      ),
      request(
        "GET accounts(accountnumber='7')?$select=name,description&$expand=primarycontactid($select=fullname),contact_customer_accounts($select=lastname)",
      ),
      request('GET contacts/$count'),
    ]);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      200,
      expect.stringMatching(/^multipart\/mixed; ?boundary=batchresponse_/),
    ]);
    expect(statuses(answer)).toEqual(['204', '204', '204', '204', '204', '200', '200']);
    expect(answer.text).toMatch(
      /Content-ID: 2\r\n\r\nHTTP\/1\.1 204 No Content\r\nodata-entityid: http:\/\/.*\/accounts\([0-9a-f-]{36}\)/i,
    );
    const json = JSON.parse(/^\{.*"name":"Contoso".*$/m.exec(answer.text)?.[0] ?? '') as Row;
    expect(json).toMatchObject({
      description: '$1',
      primarycontactid: { fullname: 'Ada Lovelace' },
      contact_customer_accounts: [{ lastname: 'Lovelace' }],
    });
    expect(answer.text).toMatch(/text\/plain\r\n.*\r\n\r\n1\r\n/);
  });

  test('ends where its answers get too large; a change set is written, and leaves rows out of its answer', async () => {
    const ask = await startWeb();
    const notetext = 'x'.repeat(90_000);
    const { annotationid } = (await post(ask, 'annotations', { subject: 'A', notetext }, REPRESENTATION)).json as Row;
    const one = `annotations(${String(annotationid)})?$select=notetext`;
    const read = await batch(ask, Array(500).fill(request(`GET ${one}`)), { prefer: 'odata.continue-on-error' });
    expect([read.status, read.text.length < 34_000_000, statuses(read).at(-1)]).toEqual([413, true, '413']);
    const wish = request(`PATCH ${one}`, { subject: 'B' }).replace('type=entry', 'type=entry\r\nPrefer: return=representation');
    const written = await batch(ask, [changeSet(...Array(150).fill(wish))]);
    expect([written.status, written.text.length < 9_000_000]).toEqual([200, true]);
    expect(new Set(statuses(written))).toEqual(new Set(['200', '204']));
    expect(await rows(ask, "annotations?$select=subject&$filter=subject eq 'B'")).toHaveLength(1);
  });

  test('does nothing of a change set of which one request is refused, and ends there unless it is to go on', async () => {
    const ask = await startWeb();
    const texts = [
      changeSet(request('POST accounts', { name: 'A' }), request(`DELETE contacts(${UNKNOWN})`)),
      changeSet(request('POST accounts', { name: 'B' }), request('GET accounts')),
      request('POST accounts', { name: 'C' }),
      request('GET nothings'),
    ];
    const stopped = await batch(ask, texts);
    expect([stopped.status, statuses(stopped)]).toEqual([404, ['404']]);
    expect(stopped.text).toContain('"code":"0x80040217"');
    expect(await rows(ask, 'accounts')).toEqual([]);
    const all = await batch(ask, texts, { prefer: 'odata.continue-on-error' });
    expect([all.status, statuses(all)]).toEqual([200, ['404', '400', '204', '404']]);
    expect((await rows(ask, 'accounts')).map(({ name }) => name)).toEqual(['C']);
  });

  test.each<[string, string, string]>([
    ['without an end', '--batch_1\r\n\r\nGET accounts HTTP/1.1\r\n', '0x80048d19'],
    ['without a request', parts('batch_1', ['Content-Type: application/http\r\n\r\nFETCH accounts HTTP/1.1\r\n']), '0x80048d19'],
    ['with a name of no request', parts('batch_1', [changeSet(request('DELETE $9'))]), '0x80048d19'],
    ['with too many requests', parts('batch_1', Array(1001).fill(request('GET accounts'))), '0x80044150'],
  ])('is refused %s', async (_what, body, code) => {
    const ask = await startWeb();
    const answer = await ask('$batch', { method: 'POST', body, headers: { 'content-type': 'multipart/mixed; boundary=batch_1' } });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(code)]);
  });

  test('is refused as JSON, and when it is asked for', async () => {
    const ask = await startWeb();
    expect((await post(ask, '$batch', { requests: [] })).json).toMatchObject({ error: { code: '0x80048d19' } });
    expect((await ask('$batch')).status).toBe(405);
  });
});

test('an administrator deletes a key; whoever else designs tables does not', async () => {
  const server = await startTestServer();
  const key = { name: 'new_bynumber', columns: ['accountnumber'] };
  await server.askAsAdmin('/api/tables/account/keys', { method: 'POST', body: key });
  const path = '/api/tables/account/keys/new_bynumber';
  const maker = await server.addMaker('maker@example.org');
  expect((await maker(path, { method: 'DELETE' })).status).toBe(403);
  const gone = await server.askAsAdmin(path, { method: 'DELETE' });
  expect([gone.status, gone.text]).toEqual([204, '']);
  const again = await server.askAsAdmin(path, { method: 'DELETE' });
  expect([again.status, again.json]).toMatchObject([404, { error: { code: 'KeyNotFound' } }]);
  const view = await server.askAsAdmin('/api/tables/workflow/keys/any', { method: 'DELETE' });
  expect(view.json).toMatchObject({ error: { code: 'TableIsStandard' } });
});
