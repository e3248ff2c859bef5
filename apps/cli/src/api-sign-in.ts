import { type ApiClient, type ApiRequest, createApiClient } from '@tandem/protocol';

export interface Identity {
  readonly email: string;
  readonly password: string;
}

/**
 * Signs in at a server, as a person in a browser would.
 *
 * @param url the server's origin
 * @returns what calls the API as that person
 */
export async function signIn(url: string, { email, password }: Identity): Promise<ApiClient> {
  let cookie: string | undefined;
  const call = createApiClient(async ({ method, path, body, headers }: ApiRequest) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
      ...(body === undefined ? {} : { body }),
    });
    cookie = cookieOf(answer) ?? cookie;
    return { status: answer.status, text: await answer.text() };
  });
  await call('signIn', { body: { email, password } });
  return call;
}

function cookieOf(answer: Response): string | undefined {
  return answer.headers.getSetCookie()[0]?.split(';')[0];
}
