import { TandemError } from '@tandem/kernel';
import { type ApiAnswer, type ApiClient, type ApiRequest, createApiClient } from '@tandem/protocol';
import { ownUrl } from './own-url.ts';

/** Calls the API of the server that delivered this page; the sign-in cookie goes along by itself. Values of flows stay exact. */
export const api: ApiClient = createApiClient(sendWithFetch, { keepsExactValues: true });

async function sendWithFetch({ method, path, body, headers }: ApiRequest): Promise<ApiAnswer> {
  try {
    const answer = await fetch(ownUrl(path), { method, headers, credentials: 'same-origin', ...(body === undefined ? {} : { body }) });
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    throw new TandemError('ServerUnreachable', 'The Tandem server does not answer.', {
      kind: 'operational',
      retryable: true,
      cause,
      fix: 'Check that the server runs and that this computer reaches it; the page goes on by itself when it is back.',
    });
  }
}
