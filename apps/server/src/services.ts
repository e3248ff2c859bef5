import type { Clock, IdSource, Logger } from '@tandem/kernel';
import type {
  AccountStore,
  CloudFlowStore,
  DesktopFlowReachStore,
  DesktopFlowStore,
  EnvironmentVariableStore,
  FlowShareStore,
  ScheduleStore,
  SettingsStore,
  SignInStore,
  TriggerMissStore,
  TriggerPollStore,
  TriggerWebhookStore,
} from '@tandem/store';
import type { FlowAccess } from './flow-shares/flow-access.ts';
import type { CallerProof } from './http/caller.ts';
import type { Origins } from './http/origins.ts';
import type { Accounts } from './identity/accounts.ts';
import type { SignIns } from './identity/sign-ins.ts';
import type { WorkAccounts } from './identity/work-accounts.ts';
import type { LiveHub } from './live/live-hub.ts';
import type { SettingsService } from './settings/settings.ts';
import type { Vault } from './vault/vault.ts';

/** The store of each domain. */
export interface Stores {
  readonly accounts: AccountStore;
  readonly signIns: SignInStore;
  readonly settings: SettingsStore;
  readonly cloudFlows: CloudFlowStore;
  readonly schedules: ScheduleStore;
  readonly desktopFlows: DesktopFlowStore;
  readonly desktopFlowReach: DesktopFlowReachStore;
  readonly environmentVariables: EnvironmentVariableStore;
  readonly flowShares: FlowShareStore;
  readonly triggerPolls: TriggerPollStore;
  readonly triggerWebhooks: TriggerWebhookStore;
  readonly triggerMisses: TriggerMissStore;
}

/** Everything that the plugins of the server work with; made once, by `makeServices`. */
export interface Services {
  readonly version: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  readonly stores: Stores;
  readonly settings: SettingsService;
  readonly vault: Vault;
  readonly live: LiveHub;
  readonly flowAccess: FlowAccess;
  readonly origins: Origins;
  readonly proof: CallerProof;
  readonly accounts: Accounts;
  readonly signIns: SignIns;
  /** Undefined when no provider is set up. */
  readonly workAccounts: WorkAccounts | undefined;
}
