import { API } from '@tandem/protocol';
import type { FastifyRequest } from 'fastify';
import { SIGN_IN_COOKIE } from '../http/cookies.ts';
import { type App, handle } from '../http/handle.ts';
import { startSignIn } from '../identity/identity-routes.ts';
import type { Services } from '../services.ts';
import type { LaunchWindow } from './launch-windows.ts';
import type { Launches } from './launches.ts';

export function registerLaunchRoutes(app: App, launches: Launches): void {
  const { services } = app;
  handle(app, API.createLaunch, async ({ params, caller, request }) =>
    launches.create(params.desktopFlowId, caller.account, services.origins.baseUrl(request.headers.host)),
  );
  handle(app, API.getLaunch, async ({ params, caller }) => launches.get(params.launchId, caller.account));
  handle(app, API.lookAtLaunch, async ({ body, request }) =>
    launches.windows.look(await windowOf(services, { ...body, isConfirmed: false }, request)),
  );
  handle(app, API.openLaunch, async ({ body, request, reply }) => {
    const opened = await launches.windows.open(await windowOf(services, body, request));
    await launches.windows.bind(opened, await startSignIn(services, opened.account, { request, reply }));
    const { account, flow, linkId } = opened;
    return { desktopFlowId: flow.id, desktopFlowName: flow.name, accountName: account.name, linkId };
  });
}

type WindowBody = Pick<LaunchWindow, 'ticket' | 'windowSecret' | 'isConfirmed'>;

/** A browser that is signed in as nobody is as good as one whose sign-in is over. */
async function windowOf({ signIns }: Services, body: WindowBody, request: FastifyRequest): Promise<LaunchWindow> {
  const caller = await signIns.look(request.cookies[SIGN_IN_COOKIE]).catch(() => undefined);
  return { ...body, address: request.ip, signedInAs: caller?.account };
}
