import type { JsonValue } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const API = 'shared_commondataserviceforapps';

function host(operationId: string, connectionName = API) {
  return {
    host: { connectionName, operationId, apiId: `/providers/Microsoft.PowerApps/apis/${connectionName}` },
    authentication: "@parameters('$authentication')",
  };
}

interface Step {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly api?: string;
  readonly more?: object;
  /** The statuses of the step before with which it runs; its own success when it says nothing. */
  readonly after?: readonly string[];
}

/** Steps one after the other. */
function chain(steps: Readonly<Record<string, Step>>) {
  let before: string | undefined;
  return Object.fromEntries(
    Object.entries(steps).map(([name, { operationId, parameters, api, more = {}, after = ['Succeeded'] }]) => {
      const runAfter = before === undefined ? {} : { [before]: after };
      before = name;
      return [name, { type: 'OpenApiConnection', inputs: { ...host(operationId, api), parameters }, runAfter, ...more }];
    }),
  );
}

function flowOf(
  actions: object,
  trigger: object = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {}, required: [] } } },
): string {
  const definition = {
    $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    triggers: { start: trigger },
    actions,
  };
  const reference = (name: string) => ({ api: { name }, connection: {}, runtimeSource: 'embedded' });
  const connectionReferences = { [API]: reference(API), shared_commondataservice: reference('shared_commondataservice') };
  return JSON.stringify({ properties: { definition, connectionReferences } });
}

async function turnOn({ askAsAdmin }: TestServer, definition: string): Promise<string> {
  const { id } = await importFlow(askAsAdmin, definition);
  const answer = await askAsAdmin(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { state: 'On' } });
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

interface ShownRun {
  readonly id: string;
  readonly status: string;
}

interface ShownAction {
  readonly name: string;
  readonly status: string;
  readonly code: string;
  readonly outputs: {
    readonly statusCode: number;
    readonly body: Record<string, JsonValue> & { readonly error?: { readonly code: string; readonly message: string } };
  };
}

async function run(server: TestServer, actions: object): Promise<ReadonlyMap<string, ShownAction>> {
  const id = await turnOn(server, flowOf(actions));
  const started = await server.askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  if (started.status >= 300) throw new Error(started.text);
  return actionsOf(server, (started.json as { runId: string }).runId);
}

function lengthOf(action: ShownAction | undefined): number {
  const value = action?.outputs.body['value'];
  return Array.isArray(value) ? value.length : -1;
}

async function actionsOf({ askAsAdmin }: TestServer, runId: string): Promise<ReadonlyMap<string, ShownAction>> {
  await until('the end of the run', async () => {
    const { status } = (await askAsAdmin(`/api/cloud-flow-runs/${runId}`)).json as ShownRun;
    return status === 'Running' || status === 'Waiting' ? undefined : status;
  });
  const { items } = (await askAsAdmin(`/api/cloud-flow-runs/${runId}/actions`)).json as { items: ShownAction[] };
  return new Map(items.map((action) => [action.name, action]));
}

const ACCOUNT = { entityName: 'accounts', 'item/name': 'Contoso', 'item/revenue': '12.5', 'item/donotemail': true };

