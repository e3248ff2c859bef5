import type { CommitAttachment, OperationCall } from '@tandem/cloud-engine';
import { callOf } from '@tandem/cloud-engine/suite/operation-call';
import { type AccountId, asTandemError, toPlain } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { type ApprovalSnapshot, type AskedApproval, type AskedWait, createApprovalsConnector } from '../src/index.ts';

const ID = '01890000-0000-7000-8000-0000000000a1';
const OWNER = '01890000-0000-7000-8000-00000000000a' as AccountId;
const ATTACHMENT: CommitAttachment = { kind: 'commit-attachment' };
const AT = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const ASKED = {
  approvalType: 'Basic',
  'WebhookApprovalCreationInput/title': 'Holiday',
  'WebhookApprovalCreationInput/assignedTo': 'anna@example.org;;',
};

const files = (value: unknown) => ({ 'WebhookApprovalCreationInput/attachments': value });

const APPROVED: ApprovalSnapshot = {
  id: ID,
  type: 'Basic',
  title: 'Holiday',
  details: '',
  itemLink: 'https://example.org/1',
  itemLinkDescription: 'Form',
  state: 'Completed',
  outcome: 'Approve',
  createdAt: AT,
  endedAt: AT + 60_000,
  expiresAt: AT + 120_000,
  cancelledBy: null,
  url: 'https://tandem.example/approvals/1',
  assignments: [
    {
      accountId: null,
      name: 'Anna',
      email: 'anna@example.org',
      state: 'Answered',
      response: 'Approve',
      comments: 'Fine',
      requestedAt: AT,
      respondedAt: AT + 60_000,
    },
    {
      accountId: OWNER,
      name: 'Otto',
      email: 'otto@example.org',
      state: 'Closed',
      response: null,
      comments: '',
      requestedAt: AT,
      respondedAt: null,
    },
  ],
};
const PENDING: ApprovalSnapshot = { ...APPROVED, state: 'Pending', outcome: null, endedAt: null, assignments: [] };

/** The connector in an installation with one approval. */
function install(approval: ApprovalSnapshot = PENDING) {
  const asked: AskedApproval[] = [];
  const waits: AskedWait[] = [];
  const told: string[] = [];
  const connector = createApprovalsConnector({
    async prepare(request) {
      asked.push(request);
      return { approvalId: ID, attachment: ATTACHMENT };
    },
    async create(request) {
      asked.push(request);
      return approval;
    },
    created: (id) => void told.push(`created ${id}`),
    find: async (id) => (id === ID ? approval : undefined),
    findOf: async (id, { ownerId }) => (id === ID && ownerId === OWNER ? approval : undefined),
    prepareWait(wait) {
      waits.push(wait);
      return ATTACHMENT;
    },
    waits: (_externalId, id) => void told.push(`waits ${id}`),
    cancel: async (id) => void told.push(`cancel ${id}`),
    cancelWait: async (id) => void told.push(`cancel wait ${id}`),
  });
  const operation = (operationId: string) => {
    const found = connector.operation(operationId);
    if (found === undefined) throw new Error('there is no such operation');
    return found;
  };
  const start = (operationId: string, parameters: Record<string, unknown>, change: Partial<OperationCall> = {}) => {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    return operation(operationId).start(
      { clock: { now: () => AT }, log, signal: new AbortController().signal, deadlineAt: AT + 5 },
      callOf(parameters, { ownerId: OWNER, actionPath: 'Ask', ...change }),
    );
  };
  return { operation, start, asked, waits, told };
}

