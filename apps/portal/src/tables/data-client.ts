import { JsonObject, type JsonValue, parseJson, printJson, TandemError } from '@tandem/kernel';
import { DATA_PATH, errorBodySchema } from '@tandem/protocol';
import { ownUrl } from '../shell/own-url.ts';

interface DataRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly body?: JsonValue | Blob;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks the Web API of rows, with exact values.
 *
 * @param path below the service root, such as `accounts?$top=1`
 * @returns the answer as an object; empty when it has no body
 * @throws TandemError with the code of the Web API
 */
export async function askData(path: string, request: DataRequest = {}): Promise<JsonObject> {
  const answer = await send(path, request);
  const text = await answer.text();
  if (!answer.ok) throw errorOf(answer.status, text);
  const json = text === '' ? undefined : parseJson(text);
  return json instanceof JsonObject ? json : new JsonObject();
}

/** The bytes of a file, or undefined when the column is empty. @throws TandemError */
export async function readContent(path: string): Promise<Blob | undefined> {
  const answer = await send(path, {});
  if (!answer.ok) throw errorOf(answer.status, await answer.text());
  return answer.status === 204 ? undefined : answer.blob();
}

async function send(path: string, { method = 'GET', body, headers = {} }: DataRequest): Promise<Response> {
  const content = body === undefined ? {} : body instanceof Blob ? { body } : { body: printJson(body) };
  const type = body === undefined || body instanceof Blob ? {} : { 'content-type': 'application/json' };
  try {
    return await fetch(ownUrl(`${DATA_PATH}/${path}`), {
      method,
      headers: { ...type, ...headers },
      credentials: 'same-origin',
      ...content,
    });
  } catch (cause) {
    throw new TandemError('ServerUnreachable', 'The Tandem server does not answer.', {
      kind: 'operational',
      retryable: true,
      cause,
      fix: 'Check that the server runs and that this computer reaches it; the page goes on by itself when it is back.',
    });
  }
}

function errorOf(status: number, text: string): TandemError {
  const parsed = errorBodySchema.safeParse(plain(text));
  if (!parsed.success) {
    return new TandemError('BadAnswer', `The server answered ${status} without an error that Tandem knows.`, {
      kind: 'operational',
      status,
      retryable: status >= 500,
    });
  }
  const { code, message, fix } = parsed.data.error;
  return new TandemError(code, message, { status, ...(fix === undefined ? {} : { fix }) });
}

function plain(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