describe('a cloud flow works with rows', () => {
  test('it adds, lists, gets, changes and deletes them, with the outputs that flows read', async () => {
    const server = await startTestServer();
    const actions = await run(
      server,
      chain({
        Add: { operationId: 'CreateRecord', parameters: ACCOUNT },
        Contact: {
          operationId: 'CreateRecord',
          parameters: {
            entityName: 'contacts',
            'item/lastname': 'Lovelace',
            'item/parentcustomerid_account@odata.bind': "/accounts(@{outputs('Add')?['body/accountid']})",
          },
        },
        Relate: {
          operationId: 'AssociateEntities',
          parameters: {
            entityName: 'contacts',
            recordId: "@outputs('Contact')?['body/contactid']",
            associationEntityRelationship: 'account_primary_contact',
            'item/@odata.id': "@outputs('Add')?['body/@odata.id']",
          },
        },
        List: {
          operationId: 'ListRecordsWithOrganization',
          parameters: {
            organization: 'https://other.crm.dynamics.com',
            entityName: 'accounts',
            $select: 'name,revenue',
            $filter: "primarycontactid/lastname eq '@{outputs('Contact')?['body/lastname']}'",
            $expand: 'primarycontactid($select=lastname)',
          },
        },
        Fetch: {
          operationId: 'ListRecords',
          parameters: {
            entityName: 'contacts',
            fetchXml: '<fetch count="1"><entity name="contact"><attribute name="lastname"/></entity></fetch>',
          },
        },
        Change: {
          operationId: 'UpdateRecord',
          parameters: {
            entityName: 'accounts',
            recordId: "@first(outputs('List')?['body/value'])?['accountid']",
            item: { name: 'Fabrikam' },
            'item/statecode': 1,
          },
        },
        Get: { operationId: 'GetItem', parameters: { entityName: 'accounts', recordId: "@outputs('Add')?['body/accountid']" } },
        Old: {
          operationId: 'GetItems_V2',
          api: 'shared_commondataservice',
          parameters: { dataset: 'x', table: 'accounts', $filter: "name eq 'fabrikam'" },
        },
        Drop: { operationId: 'DeleteRecord', parameters: { entityName: 'accounts', recordId: "@outputs('Add')?['body/accountid']" } },
        Gone: { operationId: 'GetItem', parameters: { entityName: 'accounts', recordId: "@outputs('Add')?['body/accountid']" } },
      }),
    );
    const bodyOf = (name: string) => actions.get(name)?.outputs.body ?? {};
    expect([...actions.values()].map(({ name, status, outputs }) => [name, status, outputs.statusCode])).toEqual([
      ['Add', 'Succeeded', 201],
      ['Change', 'Succeeded', 200],
      ['Contact', 'Succeeded', 201],
      ['Drop', 'Succeeded', 204],
      ['Fetch', 'Succeeded', 200],
      ['Get', 'Succeeded', 200],
      ['Gone', 'Failed', 404],
      ['List', 'Succeeded', 200],
      ['Old', 'Succeeded', 200],
      ['Relate', 'Succeeded', 204],
    ]);
    expect(bodyOf('List')).toMatchObject({
      '@odata.context': expect.stringContaining('/api/data/v9.2/$metadata#accounts(name,revenue)'),
      value: [
        { '@odata.etag': expect.stringMatching(/^W\/"\d+"$/), name: 'Contoso', revenue: 12.5, primarycontactid: { lastname: 'Lovelace' } },
      ],
    });
    expect(bodyOf('Fetch')).toMatchObject({ value: [{ lastname: 'Lovelace' }], '@Microsoft.Dynamics.CRM.morerecords': false });
    expect(bodyOf('Get')).toMatchObject({
      name: 'Fabrikam',
      'statecode@OData.Community.Display.V1.FormattedValue': 'Inactive',
      statuscode: 2,
      donotemail: true,
      _primarycontactid_type: 'contacts',
    });
    expect(bodyOf('Old')).toMatchObject({ value: [{ name: 'Fabrikam' }] });
    expect(bodyOf('Gone').error).toMatchObject({ code: '0x80040217', message: expect.stringContaining('Does Not Exist') });
  });

  test('it collects pages as far as the Pagination setting asks, and goes on from a next link', async () => {
    const server = await startTestServer();
    const loop = {
      Many: {
        type: 'Foreach',
        foreach: '@range(1, 30)',
        runtimeConfiguration: { concurrency: { repetitions: 20 } },
        actions: chain({
          Task: { operationId: 'CreateRecord', parameters: { entityName: 'tasks', 'item/subject': "@string(items('Many'))" } },
        }),
        runAfter: {},
      },
    };
    await run(server, loop);
    const fetch = '<fetch count="10"><entity name="task"><attribute name="subject"/></entity></fetch>';
    const actions = await run(
      server,
      chain({
        All: {
          operationId: 'ListRecords',
          parameters: { entityName: 'tasks', fetchXml: fetch },
          more: { runtimeConfiguration: { paginationPolicy: { minimumItemCount: 25 } } },
        },
        First: { operationId: 'ListRecords', parameters: { entityName: 'tasks', fetchXml: fetch } },
        Top: { operationId: 'ListRecords', parameters: { entityName: 'tasks', $top: 3, $orderby: 'subject desc' } },
      }),
    );
    const lengths = ['All', 'First', 'Top'].map((name) => lengthOf(actions.get(name)));
    expect(lengths).toEqual([30, 10, 3]);
    expect(actions.get('First')?.outputs.body['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']).toMatch(/^<cookie pagenumber="2"/);
  });

  test('an upload to a column without files is refused', async () => {
    const server = await startTestServer();
    const actions = await run(
      server,
      chain({
        Add: { operationId: 'CreateRecord', parameters: { entityName: 'accounts', 'item/name': 'a' } },
        Up: {
          operationId: 'UpdateEntityFileImageFieldContent',
          parameters: {
            'x-ms-file-name': 'a.txt',
            entityName: 'accounts',
            recordId: "@outputs('Add')?['body/accountid']",
            fileImageFieldName: 'name',
            item: 'YWJj',
          },
        },
      }),
    );
    expect(actions.get('Up')?.outputs).toMatchObject({
      statusCode: 400,
      body: { error: { code: '0x80048d19', message: expect.stringContaining('holds no file') } },
    });
  });

  test.each<[string, Step, number, string]>([
    [
      'a table that is not there',
      { operationId: 'ListRecords', parameters: { entityName: 'autocoe_flows' } },
      404,
      "Create the table 'autocoe_flows' in the portal",
    ],
    [
      'a filter that cannot be read',
      { operationId: 'ListRecords', parameters: { entityName: 'accounts', $filter: 'name eq' } },
      400,
      "position 7 in '$filter'",
    ],
    ['a column that is not there', { operationId: 'CreateRecord', parameters: { entityName: 'accounts', 'item/new_x': 1 } }, 400, 'new_x'],
    [
      'a value that does not fit',
      { operationId: 'CreateRecord', parameters: { entityName: 'accounts', 'item/numberofemployees': 'many' } },
      400,
      'whole number',
    ],
    [
      'a lookup that leads nowhere',
      {
        operationId: 'CreateRecord',
        parameters: {
          entityName: 'contacts',
          'item/parentcustomerid_account@odata.bind': 'accounts(01890000-0000-7000-8000-000000000001)',
        },
      },
      404,
      'Does Not Exist',
    ],
    [
      'no row id',
      { operationId: 'UpdateRecord', parameters: { entityName: 'accounts', recordId: null } },
      400,
      "missing the required parameter 'recordId'",
    ],
    ['a row id that is none', { operationId: 'GetItem', parameters: { entityName: 'accounts', recordId: '7' } }, 400, 'GUID'],
    [
      'a row of the installation',
      { operationId: 'DeleteRecord', parameters: { entityName: 'systemusers', recordId: '01890000-0000-7000-8000-000000000001' } },
      404,
      'Does Not Exist',
    ],
    [
      'FetchXML of another table',
      { operationId: 'ListRecords', parameters: { entityName: 'accounts', fetchXml: '<fetch><entity name="contact"/></fetch>' } },
      400,
      "asks the table 'contact'",
    ],
    [
      'an action of an environment elsewhere',
      { operationId: 'PerformUnboundAction', parameters: { actionName: 'msdyn_CreateProjectV1' } },
      404,
      'msdyn_CreateProjectV1',
    ],
    [
      'a desktop flow by a bound action',
      {
        operationId: 'PerformBoundAction',
        parameters: {
          entityName: 'workflows',
          actionName: 'Microsoft.Dynamics.CRM.RunDesktopFlow',
          recordId: '01890000-0000-7000-8000-000000000001',
        },
      },
      404,
      'Power Automate for desktop',
    ],
  ])('it is told about %s', async (_what, step, statusCode, message) => {
    const outputs = (await run(await startTestServer(), chain({ Step: step }))).get('Step')?.outputs;
    expect(outputs).toMatchObject({ statusCode, body: { error: { message: expect.stringContaining(message) } } });
  });
});

