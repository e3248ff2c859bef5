import { randomUUID } from 'node:crypto';

const LEVELS = 100_000;
const DEEP = `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`;
const DEEP_OBJECTS = `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`;
const MEGABYTE = 1024 * 1024;

/** What the server that is asked has. */
export interface Present {
  readonly buttonFlow: string;
  readonly httpFlow: string;
  readonly triggerKey: string;
  readonly targetId: string;
  readonly osUser: string;
}

export interface BadRequest {
  readonly title: string;
  readonly method?: 'POST' | 'PATCH' | 'GET';
  readonly path: string | ((present: Present) => string);
  /** Sent as JSON; a string is sent as it is. */
  readonly body: unknown | ((present: Present) => unknown);
  readonly headers?: (present: Present) => Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: string;
}

const definition = (text: string) => ({ name: 'Bad', definition: text });
const flow = (parts: object) => definition(JSON.stringify({ definition: { triggers: { manual: BUTTON }, actions: {}, ...parts } }));
const BUTTON = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {} } } };

/** Flows with expressions that are none. They are kept, since their author can mend them here; whoever imports them is told. */
export const FAULTY_EXPRESSIONS: readonly (readonly [title: string, definition: string])[] = [
  ['does not end', '@add(1'],
  ['opens 100,000 parentheses', `@${'('.repeat(LEVELS)}1`],
  ['nests 100,000 calls', `@${'not('.repeat(LEVELS)}true${')'.repeat(LEVELS)}`],
].map(([title = '', inputs]) => [title, flow({ actions: { A: { type: 'Compose', inputs } } }).definition]);

const CLOUD_FLOWS: readonly BadRequest[] = [
  ['text that is no JSON', definition('{"definition": '), 400, 'InvalidCloudFlow'],
  ['JSON that is no flow', definition('[1, 2, 3]'), 400, 'InvalidCloudFlow'],
  ['JSON of 100,000 levels', definition(DEEP), 400, 'InvalidCloudFlow'],
  ['objects of 100,000 levels', definition(DEEP_OBJECTS), 400, 'InvalidCloudFlow'],
  ['21 MB', definition(`{"definition":"${'x'.repeat(21 * MEGABYTE)}"}`), 413, 'RequestTooLarge'],
  ['no trigger', flow({ triggers: {} }), 400, 'InvalidCloudFlow'],
  [
    'an action after one that is not there',
    flow({ actions: { A: { type: 'Compose', inputs: 1, runAfter: { B: [] } } } }),
    400,
    'InvalidCloudFlow',
  ],
  ['actions that wait for each other', flow({ actions: { A: cycle('B'), B: cycle('A') } }), 400, 'InvalidCloudFlow'],
  [
    'a trigger schema that is none',
    flow({ triggers: { manual: { ...BUTTON, inputs: { schema: { type: 'thing' } } } } }),
    400,
    'InvalidCloudFlow',
  ],
].map(([title, body, status, code]) => ({ title: `a cloud flow of ${title}`, path: '/api/cloud-flows', body, status, code }) as BadRequest);

function cycle(after: string): object {
  return { type: 'Compose', inputs: 1, runAfter: { [after]: ['Succeeded'] } };
}

const DESKTOP_FLOWS: readonly BadRequest[] = [
  ['lines that are no Robin', 'this is (not a\n$$$ script', 400, 'InvalidDesktopFlow'],
  ['a block that does not end', 'IF 1 = 1 THEN\nSET A TO 1\n', 400, 'InvalidDesktopFlow'],
  ['100,000 blocks inside each other', 'IF 1 = 1 THEN\n'.repeat(LEVELS), 400, 'InvalidDesktopFlow'],
  ['100,000 parentheses', `SET A TO ${'('.repeat(LEVELS)}1${')'.repeat(LEVELS)}`, 400, 'InvalidDesktopFlow'],
  ['a label that is not there', 'GOTO Nowhere\n', 400, 'InvalidDesktopFlow'],
  ['21 MB', `# ${'x'.repeat(21 * MEGABYTE)}`, 413, 'RequestTooLarge'],
].map(([title, script, status, code]) => {
  return { title: `a desktop flow of ${title}`, path: '/api/desktop-flows', body: { name: 'Bad', script }, status, code } as BadRequest;
});