describe('Start and wait for an approval', () => {
  test('asks with what the parameters say and waits for the approval', async () => {
    const { start, asked } = install();
    const started = await start('startandwaitforanapproval', {
      ...ASKED,
      'WebhookApprovalCreationInput/details': '# Two weeks',
      'WebhookApprovalCreationInput/requestor': 'otto@example.org;',
      'WebhookApprovalCreationInput/enableReassignment': 'False',
    });
    expect(started).toEqual({ kind: 'waiting', externalId: ID, attachment: ATTACHMENT });
    expect(asked).toMatchObject([
      {
        actionPath: 'Ask',
        deadlineAt: AT + 5,
        request: {
          type: 'Basic',
          title: 'Holiday',
          assignedTo: ['anna@example.org'],
          details: '# Two weeks',
          requestor: 'otto@example.org',
          sendsNotices: true,
          allowsReassignment: false,
          responseOptions: ['Approve', 'Reject'],
        },
      },
    ]);
  });

  test('takes responses of its own', async () => {
    const { start, asked } = install();
    await start('StartAndWaitForAnApproval', {
      ...ASKED,
      approvalType: 'CustomResponseAwaitAll',
      'WebhookApprovalCreationInput/responseOptions': ['Feedback', 'Feedback', ' Later '],
    });
    expect(asked[0]?.request.responseOptions).toEqual(['Feedback', 'Later']);
  });

  test.each([
    ['no type', { approvalType: '' }, 'OpenApiOperationParameterValidationFailed'],
    ['a type that is none', { approvalType: 'Maybe' }, 'OpenApiOperationParameterValidationFailed'],
    ['no title', { 'WebhookApprovalCreationInput/title': ' ' }, 'OpenApiOperationParameterValidationFailed'],
    ['nobody to ask', { 'WebhookApprovalCreationInput/assignedTo': ';' }, 'OpenApiOperationParameterValidationFailed'],
    ['a list as title', { 'WebhookApprovalCreationInput/title': [] }, 'OpenApiOperationParameterValidationFailed'],
    ['custom responses without any', { approvalType: 'CustomResponse' }, 'OpenApiOperationParameterValidationFailed'],
    [
      'a number as a response',
      { approvalType: 'CustomResponse', 'WebhookApprovalCreationInput/responseOptions': [1] },
      'OpenApiOperationParameterValidationFailed',
    ],
    [
      'a maybe for notifications',
      { 'WebhookApprovalCreationInput/enableNotifications': 'maybe' },
      'OpenApiOperationParameterValidationFailed',
    ],
    ['a file without content', files([{ name: 'a' }]), 'OpenApiOperationParameterValidationFailed'],
    ['a file without a name', files([{ content: 'YQ==' }]), 'OpenApiOperationParameterValidationFailed'],
    ['a file that is a text', files(['a.txt']), 'OpenApiOperationParameterValidationFailed'],
    [
      'two files of one name',
      files([
        { name: 'a', content: '' },
        { name: 'A', content: 'YQ==' },
      ]),
      'OpenApiOperationParameterValidationFailed',
    ],
    ['files that are too large', files([{ name: 'a', content: 'A'.repeat(28 * 1024 * 1024) }]), 'ApprovalFilesTooLarge'],
    ['too many files', files(Array.from({ length: 21 }, (_, at) => ({ name: `${at}`, content: '' }))), 'ApprovalFilesTooLarge'],
  ])('refuses %s', async (_title, change, code) => {
    const fault = await install()
      .start('StartAndWaitForAnApproval', { ...ASKED, ...change })
      .catch((reason: unknown) => asTandemError(reason));
    expect(fault).toMatchObject({ code, retryable: false });
  });

  test('reads attachments in every form in which flows have content', async () => {
    const { start, asked } = install();
    const given = [
      { name: 'a.pdf', content: Buffer.from([0, 255]).toString('base64') },
      { Name: '../b\n.txt', ContentBytes: 'YQ==' },
      { name: 'c.bin', content: { '$content-type': 'image/png', $content: 'AP8=' } },
      { name: 'd.txt', content: 'no Base64' },
      { name: '', content: '' },
    ];
    await start('StartAndWaitForAnApproval', { ...ASKED, ...files(given) });
    const read = asked[0]?.request.files.map(({ name, content }) => [name, Buffer.from(content).toString('latin1')]);
    expect(read).toEqual([
      ['a.pdf', '\u0000ÿ'],
      ['.._b_.txt', 'a'],
      ['c.bin', '\u0000ÿ'],
      ['d.txt', 'no Base64'],
    ]);
    for (const none of [null, '', [], [{}], [{ name: null, content: '' }]]) {
      await start('StartAndWaitForAnApproval', { ...ASKED, ...files(none) });
      expect(asked.at(-1)?.request.files).toEqual([]);
    }
  });

  test('ends with the answers, as flows read them', async () => {
    const outcome = await install(APPROVED).operation('StartAndWaitForAnApproval').outcomeOf?.(ID);
    expect(outcome).toMatchObject({ status: 'Succeeded', code: 'OK', isRetryable: false });
    const outputs = toPlain(outcome?.outputs ?? null) as { body: Record<string, unknown> };
    expect(outputs.body).toMatchObject({
      outcome: 'Approve',
      name: ID,
      title: 'Holiday',
      itemLink: 'https://example.org/1',
      requestDate: '2026-01-02T03:04:05Z',
      completionDate: '2026-01-02T03:05:05Z',
      responses: [
        {
          responder: { displayName: 'Anna', email: 'anna@example.org', userPrincipalName: 'anna@example.org' },
          approverResponse: 'Approve',
          comments: 'Fine',
          requestDate: '2026-01-02T03:04:05Z',
          responseDate: '2026-01-02T03:05:05Z',
        },
      ],
    });
    expect(outputs.body['responses']).toHaveLength(1);
    expect(outputs.body['responseSummary']).toContain('Approver: Anna, anna@example.org\nResponse: Approve');
  });

  test('goes on while nobody has answered, succeeds with a rejection and when it is cancelled, and fails when it is lost', async () => {
    const outcomeOf = async (approval: ApprovalSnapshot, id = ID) =>
      install(approval).operation('StartAndWaitForAnApproval').outcomeOf?.(id);
    expect(await outcomeOf(PENDING)).toBeUndefined();
    expect(await outcomeOf({ ...APPROVED, outcome: 'Reject' })).toMatchObject({ status: 'Succeeded' });
    expect(await outcomeOf({ ...PENDING, state: 'Cancelled', cancelledBy: 'Otto' })).toMatchObject({
      status: 'Succeeded',
    });
    const cancelled = await outcomeOf({ ...PENDING, state: 'Cancelled', cancelledBy: 'Otto' });
    expect(toPlain(cancelled?.outputs ?? null)).toMatchObject({ body: { outcome: 'Canceled', responses: [] } });
    expect(await outcomeOf({ ...PENDING, state: 'TimedOut' })).toMatchObject({ status: 'TimedOut', code: 'ApprovalTimedOut' });
    expect(await outcomeOf(PENDING, 'gone')).toMatchObject({ status: 'Failed', code: 'ApprovalNotFound' });
  });
});

