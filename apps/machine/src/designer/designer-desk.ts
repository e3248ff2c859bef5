import type { Logger, TandemError } from '@tandem/kernel';
import type { DesignerEvent, MachineFrame, MachinePolicy, ServerFrame } from '@tandem/protocol';
import type { PasswordGate } from '../credentials/password-gate.ts';
import type { Registration } from '../identity/registration.ts';
import type { ClaimedLaunches } from '../launch/claimed-launches.ts';
import { requireSenders } from '../policy/require-senders.ts';
import { DesignerLink } from './designer-link.ts';
import type { DesignerProcessParts } from './designer-process.ts';
import { type DesignerOpen, findLinkUser } from './link-user.ts';
import { linkUnknown, refusalOf, serverLost } from './refusals.ts';
import { WarmProcess } from './warm-process.ts';

type DesignerFrame = Extract<ServerFrame, { kind: 'designer-open' | 'designer-command' | 'designer-close' }>;

/** How long links outlive the channel. */
const OFFLINE_GRACE_MS = 30_000;
/** Links that are open at a time. */
const LINKS_MAX = 500;

export interface DesignerDeskOptions extends DesignerProcessParts {
  readonly log: Logger;
  readonly launches: ClaimedLaunches;
  readonly passwords: PasswordGate;
  readonly registration: () => Registration;
  /** What the administrator of the machine lets flows do. @throws TandemError when nobody can tell */
  readonly policy: () => MachinePolicy | undefined;
  /** @returns false when the channel is closed */
  readonly send: (frame: MachineFrame) => boolean;
  /** @returns false when the channel is closed, or still has enough to do */
  readonly sendWhenIdle: (frame: MachineFrame) => boolean;
  /** Whether an attended run of the queue has the session of the agent, or is about to. */
  readonly isSessionTaken: () => boolean;
}

/** The designers that work on this machine, each over its link, and their debug runs. */
export class DesignerDesk {
  readonly #options: DesignerDeskOptions;
  readonly #processes: WarmProcess;
  readonly #links = new Map<string, OpenLink>();
  /** Links whose user is being looked for. */
  readonly #opening = new Set<string>();
  /** Links that are over here while the server did not hear of it. */
  #unsaid: MachineFrame[] = [];
  #offline: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: DesignerDeskOptions) {
    this.#options = options;
    this.#processes = new WarmProcess(options);
  }

  /** Whether a debug run has the session of the agent. */
  get isAtWork(): boolean {
    return [...this.#links.values()].some(({ link }) => link.isAtWork);
  }

  async receive(frame: DesignerFrame): Promise<void> {
    switch (frame.kind) {
      case 'designer-open':
        return this.#open(frame);
      case 'designer-command':
        return this.#command(frame);
      case 'designer-close':
        this.#options.launches.forget(frame.linkId);
        this.#opening.delete(frame.linkId);
        return this.#drop(frame.linkId);
    }
  }

  /** The server hears of every link that is open here: one that was started anew knows none of them, and closes them. */
  connected(): void {
    clearTimeout(this.#offline);
    this.#unsaid = this.#unsaid.filter((frame) => !this.#options.send(frame));
    for (const [linkId, { osUser }] of this.#links) this.#options.send({ kind: 'designer-opened', linkId, osUser, error: null });
  }

  disconnected(): void {
    clearTimeout(this.#offline);
    if (!this.#isClosed) this.#offline = setTimeout(() => void this.#leaveAll(), OFFLINE_GRACE_MS);
  }

  /** Ends all debug runs. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#opening.clear();
    clearTimeout(this.#offline);
    await this.#dropAll();
  }

  async #open(frame: DesignerOpen): Promise<void> {
    const { linkId } = frame;
    this.#opening.add(linkId);
    const user = await findLinkUser(frame, this.#options);
    if (!this.#opening.delete(linkId)) return;
    if (user.ok) this.#add(frame, user.value);
    else await this.#drop(linkId);
    const [osUser, error] = user.ok ? [user.value, null] : ['', user.error.toJSON()];
    this.#options.log.info('designer-opened', { linkId, osUser, code: error?.code });
    this.#options.send({ kind: 'designer-opened', linkId, osUser, error });
  }

  #add({ linkId, sender }: DesignerOpen, osUser: string): void {
    this.#processes.warm();
    if (this.#links.has(linkId)) return;
    const [oldest] = this.#links.keys();
    if (this.#links.size >= LINKS_MAX && oldest !== undefined) void this.#drop(oldest);
    const { log, send, sendWhenIdle } = this.#options;
    const isSessionTaken = () => this.isAtWork || this.#options.isSessionTaken();
    const tell = (event: DesignerEvent) => sendWhenIdle(eventFrame(linkId, event));
    const refuse = (error: TandemError) => send(eventFrame(linkId, { kind: 'refused', ...refusalOf(error) }));
    const policy = () => {
      const found = this.#options.policy();
      if (found !== undefined) requireSenders(found, sender === undefined ? undefined : [sender]);
      return found;
    };
    const { registration } = this.#options;
    const serverUrl = () => registration().serverUrl;
    const link = new DesignerLink({ log, processes: this.#processes, tell, refuse, isSessionTaken, policy, serverUrl });
    this.#links.set(linkId, { link, osUser });
  }

  #command({ linkId, command }: Extract<DesignerFrame, { kind: 'designer-command' }>): void {
    const open = this.#links.get(linkId);
    if (open === undefined) this.#options.send(closedFrame(linkId, linkUnknown()));
    else open.link.obey(command);
  }

  async #drop(linkId: string): Promise<void> {
    const open = this.#links.get(linkId);
    this.#links.delete(linkId);
    if (this.#links.size === 0) this.#processes.cool();
    await open?.link.close();
  }

  async #dropAll(): Promise<void> {
    await Promise.all([...this.#links.keys()].map((linkId) => this.#drop(linkId)));
  }

  async #leaveAll(): Promise<void> {
    const left = [...this.#links.keys()].map((linkId) => closedFrame(linkId, serverLost()));
    this.#unsaid = [...this.#unsaid, ...left].slice(-LINKS_MAX);
    await this.#dropAll();
  }
}

interface OpenLink {
  readonly link: DesignerLink;
  /** As whom its flows run. */
  readonly osUser: string;
}

function eventFrame(linkId: string, event: DesignerEvent): MachineFrame {
  return { kind: 'designer-event', linkId, event: JSON.stringify(event) };
}

function closedFrame(linkId: string, error: TandemError): MachineFrame {
  return { kind: 'designer-closed', linkId, ...refusalOf(error) };
}
