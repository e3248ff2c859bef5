import type { Clock } from '@tandem/kernel';
import type { FlowPorts } from './flow-parts.ts';
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
  /** The address that people use when a proxy stands in front, such as `https://tandem.example.org`. */
  readonly publicUrl?: string;
  /** The organisation's provider for work and school accounts. */
  readonly workAccounts?: WorkAccountProvider;
  readonly log?: LogOptions;
  readonly clock?: Clock;
  /** The languages and the engine that flows run on; without them the server has no flows. */
  readonly flowPorts?: FlowPorts;
  /** Where the built portal lies; the folder of this checkout unless it says otherwise. */
  readonly portalFolder?: string;
}

export interface RunningServer {
  readonly url: string;
  /** Every route with who may call it. */
  readonly routes: readonly RegisteredRoute[];
  /** The administrator that the first start made. */
  readonly firstSignIn?: FirstSignIn;
  /** Answers what is under way, stops what runs, and closes the store. */
  close(): Promise<void>;
}