describe('Create an approval and Wait for an approval', () => {
  test('go on at once, with the id for which the other waits', async () => {
    const { start, told } = install();
    const started = await start('CreateAnApproval', {
      approvalType: 'CustomResponse/Result',
      ApprovalCreationInput: { title: 'T', assignedTo: 'a@example.org', responseOptions: ['Yes'] },
    });
    expect(started).toMatchObject({ kind: 'ended', outcome: { status: 'Succeeded' } });
    expect(told).toEqual([`created ${ID}`]);
  });

  test('wait while it is open', async () => {
    const { start, waits, operation, told } = install();
    const started = await start('WaitForAnApproval', { approvalName: `{${ID.toUpperCase()}}` });
    const externalId = `${ID}/01900000-0000-7000-8000-000000000001/Ask`;
    expect(started).toEqual({ kind: 'waiting', externalId, attachment: ATTACHMENT });
    expect(waits).toMatchObject([{ approvalId: ID, externalId, deadlineAt: AT + 5 }]);
    operation('WaitForAnApproval').committed?.(externalId);
    expect(told).toEqual([`waits ${ID}`]);
  });

  test('end at once when it was answered before', async () => {
    const started = await install(APPROVED).start('WaitForAnApproval', { approvalName: ID });
    expect(started).toMatchObject({ kind: 'ended', outcome: { status: 'Succeeded' } });
  });

  test.each([[''], ['x'], ['01890000-0000-7000-8000-0000000000ff']])('refuse the id %j', async (approvalName) => {
    const fault = await install()
      .start('WaitForAnApproval', { approvalName })
      .catch((reason: unknown) => asTandemError(reason));
    expect(fault).toMatchObject({ code: approvalName === '' ? 'OpenApiOperationParameterValidationFailed' : 'ApprovalNotFound' });
  });

  test('do not wait for what a flow of somebody else asked', async () => {
    const stranger = { ownerId: '01890000-0000-7000-8000-00000000000b' as AccountId };
    const fault = await install()
      .start('WaitForAnApproval', { approvalName: ID }, stranger)
      .catch((reason: unknown) => asTandemError(reason));
    expect(fault).toMatchObject({ code: 'ApprovalNotFound' });
  });
});
