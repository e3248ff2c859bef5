import type { Clock, MachineId } from '@tandem/kernel';
import type { RegisteredRoute } from './http/access-check.ts';
import type { LogOptions } from './http/log.ts';
import type { FirstSignIn } from './identity/accounts.ts';
import type { WorkAccountProvider } from './identity/work-accounts.ts';

/** How to start a server. */
export interface ServerOptions {
  /** The data directory; made, readable for its owner only, when it is not there. */
  readonly dataDir: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where to listen; this computer only (`127.0.0.1`) unless it says otherwise. */
  readonly host?: string;
  /** The address that people use when a proxy stands in front, such as `https://example.org/tandem`. Its path is the base path. */
  readonly publicUrl?: string;
  /** The path below which a proxy shows this server, where no public address says it, such as `/tandem`. */
  readonly basePath?: string;
  /** Believes what a proxy in front says in `X-Forwarded-For` and `X-Forwarded-Host`; nobody else must reach the server then. */
  readonly trustsProxy?: boolean;
  /** The organisation's provider for work and school accounts. */
  readonly workAccounts?: WorkAccountProvider;
  readonly log?: LogOptions;
  readonly clock?: Clock;
  /** Where the built portal lies; the folder of this checkout unless it says otherwise. */
  readonly portalFolder?: string;
}

export interface RunningServer {
  readonly url: string;
  /** Where programs on this computer reach it, whatever stands in front. */
  readonly localUrl: string;
  /** Every route with who may call it. */
  readonly routes: readonly RegisteredRoute[];
  /** The administrator that the first start made. */
  readonly firstSignIn?: FirstSignIn;
  /** A token with which one machine can register, in the name of the first administrator. For whoever holds the data directory. */
  createRegistrationToken(): Promise<string>;
  /**
   * Lets the sample run on this computer, through a sign-in connection of the first administrator, once its agent is online.
   *
   * @throws TandemError when the agent does not come online before the signal
   */
  useThisComputer(machineId: MachineId, signal: AbortSignal): Promise<void>;
  /** Answers what is under way, stops what runs, and closes the store. */
  close(): Promise<void>;
}
