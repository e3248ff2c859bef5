import type { Connector } from '@tandem/cloud-engine';
import type { ApprovalStore } from '@tandem/store';
import type { RunAuthority } from '../cloud-flow-runs/run-authority.ts';
import type { WaitingActions } from '../desktop-flow-runs/run-completion.ts';
import type { App } from '../http/handle.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Services } from '../services.ts';
import { ApprovalCompletion } from './approval-completion.ts';
import { ApprovalLinks } from './approval-links.ts';
import { ApprovalNotices } from './approval-notices.ts';
import { makeApprovalPorts } from './approval-ports.ts';
import { registerApprovalRoutes } from './approval-routes.ts';
import { Approvals } from './approvals.ts';

const SWEEP_EVERY_MS = 15_000;

export interface ApprovalParts {
  readonly ports: ReturnType<typeof makeApprovalPorts>;
  /** From now on, the actions that wait hear of the ends of approvals. */
  completeActions(actions: WaitingActions, connector: Connector): void;
  register(app: App): void;
}

export interface ApprovalPartsOptions {
  readonly store: ApprovalStore;
  readonly mailer: Mailer;
  readonly authority: Pick<RunAuthority, 'judgesOf'>;
}

/** The services around approvals. */
export function makeApprovals(services: Services, { store, mailer, authority }: ApprovalPartsOptions): ApprovalParts {
  const { clock, ids, live, log, origins, settings, stores } = services;
  const { accounts } = stores;
  const links = new ApprovalLinks(clock, store);
  const approvals = new Approvals({ store, accounts, clock, ids, live, links });
  const baseUrl = () => origins.baseUrl(undefined);
  const notices = new ApprovalNotices({
    store,
    accounts,
    links,
    mailer,
    baseUrl,
    environmentName: () => settings.current().environmentName,
    log,
    onNotice: () => live.publish('approvals'),
  });
  approvals.onChange(({ state }) => {
    if (state === 'Pending') void notices.send();
  });
  return {
    ports: makeApprovalPorts({ store, accounts, clock, ids, approvals, baseUrl, authority }),
    completeActions(actions, connector) {
      const { outcomeOf } = connector.operation('StartAndWaitForAnApproval') ?? {};
      const { outcomeOf: outcomeOfWait } = connector.operation('WaitForAnApproval') ?? {};
      if (outcomeOf === undefined || outcomeOfWait === undefined) throw new Error('The connector of approvals does not tell how they end.');
      // The id of an approval and the ids of those who wait for it begin alike, so that the second answers both.
      const completion = new ApprovalCompletion({ store, actions, outcomeOf: outcomeOfWait, log });
      approvals.onChange((approval) => {
        if (approval.state !== 'Pending') void completion.complete(approval);
      });
    },
    register(app) {
      registerApprovalRoutes(app, { approvals, links });
      sweep(app, async () => {
        await approvals.expireDue();
        await notices.send();
      });
    },
  };
}

/** Does what time brings, while the server listens. */
function sweep({ fastify, services: { log } }: App, work: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  fastify.addHook('onListen', () => {
    timer = setInterval(() => void work().catch((err: unknown) => log.error('approvals not swept', { err })), SWEEP_EVERY_MS);
    timer.unref();
  });
  fastify.addHook('onClose', async () => clearInterval(timer));
}