describe('a change of rows starts a cloud flow', () => {
  const trigger = (parameters: object) => ({
    type: 'OpenApiConnectionWebhook',
    inputs: { ...host('SubscribeWebhookTrigger'), parameters },
  });
  const COMPOSE = {
    Read: { type: 'Compose', inputs: "@{triggerOutputs()?['body/SdkMessage']} @{triggerOutputs()?['body/name']}", runAfter: {} },
  };

  async function readings(server: TestServer, flowId: string, count: number): Promise<readonly unknown[]> {
    const items = await until('the runs', async () => {
      const answer = await server.askAsAdmin(`/api/cloud-flow-runs?cloudFlowId=${flowId}`);
      const found = (answer.json as { items: ShownRun[] }).items;
      return found.length >= count ? found : undefined;
    });
    const runs = await Promise.all(items.map(async ({ id }) => (await actionsOf(server, id)).get('Read')?.outputs));
    return runs.toReversed();
  }

  test('only the changes that it asks for', async () => {
    const server = await startTestServer();
    const flowId = await turnOn(
      server,
      flowOf(
        COMPOSE,
        trigger({
          'subscriptionRequest/message': 4,
          'subscriptionRequest/entityname': 'account',
          'subscriptionRequest/scope': 4,
          'subscriptionRequest/filteringattributes': 'name, revenue',
          'subscriptionRequest/filterexpression': "(revenue gt 10 or startswith(name,'Start'))",
        }),
      ),
    );
    const recordId = "@outputs('A')?['body/accountid']";
    await run(
      server,
      chain({
        A: { operationId: 'CreateRecord', parameters: { entityName: 'accounts', 'item/name': 'Start', 'item/revenue': 1 } },
        B: { operationId: 'UpdateOnlyRecord', parameters: { entityName: 'accounts', recordId, 'item/fax': '1' } },
        C: { operationId: 'UpdateOnlyRecord', parameters: { entityName: 'accounts', recordId, 'item/name': 'x' } },
        D: { operationId: 'UpdateOnlyRecord', parameters: { entityName: 'accounts', recordId, 'item/revenue': 11 } },
        E: { operationId: 'DeleteRecord', parameters: { entityName: 'accounts', recordId } },
      }),
    );
    expect(await readings(server, flowId, 2)).toEqual(['Create Start', 'Update x']);
  });
});
