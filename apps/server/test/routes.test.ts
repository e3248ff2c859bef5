import { API } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { buildPortal } from './build-portal.ts';
import { startTestServer } from './start-test-server.ts';

/** Whoever adds a line here opens a door: say in the change why the route needs no sign-in. */
const UNAUTHENTICATED = [
  'GET /*',
  'GET /api/openapi.json',
  'GET /api/sign-in/options',
  'GET /api/sign-in/work-account/return',
  'GET /api/sign-in/work-account/start',
  // Whoever has no account answers an approval by a link: its token of 256 bits is checked by the handler.
  'POST /api/approval-links/answer',
  'POST /api/approval-links/file',
  'POST /api/approval-links/look',
  // A window of Launch app is signed in by them: its ticket and window secret are checked by the handler.
  'POST /api/launches/look',
  'POST /api/launches/open',
  // A machine has no key that the server knows yet: its single-use token is checked by the handler.
  'POST /api/machines/register',
  'POST /api/sign-in',
];

test('no route but the frozen list can be called without proof', async () => {
  const { routes } = await startTestServer({ portalFolder: buildPortal() });
  const open = routes.filter(({ access }) => access === 'public').map(({ method, path }) => `${method} ${path}`);
  expect(open.sort()).toEqual(UNAUTHENTICATED);
});

test('a route that needs a sign-in refuses whoever has none, whatever the request', async () => {
  const server = await startTestServer();
  const closed = server.routes.filter(({ access }) => access === 'signed-in' || access === 'admin');
  expect(closed.length).toBeGreaterThan(5);
  for (const { method, path } of closed) {
    const answer = await server.ask(path.replace(/:\w+/g, '01890000-0000-7000-8000-000000000000'), { method });
    expect([path, answer.status]).toEqual([path, 401]);
  }
});

test('every route of the table is registered with the access that the table says', async () => {
  const { routes } = await startTestServer();
  const registered = new Map(routes.map(({ method, path, access }) => [`${method} ${path}`, access]));
  for (const { method, path, access } of Object.values(API)) {
    expect([`${method} ${path}`, registered.get(`${method} ${path}`)]).toEqual([`${method} ${path}`, access]);
  }
});