const runPath = ({ buttonFlow }: Present): string => `/api/cloud-flows/${buttonFlow}/run`;
const RUNS: readonly BadRequest[] = [
  { title: 'a run without a required input', path: runPath, body: { body: { number: 1 } }, status: 400, code: 'InvalidTriggerBody' },
  { title: 'a run with an input of the wrong type', path: runPath, body: { body: { text: 7 } }, status: 400, code: 'InvalidTriggerBody' },
  { title: 'a run with a list for its inputs', path: runPath, body: { body: ['Greece'] }, status: 400, code: 'InvalidTriggerBody' },
  { title: 'a run with inputs of 100,000 levels', path: runPath, body: `{"body":{"text":${DEEP}}}`, status: 400, code: 'JsonTooDeep' },
  { title: 'a run with a body that is no JSON', path: runPath, body: '{"body":', status: 400, code: 'JsonInvalid' },
  { title: 'a run of a flow that is not there', path: `/api/cloud-flows/${randomUUID()}/run`, body: {}, status: 404, code: 'NotFound' },
  {
    title: 'a run of a flow that its HTTP trigger starts',
    path: ({ httpFlow }) => `/api/cloud-flows/${httpFlow}/run`,
    body: {},
    status: 409,
    code: 'RunNotByPerson',
  },
];

const triggerPath = ({ httpFlow }: Present): string => `/api/trigger/${httpFlow}`;
const bearer = ({ triggerKey }: Present) => ({ authorization: `Bearer ${triggerKey}` });
const TRIGGERS: readonly BadRequest[] = [
  {
    title: 'a trigger with the key of nobody',
    path: triggerPath,
    body: {},
    headers: () => ({ authorization: 'Bearer x' }),
    status: 401,
    code: 'TriggerKeyInvalid',
  },
  {
    title: 'a trigger with a body against its schema',
    path: triggerPath,
    body: { count: 'many' },
    headers: bearer,
    status: 400,
    code: 'InvalidTriggerBody',
  },
  { title: 'a trigger with a body that is no JSON', path: triggerPath, body: '{', headers: bearer, status: 400, code: 'JsonInvalid' },
  { title: 'a trigger with a body of 100,000 levels', path: triggerPath, body: DEEP, headers: bearer, status: 400, code: 'JsonTooDeep' },
  {
    title: 'a trigger with a body of 120 MB',
    path: triggerPath,
    body: `"${'x'.repeat(120 * MEGABYTE)}"`,
    headers: bearer,
    status: 413,
    code: 'RequestTooLarge',
  },
];

const connection = (change: object) => (present: Present) => ({
  id: randomUUID(),
  name: 'Bad',
  kind: 'password',
  targetId: present.targetId,
  username: 'nobody-here',
  ...change,
});
const CONNECTIONS: readonly BadRequest[] = [
  ['to a machine that is not there', { targetId: randomUUID(), sealedPassword: 'AAAA' }, 404, 'TargetNotFound'],
  ['with an envelope that nobody sealed', { sealedPassword: 'AAAA' }, 400, 'EnvelopeInvalid'],
  ['with an envelope that is no base64', { sealedPassword: '***' }, 400, 'InvalidRequest'],
  ['without a password', {}, 400, 'InvalidRequest'],
  ['by the sign-in of somebody else', { kind: 'sign-in' }, 400, 'InvalidRequest'],
].map(([title, change, status, code]) => {
  return { title: `a connection ${title}`, path: '/api/connections', body: connection(change as object), status, code } as BadRequest;
});

const OTHERS: readonly BadRequest[] = [
  {
    title: 'an import from a page of another origin',
    path: '/api/desktop-flows',
    body: { name: 'Foreign', script: 'SET A TO 1' },
    headers: () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }),
    status: 403,
    code: 'ForeignOrigin',
  },
  {
    title: 'limits that make no sense',
    method: 'PATCH',
    path: '/api/settings',
    body: { runQueueLength: -1 },
    status: 400,
    code: 'InvalidRequest',
  },
  {
    title: 'a machine that is not there',
    method: 'GET',
    path: `/api/machines/${randomUUID()}`,
    body: undefined,
    status: 404,
    code: 'NotFound',
  },
  {
    title: 'a machine under an id that is none',
    method: 'GET',
    path: '/api/machines/..%2f..%2fetc',
    body: undefined,
    status: 400,
    code: 'InvalidRequest',
  },
];

/** What people, programs and attackers send by mistake or on purpose. */
export const BAD_REQUESTS: readonly BadRequest[] = [...CLOUD_FLOWS, ...DESKTOP_FLOWS, ...RUNS, ...TRIGGERS, ...CONNECTIONS, ...OTHERS];
