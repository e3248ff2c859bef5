import type { AccountId, Clock, ConnectionId, DesktopFlowId, Id, IdSource, Logger, MachineId } from '@tandem/kernel';
import type { DesignerCommand, ServerFrame, WorkOrder } from '@tandem/protocol';
import type { AccountRecord, AccountStore, MachineRecord } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { refuseTooLarge } from '../http/flow-faults.ts';
import type { SignIns } from '../identity/sign-ins.ts';
import { Throttle } from '../identity/throttle.ts';
import type { LaunchedLink, LaunchLinks } from '../launches/launch-links.ts';
import type { Licences } from '../licences/licences.ts';
import type { DesignerFrame, DesignerListener } from '../machine-channel/machine-channel.ts';
import type { SettingsService } from '../settings/settings.ts';
import { LinkChecks } from './link-checks.ts';
import { linkGone, machineOffline, serverStops, tooManyLinks } from './link-faults.ts';
import { type LinkPartyStores, requireConnectionParties, requireLaunchParties } from './link-parties.ts';
import { type LinkCaller, type LinkFacts, LiveLink } from './live-link.ts';

/** Links of one account that are not closed. */
const MAX_LINKS = 20;
/** Links that one account may ask for. */
const OPENINGS = { attempts: 60, windowMs: 5 * 60_000 };

export interface DesignerLinksOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  readonly settings: SettingsService;
  readonly accounts: Pick<AccountStore, 'get'>;
  readonly signIns: Pick<SignIns, 'lookById' | 'proveById'>;
  readonly stores: LinkPartyStores;
  readonly licences: Pick<Licences, 'require'>;
  /** The desktop flows that a script of the link's flow runs. @throws TandemError when one of them may not run */
  readonly childFlows: (link: Pick<LinkFacts, 'accountId' | 'desktopFlowId'>, script: string) => Promise<WorkOrder['dependencies']>;
  /** What lets a debug run of a link ask the server for something, in the name of the link's account. */
  readonly services: {
    begin(link: LinkFacts, desktopFlowName: string, command: RunCommand): NonNullable<RunCommand['services']>;
    isAtWork(linkId: string): boolean;
    end(linkId: string): void;
  };
  readonly channel: {
    isOnline(machineId: MachineId): boolean;
    /** @returns false when the machine is not there */
    send(machineId: MachineId, frame: ServerFrame): boolean;
  };
}

type RunCommand = Extract<DesignerCommand, { kind: 'run' }>;

/** What a designer asks for. */
export interface WantedLink {
  readonly account: AccountRecord;
  readonly signInId: string;
  readonly desktopFlowId: DesktopFlowId;
  readonly connectionId: ConnectionId;
  readonly machineId: MachineId;
}

/**
 * The designer links of this server, in memory: they die with it, and whoever comes back with one is told so. Each binds one open
 * desktop flow designer to one machine.
 */
export class DesignerLinks implements LaunchLinks, DesignerListener {
  readonly #options: DesignerLinksOptions;
  readonly #links = new Map<string, LiveLink>();
  readonly #openings: Throttle;
  readonly #checks: LinkChecks;

  constructor(options: DesignerLinksOptions) {
    this.#options = options;
    this.#openings = new Throttle(options.clock, OPENINGS);
    this.#checks = new LinkChecks({ ...options, links: () => [...this.#links.values()] });
  }

  /** Whoever asks waits for the machine, and gets a link that is open, or closed with the reason. @throws TandemError when it may not be */
  async create({ account, signInId, desktopFlowId, connectionId, machineId }: WantedLink): Promise<LiveLink> {
    const { stores } = this.#options;
    const { machine, connection } = await requireConnectionParties({ account, desktopFlowId, machineId, connectionId }, stores);
    await this.#requireFree(account.id, machine);
    const { kind: connectionKind, targetId, username, sealedPassword } = connection;
    const runAs = { kind: 'connection', connectionId, connectionKind, targetId, username, sealedPassword } as const;
    const link = this.#add({ accountId: account.id, email: account.email, desktopFlowId, connectionId, runAs, machine }, username);
    link.bind(signInId);
    await link.answered;
    return link;
  }

