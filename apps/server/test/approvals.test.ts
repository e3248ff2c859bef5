import type { JsonValue } from '@tandem/kernel';
import type { Approval, ApprovalAssignment, LinkedApproval } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { importFlow } from './cloud-flow-definitions.ts';
import { decodeQuotedPrintable, startMailServer } from './start-mail-server.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

const REQUEST = {
  title: 'Holiday',
  assignedTo: 'ben@example.org;',
  details: '**Two** weeks',
  itemLink: 'https://example.org/form',
};

interface Asking {
  readonly type?: string;
  readonly request?: Readonly<Record<string, unknown>>;
  readonly timeout?: string;
  readonly actions?: Readonly<Record<string, unknown>>;
}

function approvalAction(operationId: string, parameters: Readonly<Record<string, unknown>>, more: object = {}) {
  const host = { connectionName: 'shared_approvals', operationId, apiId: '/providers/Microsoft.PowerApps/apis/shared_approvals' };
  const type = operationId === 'CreateAnApproval' ? 'OpenApiConnection' : 'OpenApiConnectionWebhook';
  return { type, inputs: { host, parameters, authentication: "@parameters('$authentication')" }, runAfter: {}, ...more };
}

function flatten(base: string, request: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(request).map(([name, value]) => [`${base}/${name}`, value]));
}

/** A flow that asks, and then writes down what it reads of the answer as real flows do. */
function askingFlow({ type = 'Basic', request = {}, timeout, actions }: Asking = {}): string {
  const parameters = { approvalType: type, ...flatten('WebhookApprovalCreationInput', { ...REQUEST, ...request }) };
  const ask = approvalAction('StartAndWaitForAnApproval', parameters, timeout === undefined ? {} : { limit: { timeout } });
  const read = {
    type: 'Compose',
    inputs: {
      outcome: "@outputs('Ask')?['body/outcome']",
      first: "@first(outputs('Ask')?['body/responses'])?['responder/displayName']",
      comments: "@body('Ask')?['responses'][0]?['comments']",
    },
    runAfter: { Ask: ['Succeeded'] },
  };
  const definition = {
    $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {}, required: [] } } } },
    actions: actions ?? { Ask: ask, Read: read },
  };
  const reference = { api: { name: 'shared_approvals' }, connection: {}, runtimeSource: 'embedded' };
  return JSON.stringify({ properties: { definition, connectionReferences: { shared_approvals: reference } } });
}

async function startRun(server: TestServer, definition: string, ask: TestServer['ask'] = server.askAsAdmin): Promise<string> {
  const { id } = await importFlow(ask, definition);
  await ask(`/api/cloud-flows/${id}`, { method: 'PATCH', body: { state: 'On' } });
  const started = await ask(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} });
  if (started.status >= 300) throw new Error(`the run did not start: ${started.text}`);
  return (started.json as { runId: string }).runId;
}

