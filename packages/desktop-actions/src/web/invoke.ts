import { type ActionContext, ActionError, type DataTable, type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import { DIRECTORY_ERROR, FILE_ERROR } from '../file/source-files.ts';
import { answerTo, type Call, headerList, type SharedArguments } from './call.ts';
import { HEADER_ERROR, type Header } from './custom-headers.ts';
import { formEncoded, multipart, type UploadType } from './request-body.ts';
import { SERVICE, TARGET_KINDS, TARGETS, type TargetKind } from './web-parameters.ts';

const { boolean, choice, table, text } = parameters;
const ERROR = 'InvokeWebServiceError';
const METHODS = ['Get', 'Post', 'Connect', 'Head', 'Put', 'Delete', 'Options', 'Trace', 'Patch'] as const;

interface Arguments extends SharedArguments {
  readonly Url: string;
  readonly Accept: string;
  readonly EncodeRequestBody: boolean;
  readonly TrimRequestBody: boolean;
  readonly Method?: (typeof METHODS)[number];
  readonly ContentType?: string;
  readonly RequestBody?: string;
  readonly Attachments?: DataTable;
  readonly UploadType?: UploadType;
  readonly Username?: string;
}

/** How an action of the group differs from the others. */
interface Kind {
  readonly target: TargetKind;
  readonly hasCredentials: boolean;
  /** Empty: the script chooses. */
  readonly method: '' | 'Post' | 'Put';
  readonly isUpload: boolean;
}

function invoke({ target, hasCredentials, method, isUpload }: Kind): DesktopAction {
  const saves = target !== 'ToVariable';
  const output = saves ? 'DownloadedFile' : 'Response';
  return defineAction({
    id: `Web.InvokeWebService.InvokeWebService${hasCredentials ? 'UseAuth' : ''}${saves ? `Save${target}` : ''}${method}${isUpload ? 'Upload' : ''}`,
    title: 'Invoke web service',
    parameters: {
      Url: text(),
      Accept: text('application/xml'),
      EncodeRequestBody: boolean(true),
      ...SERVICE,
      ...TARGETS[target],
      ...(method === '' ? { Method: choice(METHODS, 'Get') } : {}),
      ...(isUpload
        ? { Attachments: table(), UploadType: choice(['FilePath', 'Binary'], 'FilePath') }
        : { ContentType: text('application/xml'), RequestBody: text('') }),
      ...(hasCredentials ? { Username: text(), Password: text() } : {}),
    },
    outputs: ['StatusCode', 'ResponseHeaders', output],
    errors: [ERROR, HEADER_ERROR, ...(saves ? [DIRECTORY_ERROR] : []), ...(isUpload ? [FILE_ERROR] : [])],
    run: async (values: Arguments, context) => {
      const call = await callOf(values, method === '' ? (values.Method ?? 'Get') : method, context);
      const { response, content } = await answerTo(call, values, context);
      return { StatusCode: response.status, ResponseHeaders: headerList(response), [output]: content };
    },
  });
}

async function callOf(values: Arguments, method: string, context: ActionContext): Promise<Call> {
  if (method === 'Connect') {
    throw new ActionError(ERROR, 'The method CONNECT is for proxies, not for web services. Choose the method that the service asks for.');
  }
  const { contentType, body } = await bodyOf(values, context);
  const isSent = body.length > 0 || /^(Post|Put|Patch)$/.test(method);
  const headers: readonly Header[] = [...entry('Accept', values.Accept), ...(isSent ? entry('Content-Type', contentType) : [])];
  return {
    method: method.toUpperCase(),
    url: values.Url,
    userName: values.Username,
    headers,
    body: isSent ? body : undefined,
    errorId: ERROR,
    failsOnErrorStatus: values.FailOnErrorStatus === true,
  };
}

async function bodyOf(values: Arguments, context: ActionContext): Promise<{ contentType: string; body: Buffer }> {
  if (values.Attachments !== undefined) return multipart(values.Attachments, values.UploadType ?? 'FilePath', context);
  const written = values.RequestBody ?? '';
  const trimmed = values.TrimRequestBody ? written.trim() : written;
  return { contentType: values.ContentType ?? '', body: Buffer.from(values.EncodeRequestBody ? formEncoded(trimmed) : trimmed) };
}

function entry(name: string, value: string): readonly Header[] {
  return value.trim() === '' ? [] : [[name, value.trim()]];
}

const VERBS = [
  ['', false],
  ['Post', false],
  ['Post', true],
  ['Put', false],
  ['Put', true],
] as const;

export const INVOKE_ACTIONS = TARGET_KINDS.flatMap((target) =>
  [false, true].flatMap((hasCredentials) => VERBS.map(([method, isUpload]) => invoke({ target, hasCredentials, method, isUpload }))),
);