  async openForLaunch({ accountId, desktopFlowId, machineId, osUser }: LaunchedLink): Promise<string> {
    const account = await this.#options.accounts.get(accountId);
    if (account === undefined) throw notFound('account');
    const machine = await requireLaunchParties({ account, desktopFlowId, machineId }, this.#options.stores);
    await this.#requireFree(accountId, machine);
    return this.#add({ accountId, email: account.email, desktopFlowId, connectionId: null, runAs: { kind: 'launch' }, machine }, osUser)
      .facts.id;
  }

  /** @throws TandemError `DesignerLinkGone` when it has a sign-in already, or is over */
  bindToSignIn(linkId: string, signInId: string): void {
    const link = this.#links.get(linkId);
    if (link?.state.kind !== 'unbound') throw linkGone();
    link.bind(signInId);
  }

  find(linkId: string, caller: LinkCaller): LiveLink | undefined {
    const link = this.#links.get(linkId);
    return link?.isOf(caller) === true ? link : undefined;
  }

  /** @throws TandemError `NotFound`, also when it is somebody else's */
  get(linkId: string, caller: LinkCaller): LiveLink {
    const link = this.find(linkId, caller);
    if (link === undefined) throw notFound('designer link');
    return link;
  }

  /** Passes a command on, if its sender is still signed in. @throws TandemError when it cannot be obeyed */
  async command(link: LiveLink, command: DesignerCommand): Promise<void> {
    if (command.kind === 'run') return this.#run(link, command);
    if (await this.#checks.isSignedIn(link)) link.command(command);
  }

  async #run(link: LiveLink, command: RunCommand): Promise<void> {
    const complete = await this.#withChildFlows(link, command);
    const flow = await this.#options.stores.desktopFlows.get(link.facts.desktopFlowId);
    if (await this.#checks.isSignedIn(link)) this.#begin(link, complete, flow?.name ?? '');
  }

  /** A run that cannot be asked for leaves nothing that the next one would take for its own. */
  #begin(link: LiveLink, command: RunCommand, desktopFlowName: string): void {
    const { services } = this.#options;
    const { id } = link.facts;
    const wasAtWork = services.isAtWork(id);
    try {
      link.command(this.#withServices(link, command, desktopFlowName));
    } catch (thrown) {
      if (!wasAtWork) services.end(id);
      throw thrown;
    }
  }

  /** Nothing may come between this and the command, so that a link which closes ends its ticket. */
  #withServices({ facts, state }: LiveLink, command: RunCommand, desktopFlowName: string): RunCommand {
    const { services: _, ...rest } = command;
    return state.kind === 'open' ? { ...rest, services: this.#options.services.begin(facts, desktopFlowName, rest) } : rest;
  }

  async #withChildFlows(link: LiveLink, command: RunCommand): Promise<RunCommand> {
    const { settings, childFlows } = this.#options;
    const { desktopFlowPackageBytes } = settings.current();
    refuseTooLarge(command.script, desktopFlowPackageBytes);
    const dependencies = await childFlows(link.facts, command.script);
    const scripts = [command.script, ...dependencies.map(({ script }) => script)];
    if (scripts.length > 1) refuseTooLarge(scripts.join(''), desktopFlowPackageBytes);
    return { ...command, dependencies };
  }

  start(): void {
    this.#checks.start();
  }

  /** Looks anew whether each link may live on, as something that it binds has changed. */
  review(): void {
    this.#checks.review();
  }

  async close(): Promise<void> {
    await this.#checks.stop();
    for (const link of this.#links.values()) link.close(serverStops());
  }

  machineCame(machineId: MachineId): void {
    for (const link of this.#linksOf(machineId)) link.machineCame();
  }

  machineLeft(machineId: MachineId): void {
    for (const link of this.#linksOf(machineId)) link.machineLeft();
  }

  /** A machine that still has a link which nobody knows any more is told to end it. */
  machineSaid(machineId: MachineId, frame: DesignerFrame): void {
    const link = this.#links.get(frame.linkId);
    if (link !== undefined && link.facts.machineId === machineId && link.state.kind !== 'closed') link.machineSaid(frame);
    else if (frame.kind !== 'designer-closed') this.#options.channel.send(machineId, { kind: 'designer-close', linkId: frame.linkId });
  }

  async #requireFree(accountId: AccountId, machine: MachineRecord): Promise<void> {
    const { licences, channel } = this.#options;
    this.#forgetClosed();
    const own = [...this.#links.values()].filter(({ facts, state }) => facts.accountId === accountId && state.kind !== 'closed');
    if (own.length >= MAX_LINKS) throw tooManyLinks(MAX_LINKS);
    this.#openings.enter(accountId);
    await licences.require({ runMode: 'attended', ownerId: accountId, machines: [machine] });
    if (!channel.isOnline(machine.id)) throw machineOffline(machine.name);
  }

  #add(
    {
      machine,
      ...bound
    }: Pick<LinkFacts, 'accountId' | 'email' | 'desktopFlowId' | 'connectionId' | 'runAs'> & { readonly machine: MachineRecord },
    osUser: string,
  ): LiveLink {
    const { clock, log, ids, channel, services } = this.#options;
    const id = ids.next<Id<'designer-link'>>();
    const facts: LinkFacts = { ...bound, id, machineId: machine.id, machineName: machine.name, openedAt: clock.now() };
    const send = (frame: ServerFrame) => channel.send(machine.id, frame);
    const link = new LiveLink({ facts, osUser, clock, log, send, onRunOver: () => services.end(id) });
    this.#links.set(id, link);
    return link;
  }

  #linksOf(machineId: MachineId): readonly LiveLink[] {
    return [...this.#links.values()].filter(({ facts }) => facts.machineId === machineId);
  }

  #forgetClosed(): void {
    const now = this.#options.clock.now();
    for (const [id, { state }] of this.#links) if (state.kind === 'closed' && state.forgetAt <= now) this.#links.delete(id);
  }
}