async function list(ask: TestServer['ask'], name: 'received' | 'sent' | 'history'): Promise<readonly Approval[]> {
  const answer = await ask(`/api/approvals?list=${name}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.json as { items: Approval[] }).items;
}

const firstOf = (ask: TestServer['ask'], name: 'received' | 'sent' = 'sent') =>
  until('an approval', async () => (await list(ask, name))[0]);

function assignmentOf(approval: Approval, name?: string): ApprovalAssignment {
  const found = approval.assignments.find((assignment) => name === undefined || assignment.name === name);
  if (found === undefined) throw new Error(`${name} is not asked`);
  return found;
}

const answerPath = (approval: Approval, name?: string) =>
  `/api/approvals/${approval.id}/assignments/${assignmentOf(approval, name).id}/answer`;

interface EndedRun {
  readonly status: string;
  readonly error: { readonly code: string } | null;
}

const endOf = ({ askAsAdmin }: TestServer, runId: string) =>
  until('the end of the run', async () => {
    const run = (await askAsAdmin(`/api/cloud-flow-runs/${runId}`)).json as EndedRun;
    return run.status === 'Running' || run.status === 'Waiting' ? undefined : run;
  });

async function outputsOf({ askAsAdmin }: TestServer, runId: string, name: string): Promise<JsonValue> {
  const { items } = (await askAsAdmin(`/api/cloud-flow-runs/${runId}/actions`)).json as { items: { name: string; outputs: JsonValue }[] };
  return items.find((action) => action.name === name)?.outputs ?? null;
}

describe('an approval', () => {
  test('waits for the person it is assigned to, is answered once, and ends the run with what flows read', async () => {
    const server = await startTestServer();
    const askAsBen = await server.addMaker('ben@example.org');
    const runId = await startRun(server, askingFlow());
    const approval = await firstOf(askAsBen, 'received');
    expect(approval).toMatchObject({
      title: 'Holiday',
      itemLink: 'https://example.org/form',
      responseOptions: ['Approve', 'Reject'],
      mayCancel: false,
    });
    expect((await askAsBen('/api/approvals/count')).json).toEqual({ received: 1 });
    const answered = await askAsBen(answerPath(approval), { method: 'POST', body: { response: 'Approve', comments: 'Fine' } });
    expect(answered.json).toMatchObject({ state: 'Completed', outcome: 'Approve', openAssignmentId: null });
    expect((await endOf(server, runId)).status).toBe('Succeeded');
    expect(await outputsOf(server, runId, 'Read')).toEqual({ outcome: 'Approve', first: 'ben@example.org', comments: 'Fine' });
    const again = await askAsBen(answerPath(approval), { method: 'POST', body: { response: 'Reject' } });
    expect([again.status, again.text]).toEqual([409, expect.stringContaining("has answered 'Approve' already")]);
    expect(await list(askAsBen, 'received')).toEqual([]);
    expect(await list(askAsBen, 'history')).toHaveLength(1);
    expect((await askAsBen('/api/approvals/count')).json).toEqual({ received: 0 });
  });

  test('shows its attachments to those who may see it, and to the holder of a link', async () => {
    const server = await startTestServer();
    const askAsBen = await server.addMaker('ben@example.org');
    const askAsStranger = await server.addMaker('stranger@example.org');
    const content = Buffer.from('<script>alert(1)</script>').toString('base64');
    const attachments = [{ name: 'page.html', content }];
    await startRun(server, askingFlow({ request: { assignedTo: 'ben@example.org;dora@example.com', attachments } }));
    const approval = await firstOf(askAsBen, 'received');
    expect(approval.files).toEqual([{ name: 'page.html', sizeBytes: 25 }]);
    const path = `/api/approvals/${approval.id}/file?number=`;
    expect((await askAsBen(`${path}0`)).json).toEqual({ name: 'page.html', content });
    expect((await askAsBen(`${path}1`)).status).toBe(404);
    expect((await askAsBen(`${path}-1`)).status).toBe(400);
    expect((await askAsStranger(`${path}0`)).status).toBe(404);
    const link = await server.askAsAdmin(answerPath(approval, 'dora@example.com').replace(/answer$/, 'link'), { method: 'POST' });
    const [, token = ''] = (link.json as { url: string }).url.split('#');
    const linked = (body: unknown) => server.ask('/api/approval-links/file', { method: 'POST', body });
    expect((await linked({ token, number: 0 })).json).toEqual({ name: 'page.html', content });
    expect((await linked({ token: 'wrong', number: 0 })).status).toBe(404);
  });

  test('answered by many at once is decided by one of them', async () => {
    const server = await startTestServer();
    const asks = [await server.addMaker('ben@example.org'), await server.addMaker('cleo@example.org'), server.askAsAdmin];
    const runId = await startRun(server, askingFlow({ request: { assignedTo: 'ben@example.org;cleo@example.org;Administrator' } }));
    const approval = await firstOf(server.askAsAdmin);
    const names = ['ben@example.org', 'cleo@example.org', 'Administrator'];
    const answers = await Promise.all(
      asks.map((ask, index) =>
        ask(answerPath(approval, names[index]), { method: 'POST', body: { response: index === 1 ? 'Reject' : 'Approve' } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await endOf(server, runId)).status).toBe('Succeeded');
  });

  test('is nobody’s business but that of assignee, owner and administrators', async () => {
    const server = await startTestServer();
    const askAsBen = await server.addMaker('ben@example.org');
    const askAsOwner = await server.addMaker('owner@example.org');
    const askAsStranger = await server.addMaker('stranger@example.org');
    await startRun(server, askingFlow(), askAsOwner);
    const approval = await firstOf(askAsOwner);
    const path = `/api/approvals/${approval.id}`;
    const answer = { method: 'POST', body: { response: 'Approve' } };
    expect((await askAsStranger(path)).status).toBe(404);
    expect((await askAsStranger(answerPath(approval), answer)).status).toBe(404);
    expect((await askAsStranger(`${path}/cancel`, { method: 'POST' })).status).toBe(404);
    expect((await askAsBen(`${path}/cancel`, { method: 'POST' })).status).toBe(403);
    expect((await askAsOwner(answerPath(approval), answer)).status).toBe(403);
    expect((await server.askAsAdmin(answerPath(approval), answer)).status).toBe(403);
    expect(await list(askAsStranger, 'sent')).toEqual([]);
    expect((await askAsBen(answerPath(approval), { method: 'POST', body: { response: 'approve' } })).text).toContain(
      'ApprovalResponseUnknown',
    );
  });

  test('is cancelled by the owner of the flow, which goes on with the outcome Canceled', async () => {
    const server = await startTestServer();
    const askAsBen = await server.addMaker('ben@example.org');
    const ask = approvalAction('StartAndWaitForAnApproval', {
      approvalType: 'Basic',
      ...flatten('WebhookApprovalCreationInput', REQUEST),
    });
    const read = { type: 'Compose', inputs: "@outputs('Ask')?['body/outcome']", runAfter: { Ask: ['Succeeded'] } };
    const runId = await startRun(server, askingFlow({ actions: { Ask: ask, Read: read } }));
    const approval = await firstOf(server.askAsAdmin);
    const cancelled = await server.askAsAdmin(`/api/approvals/${approval.id}/cancel`, { method: 'POST' });
    expect(cancelled.json).toMatchObject({ state: 'Cancelled', cancelledBy: 'Administrator' });
    expect(await endOf(server, runId)).toMatchObject({ status: 'Succeeded' });
    expect(await outputsOf(server, runId, 'Read')).toBe('Canceled');
    const late = await askAsBen(answerPath(approval), { method: 'POST', body: { response: 'Approve' } });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('cancelled by Administrator')]);
  });

  test('goes with its run when that is cancelled, and stays to be seen', async () => {
    const server = await startTestServer();
    const askAsBen = await server.addMaker('ben@example.org');
    const runId = await startRun(server, askingFlow());
    await firstOf(askAsBen, 'received');
    await server.askAsAdmin(`/api/cloud-flow-runs/${runId}/cancel`, { method: 'POST' });
    const [approval] = await until('the end of the approval', async () => {
      const history = await list(askAsBen, 'history');
      return history.length === 0 ? undefined : history;
    });
    expect(approval).toMatchObject({ state: 'Cancelled', cancelledBy: null });
  });

  test('times out with its action', async () => {
    const server = await startTestServer();
    await server.addMaker('ben@example.org');
    const runId = await startRun(server, askingFlow({ timeout: 'PT1S' }));
    expect(await endOf(server, runId)).not.toMatchObject({ status: 'Succeeded' });
    const approval = await until('the end of the approval', async () => (await list(server.askAsAdmin, 'history'))[0]);
    expect(approval.state).toBe('TimedOut');
  });

  test('outlives a restart of the server, and is answered after it', async () => {
    const server = await startTestServer();
    await server.addMaker('ben@example.org');
    const runId = await startRun(server, askingFlow());
    await firstOf(server.askAsAdmin);
    const next = await server.restart();
    const cookie = await next.signIn('ben@example.org', 'a long enough one');
    const approval = await firstOf((path) => next.ask(path, { headers: { cookie } }), 'received');
    const answer = await next.ask(answerPath(approval), {
      method: 'POST',
      headers: { cookie },
      body: { response: 'Reject', comments: '' },
    });
    expect(answer.status).toBe(200);
    expect((await endOf(next, runId)).status).toBe('Succeeded');
    expect(await outputsOf(next, runId, 'Read')).toMatchObject({ outcome: 'Reject' });
  });

  test('is handed to somebody else, who answers', async () => {
    const server = await startTestServer();
    const askAsBen = await server.addMaker('ben@example.org');
    const askAsCleo = await server.addMaker('cleo@example.org');
    const runId = await startRun(server, askingFlow());
    const approval = await firstOf(askAsBen, 'received');
    const path = answerPath(approval).replace(/answer$/, 'reassign');
    expect((await askAsBen(path, { method: 'POST', body: { to: 'nobody at all' } })).text).toContain('ApproverNotFound');
    expect((await askAsBen(path, { method: 'POST', body: { to: 'CLEO@example.org' } })).status).toBe(200);
    expect(await list(askAsBen, 'received')).toEqual([]);
    const handed = await firstOf(askAsCleo, 'received');
    await askAsCleo(`/api/approvals/${handed.id}/assignments/${handed.openAssignmentId}/answer`, {
      method: 'POST',
      body: { response: 'Approve' },
    });
    expect((await endOf(server, runId)).status).toBe('Succeeded');
    expect(await outputsOf(server, runId, 'Read')).toMatchObject({ first: 'cleo@example.org' });
  });

  test('that another action made is waited for, also when it was answered before', async () => {
    const server = await startTestServer();
    const askAsBen = await server.addMaker('ben@example.org');
    const create = approvalAction('CreateAnApproval', {
      approvalType: 'CustomResponse',
      ...flatten('ApprovalCreationInput', { ...REQUEST, responseOptions: ['Yes', 'No'] }),
    });
    const wait = (after: object) =>
      approvalAction('WaitForAnApproval', { approvalName: "@outputs('Create')?['body/name']" }, { runAfter: after });
    const actions = { Create: create, Wait: wait({ Create: ['Succeeded'] }), Again: wait({ Wait: ['Succeeded'] }) };
    const runId = await startRun(server, askingFlow({ actions }));
    const approval = await firstOf(askAsBen, 'received');
    await askAsBen(answerPath(approval), { method: 'POST', body: { response: 'Yes' } });
    expect((await endOf(server, runId)).status).toBe('Succeeded');
    expect(await outputsOf(server, runId, 'Again')).toMatchObject({ body: { outcome: 'Yes' } });
  });

  test('that cannot be assigned fails the action with what to do', async () => {
    const server = await startTestServer();
    const runId = await startRun(server, askingFlow({ request: { assignedTo: 'nobody at all' } }));
    expect(await endOf(server, runId)).toMatchObject({ status: 'Failed' });
    expect((await server.askAsAdmin(`/api/cloud-flow-runs/${runId}/actions`)).text).toContain('ApproverNotFound');
  });
});

describe('somebody without an account', () => {
  const look = (server: TestServer, token: string) => server.ask('/api/approval-links/look', { method: 'POST', body: { token } });
  const answerBy = (server: TestServer, token: string, response: string) =>
    server.ask('/api/approval-links/answer', { method: 'POST', body: { token, response, comments: 'By link' } });
  const tokenOf = (url: string) => url.slice(url.indexOf('#') + 1);

  test('answers by a link that the owner copied, once; the link before it is dead', async () => {
    const server = await startTestServer();
    const runId = await startRun(server, askingFlow({ request: { assignedTo: 'dora@example.org' } }));
    const approval = await until('the notice', async () => {
      const [found] = await list(server.askAsAdmin, 'sent');
      return found?.assignments[0]?.notice === 'not-set-up' ? found : undefined;
    });
    expect(assignmentOf(approval).mayCopyLink).toBe(true);
    const path = answerPath(approval).replace(/answer$/, 'link');
    const copy = async () => ((await server.askAsAdmin(path, { method: 'POST' })).json as { url: string }).url;
    const first = await copy();
    const url = await copy();
    expect(url).toMatch(/^http:\/\/[^#]*\/approve#[A-Za-z0-9_-]{43}$/);
    expect((await look(server, tokenOf(first))).status).toBe(404);
    const seen = (await look(server, tokenOf(url))).json as LinkedApproval;
    expect(seen).toMatchObject({ title: 'Holiday', assignee: 'dora@example.org', assignmentState: 'Open' });
    expect((await answerBy(server, tokenOf(url), 'Maybe')).text).toContain('ApprovalResponseUnknown');
    expect((await answerBy(server, tokenOf(url), 'Approve')).json).toMatchObject({ assignmentState: 'Answered', outcome: 'Approve' });
    expect((await answerBy(server, tokenOf(url), 'Reject')).status).toBe(409);
    expect((await endOf(server, runId)).status).toBe('Succeeded');
    expect(await outputsOf(server, runId, 'Read')).toEqual({ outcome: 'Approve', first: 'dora@example.org', comments: 'By link' });
    const [ended] = await list(server.askAsAdmin, 'history');
    expect(ended?.assignments[0]).toMatchObject({ linkCopiedBy: 'Administrator', response: 'Approve' });
  });

  test('cannot guess a link, and whoever tries often has to wait', async () => {
    const server = await startTestServer();
    const statuses = new Set<number>();
    for (let n = 0; n < 101; n++) statuses.add((await look(server, `${n}`.padStart(43, 'x'))).status);
    expect([...statuses]).toEqual([404, 429]);
  });

  test('gets the link by mail when a mail server is set up, and trouble with mail never touches the approval', async () => {
    const server = await startTestServer();
    const { port, mails } = await startMailServer();
    const mail = {
      host: '127.0.0.1',
      port,
      security: 'none',
      user: null,
      fromAddress: 'tandem@example.org',
      fromName: 'Tandem',
      allowsOtherSenders: false,
      tellsOwnersOfFailures: false,
    };
    expect((await server.askAsAdmin('/api/mail-settings', { method: 'PUT', body: mail })).status).toBe(200);
    const runId = await startRun(
      server,
      askingFlow({ type: 'BasicAwaitAll', request: { assignedTo: 'dora@example.org;refused@example.org' } }),
    );
    const approval = await until('the mail', async () => {
      const [found] = await list(server.askAsAdmin, 'sent');
      return found?.assignments.every(({ notice }) => notice !== 'pending') === true ? found : undefined;
    });
    expect(approval.assignments.map(({ notice }) => notice)).toEqual(['sent', 'failed']);
    expect(assignmentOf(approval, 'refused@example.org')).toMatchObject({
      mayCopyLink: true,
      noticeError: expect.stringContaining('No such user'),
    });
    const refused = await server.askAsAdmin(answerPath(approval, 'dora@example.org').replace(/answer$/, 'link'), { method: 'POST' });
    expect(refused.text).toContain('ApprovalLinkNotOffered');
    const token = /\/approve#([A-Za-z0-9_-]{43})/.exec(decodeQuotedPrintable(mails[0] ?? ''))?.[1] ?? '';
    expect((await answerBy(server, token, 'Reject')).status).toBe(200);
    expect((await endOf(server, runId)).status).toBe('Succeeded');
  });
});

describe('the mail server', () => {
  const MAIL = {
    host: '127.0.0.1',
    port: 1,
    security: 'none',
    user: 'tandem',
    fromAddress: 'tandem@example.org',
    fromName: '',
    allowsOtherSenders: false,
    tellsOwnersOfFailures: false,
  };
  const put = (server: TestServer, body: unknown) => server.askAsAdmin('/api/mail-settings', { method: 'PUT', body });

  test('is set up, and its password is shown to nobody and goes to no other server', async () => {
    const server = await startTestServer();
    expect((await server.askAsAdmin('/api/mail-settings')).json).toEqual({ mail: null });
    expect((await put(server, MAIL)).text).toContain('MailPasswordNeeded');
    const set = await put(server, { ...MAIL, password: 'ge-heim' });
    expect(set.json).toMatchObject({ host: '127.0.0.1', hasPassword: true });
    expect(set.text).not.toContain('ge-heim');
    expect((await put(server, { ...MAIL, fromName: 'New' })).json).toMatchObject({ hasPassword: true, fromName: 'New' });
    expect((await put(server, { ...MAIL, host: 'evil.example' })).text).toContain('MailPasswordNeeded');
    const next = await server.restart();
    expect((await next.askAsAdmin('/api/mail-settings')).json).toMatchObject({ mail: { fromName: 'New', hasPassword: true } });
    expect((await next.askAsAdmin('/api/mail-settings', { method: 'DELETE' })).status).toBe(204);
    expect((await next.askAsAdmin('/api/mail-settings')).json).toEqual({ mail: null });
  });

  test.each([
    ['a host with a scheme', { host: 'https://mail.example' }],
    ['a port that is none', { port: 70_000 }],
    ['a sender that is no address', { fromAddress: 'tandem' }],
    ['a line break in the sender', { fromName: 'a\r\nBcc: x@example.org' }],
  ])('is not set up with %s', async (_title, change) => {
    const server = await startTestServer();
    expect((await put(server, { ...MAIL, password: 'x', ...change })).status).toBe(400);
  });

  test('is for administrators alone', async () => {
    const server = await startTestServer();
    const askAsMaker = await server.addMaker('ben@example.org');
    expect((await askAsMaker('/api/mail-settings')).status).toBe(403);
    expect((await askAsMaker('/api/mail-settings/test', { method: 'POST', body: { to: 'a@example.org' } })).status).toBe(403);
  });

  test('is tried with a mail, and says in plain words what is wrong', async () => {
    const server = await startTestServer();
    const tryOut = () => server.askAsAdmin('/api/mail-settings/test', { method: 'POST', body: { to: 'dora@example.org' } });
    expect((await tryOut()).text).toContain('MailNotSetUp');
    await put(server, { ...MAIL, user: null });
    const dead = await tryOut();
    expect([dead.status, dead.text]).toEqual([503, expect.stringContaining('MailServerUnreachable')]);
    const { port, mails } = await startMailServer();
    await put(server, { ...MAIL, user: null, port });
    expect((await tryOut()).json).toMatchObject({ to: 'dora@example.org', answer: expect.stringContaining('250') });
    expect(mails).toHaveLength(1);
  });
});

describe('the owner of a flow', () => {
  const FAILING = { Stop: { type: 'Compose', inputs: "@int('none')", runAfter: {} } };

  test('is told when it fails, where and why, once an hour, if an administrator wants that', async () => {
    const server = await startTestServer();
    const { port, mails } = await startMailServer();
    const mail = {
      host: '127.0.0.1',
      port,
      security: 'none',
      user: null,
      fromAddress: 'tandem@example.org',
      fromName: '',
      allowsOtherSenders: false,
    };
    const setUp = (tellsOwnersOfFailures: boolean) =>
      server.askAsAdmin('/api/mail-settings', { method: 'PUT', body: { ...mail, tellsOwnersOfFailures } });
    await setUp(false);
    await endOf(server, await startRun(server, askingFlow({ actions: FAILING })));
    await setUp(true);
    const runId = await startRun(server, askingFlow({ actions: FAILING }));
    const text = await until('the mail', async () => mails[0]);
    const shown = decodeQuotedPrintable(text);
    expect(shown).toContain('To: Administrator');
    expect(shown).toContain('Stop');
    expect(shown).toContain(`/cloud-flow-runs/${runId}`);
    const { cloudFlowId } = (await server.askAsAdmin(`/api/cloud-flow-runs/${runId}`)).json as { cloudFlowId: string };
    const again = await server.askAsAdmin(`/api/cloud-flows/${cloudFlowId}/run`, { method: 'POST', body: {} });
    await endOf(server, (again.json as { runId: string }).runId);
    await endOf(server, await startRun(server, askingFlow({ actions: FAILING })));
    await until('the mail of the other flow', async () => mails[1]);
    expect(mails).toHaveLength(2);
  });

  test('is the one whom the flow belongs to when the run fails, not when it began', async () => {
    const server = await startTestServer();
    const { port, mails } = await startMailServer();
    const mail = { host: '127.0.0.1', port, security: 'none', user: null, fromAddress: 'tandem@example.org', fromName: '' };
    await server.askAsAdmin('/api/mail-settings', {
      method: 'PUT',
      body: { ...mail, allowsOtherSenders: false, tellsOwnersOfFailures: true },
    });
    await server.addMaker('mona@example.org');
    const wait = { type: 'Wait', inputs: { interval: { count: 2, unit: 'Second' } }, runAfter: {} };
    const actions = { Wait: wait, Stop: { ...FAILING.Stop, runAfter: { Wait: ['Succeeded'] } } };
    const runId = await startRun(server, askingFlow({ actions }));
    const { cloudFlowId } = (await server.askAsAdmin(`/api/cloud-flow-runs/${runId}`)).json as { cloudFlowId: string };
    const { items } = (await server.askAsAdmin('/api/people?search=mona')).json as { items: { accountId: string }[] };
    const handOver = { method: 'PUT', body: { accountId: items[0]?.accountId } };
    expect((await server.askAsAdmin(`/api/cloud-flows/${cloudFlowId}/owner`, handOver)).status).toBe(200);
    expect(decodeQuotedPrintable(await until('the mail', async () => mails[0]))).toContain('To: "mona@example.org" <mona@example.org>');
  });
});
