import type { ActionContext } from '@tandem/desktop-engine';
import { ActionError, type DesktopValue, ListValue } from '@tandem/desktop-engine';
import { type Header, mergedHeaders, parseHeaders } from './custom-headers.ts';
import { decodeText, type EncodingName } from './encodings.ts';
import { bytesOf } from './response-body.ts';
import { checkTarget, savedFile, type Target } from './target.ts';
import { failure, send, valuesOf, type WebResponse } from './web-request.ts';

/** The arguments that every action of the module has. */
export interface SharedArguments extends Target {
  readonly ConnectionTimeout: number;
  readonly FollowRedirection: boolean;
  readonly ClearCookies: boolean;
  readonly UserAgent: string;
  readonly Encoding: EncodingName;
  readonly AcceptUntrustedCertificates: boolean;
  readonly CustomHeaders?: string;
  readonly FailOnErrorStatus?: boolean;
  readonly Password?: string;
}

export interface Call {
  readonly method: string;
  readonly url: string;
  readonly userName?: string | undefined;
  readonly headers: readonly Header[];
  readonly body?: Buffer | undefined;
  readonly errorId: string;
  readonly failsOnErrorStatus: boolean;
}

export interface Answer {
  readonly response: WebResponse;
  /** The text of the response, or the file that holds it. */
  readonly content: DesktopValue;
}

/**
 * Calls a server and reads or saves what it answers.
 *
 * @throws ActionError `call.errorId`, `InvalidHeaderError`, `DirectoryNotFoundError`
 */
export async function answerTo(call: Call, values: SharedArguments, context: ActionContext): Promise<Answer> {
  checkTarget(values, context);
  const response = await send({ ...call, ...rulesOf(call, values) }, context, call.errorId);
  const { errorId } = call;
  try {
    if (call.failsOnErrorStatus && response.status >= 400) await refuse(response, errorId);
    return { response, content: await contentOf(response, values, { context, errorId }) };
  } catch (thrown) {
    throw failure(thrown, { url: response.url, errorId, seconds: values.ConnectionTimeout });
  } finally {
    response.message.destroy();
  }
}

function rulesOf(call: Call, values: SharedArguments) {
  const agent: readonly Header[] = values.UserAgent.trim() === '' ? [] : [['User-Agent', values.UserAgent.trim()]];
  return {
    headers: mergedHeaders(agent, call.headers, parseHeaders(values.CustomHeaders ?? '')),
    timeoutSeconds: values.ConnectionTimeout,
    followsRedirects: values.FollowRedirection,
    clearsCookies: values.ClearCookies,
    acceptsUntrusted: values.AcceptUntrustedCertificates,
    credentials: call.userName === undefined ? undefined : { userName: call.userName, password: values.Password ?? '' },
  };
}

async function contentOf(
  response: WebResponse,
  values: SharedArguments,
  { context, errorId }: { context: ActionContext; errorId: string },
): Promise<DesktopValue> {
  if (values.FilePath !== undefined || values.DestinationFolder !== undefined) return savedFile(values, response, { context, errorId });
  const contentType = valuesOf(response.headers, 'content-type').join(';');
  return decodeText(await bytesOf(response, errorId), values.Encoding, { contentType, errorId });
}

async function refuse(response: WebResponse, errorId: string): Promise<never> {
  const contentType = valuesOf(response.headers, 'content-type').join(';');
  const said = decodeText(await bytesOf(response, errorId), 'AutoDetect', { contentType, errorId }).slice(0, 2000);
  throw new ActionError(errorId, `The server ${response.url.host} answered ${response.status} ${response.statusText}.`, said);
}

/** `Name: value`, one text for each header. */
export function headerList({ headers }: WebResponse): ListValue {
  return new ListValue(headers.map(([name, value]) => `${name}: ${value}`));
}
