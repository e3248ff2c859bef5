import type { DesktopFlowId, Id } from '@tandem/kernel';
import { LAUNCH_SCHEME, type Launch as LaunchOfApi } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { newToken } from '../identity/token.ts';
import type { Services } from '../services.ts';
import { LAUNCH_MS, type Launch } from './launch.ts';
import { LaunchBook } from './launch-book.ts';
import { LaunchClaims, type LaunchClaimsOptions } from './launch-claims.ts';
import { findParties } from './launch-parties.ts';
import { LaunchThrottles } from './launch-throttles.ts';
import { launchView } from './launch-view.ts';
import { LaunchWindows } from './launch-windows.ts';

export interface LaunchesOptions extends Pick<LaunchClaimsOptions, 'links' | 'requireLauncher'> {
  readonly services: Pick<Services, 'clock' | 'ids' | 'log' | 'stores'>;
}

/** *Launch app*: a browser gets a ticket, a machine claims it, a window of that machine opens it (docs/adr/0014-launch-app.md). */
export class Launches {
  readonly #services: LaunchesOptions['services'];
  readonly #book: LaunchBook;
  readonly #throttles: LaunchThrottles;
  readonly claims: LaunchClaims;
  readonly windows: LaunchWindows;

  constructor({ services, links, requireLauncher }: LaunchesOptions) {
    this.#services = services;
    this.#book = new LaunchBook(services.clock);
    this.#throttles = new LaunchThrottles(services.clock);
    const shared = { log: services.log, stores: services.stores, book: this.#book, throttles: this.#throttles, links };
    this.claims = new LaunchClaims({ ...shared, requireLauncher });
    this.windows = new LaunchWindows(shared);
  }

  /**
   * @param baseUrl the origin under which the caller sees the server
   * @throws TandemError `NotFound`, `Forbidden`, `TooManyAttempts`
   */
  async create(desktopFlowId: DesktopFlowId, account: AccountRecord, baseUrl: string): Promise<LaunchOfApi & { readonly url: string }> {
    const { ids, clock, log, stores } = this.#services;
    this.#throttles.enterLaunch(account.id);
    await findParties({ accountId: account.id, desktopFlowId }, stores);
    const launch: Launch = {
      id: ids.next<Id<'launch'>>(),
      accountId: account.id,
      desktopFlowId,
      expiresAt: clock.now() + LAUNCH_MS,
      state: { kind: 'issued', error: null },
    };
    const ticket = newToken();
    this.#book.add(ticket, launch);
    log.info('launch issued', { launchId: launch.id, accountId: account.id, desktopFlowId });
    return { ...launchView(launch), url: `${LAUNCH_SCHEME}:design?${new URLSearchParams({ server: baseUrl, ticket })}` };
  }

  /** @throws TandemError `NotFound`, also when it is somebody else's */
  get(launchId: string, account: AccountRecord): LaunchOfApi {
    const launch = this.#book.findById(launchId);
    if (launch?.accountId !== account.id) throw notFound('launch');
    return launchView(launch);
  }
}
