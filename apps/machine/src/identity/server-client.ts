import { TandemError } from '@tandem/kernel';
import { type ApiAnswer, type ApiClient, type ApiRequest, createApiClient } from '@tandem/protocol';
import type { Registration } from './registration.ts';
import { proveMachine } from './server-proof.ts';
import { urlOn } from './server-url.ts';

const ANSWER_TIMEOUT_MS = 20_000;

/** The API without a proof, for the registration itself. */
export function createPublicClient(serverUrl: string): ApiClient {
  return createApiClient((request) => ask(serverUrl, request));
}

/** The API as this machine: every request carries a fresh proof. */
export function createMachineClient(registration: Registration): ApiClient {
  return createApiClient(async (request) => {
    const authorization = `Bearer ${await proveMachine(registration, Date.now())}`;
    return ask(registration.serverUrl, { ...request, headers: { ...request.headers, authorization } });
  });
}

/** Follows no redirect: a proof goes to the server that the machine was registered at, or nowhere. */
async function ask(serverUrl: string, { method, path, body, headers }: ApiRequest): Promise<ApiAnswer> {
  try {
    const answer = await fetch(urlOn(serverUrl, path), {
      method,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      ...(body === undefined ? {} : { body }),
    });
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    throw new TandemError('ServerUnreachable', `The server at ${serverUrl} does not answer.`, {
      kind: 'operational',
      retryable: true,
      fix: 'Check that the server runs, and that the address and the network between are right.',
      cause,
    });
  }
}
