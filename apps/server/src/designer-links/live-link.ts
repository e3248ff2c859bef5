import type { AccountId, Clock, ConnectionId, DesktopFlowId, Id, Logger, MachineId, TandemError } from '@tandem/kernel';
import { LIMITS } from '@tandem/kernel';
import type { DesignerCommand, DesignerEvent, ServerFrame, StepPlace } from '@tandem/protocol';
import type { DesignerFrame } from '../machine-channel/machine-channel.ts';
import { type LinkEvent, type LinkFault, type LinkState, type LinkTimeouts, newLinkState, reduceLink } from './designer-link.ts';
import { readMachineEvent } from './designer-messages.ts';
import { commandTooLarge, linkNotOpen, linkTimeouts, machineOffline, openedElsewhere } from './link-faults.ts';
import { RunMemory } from './run-memory.ts';

type OpenFrame = Extract<ServerFrame, { kind: 'designer-open' }>;

/** What a link binds; it does not change while the link lives. */
export interface LinkFacts {
  readonly id: Id<'designer-link'>;
  readonly accountId: AccountId;
  readonly desktopFlowId: DesktopFlowId;
  readonly machineId: MachineId;
  readonly machineName: string;
  readonly openedAt: number;
  /** E-mail address of its account. */
  readonly email: string;
  /** Null for the link of a launch: the machine knows its user. */
  readonly connectionId: ConnectionId | null;
  readonly runAs: OpenFrame['runAs'];
}

/** An open designer, as the link sees it. */
export interface Designer {
  tell(event: DesignerEvent): void;
  /** The link has nothing more to say to it. */
  end(): void;
}

/** Who asks for a link. */
export interface LinkCaller {
  readonly accountId: AccountId;
  readonly signInId: string;
}

export interface LiveLinkOptions {
  readonly facts: LinkFacts;
  /** As whom flows run, as long as the machine has not said it. */
  readonly osUser: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** @returns false when the machine is not there */
  readonly send: (frame: ServerFrame) => boolean;
  /** Its debug run has ended, or nothing is heard of it any more. */
  readonly onRunOver: () => void;
}

/** One designer link with both of its ends. */
export class LiveLink {
  readonly facts: LinkFacts;
  readonly #options: LiveLinkOptions;
  readonly #timeouts: LinkTimeouts;
  readonly #memory = new RunMemory();
  readonly #answered = Promise.withResolvers<void>();
  #state: LinkState;
  #osUser: string;
  #signInId: string | undefined;
  #designer: Designer | undefined;
  #breakpoints: StepPlace[] = [];

  constructor(options: LiveLinkOptions) {
    const { facts, osUser, clock } = options;
    this.facts = facts;
    this.#options = options;
    this.#timeouts = linkTimeouts(facts.machineName);
    this.#state = newLinkState(clock.now());
    this.#osUser = osUser;
  }

  get state(): LinkState {
    return this.#state;
  }

  get osUser(): string {
    return this.#osUser;
  }

  /** The sign-in that has the link now; undefined before it is bound. */
  get signInId(): string | undefined {
    return this.#signInId;
  }

  /** Resolves when the machine has opened the link, or it is closed. */
  get answered(): Promise<void> {
    return this.#answered.promise;
  }

  /** The link of a launch serves one sign-in only, the link of a connection every one of its account. */
  isOf({ accountId, signInId }: LinkCaller): boolean {
    const isLaunch = this.facts.connectionId === null;
    return accountId === this.facts.accountId && (!isLaunch || signInId === this.#signInId);
  }

  /** Gives an unbound link to a sign-in and asks the machine for it. */
  bind(signInId: string): void {
    this.#signInId = signInId;
    this.#apply({ kind: 'bound' });
  }

  /** The newest designer of a link is the one that has it. */
  join(designer: Designer, { signInId }: LinkCaller): void {
    const older = this.#designer;
    this.#designer = designer;
    this.#signInId = signInId;
    if (older !== undefined) dismiss(older, openedElsewhere().toJSON());
    this.#apply({ kind: 'designer-came' });
    if (this.#state.kind === 'closed') this.#dismissDesigner(this.#state.fault);
    else if (this.#state.kind === 'open') this.#greet();
  }

  isWith(designer: Designer): boolean {
    return this.#designer === designer;
  }

  leave(designer: Designer): void {
    if (this.#designer !== designer) return;
    this.#designer = undefined;
    this.#apply({ kind: 'designer-left' });
  }

  /** @throws TandemError `DesignerLinkNotOpen`, `MachineOffline`, `DesignerCommandTooLarge` */
  command(command: DesignerCommand): void {
    if (this.#state.kind !== 'open') throw linkNotOpen();
    const { id: linkId, machineId, machineName, accountId } = this.facts;
    const frame = this.#frameOf(command);
    const bytes = Buffer.byteLength(JSON.stringify(frame));
    if (bytes > LIMITS.channelFrameBytes) throw commandTooLarge(bytes, LIMITS.channelFrameBytes);
    if (this.#state.machineUntil !== null || !this.#options.send(frame)) throw machineOffline(machineName);
    if (command.kind === 'run' || command.kind === 'breakpoints') this.#breakpoints = command.breakpoints;
    if (command.kind === 'run') this.#options.log.info('debug run asked for', { linkId, accountId, machineId });
  }

  /** Breakpoints that it has already change nothing on a machine, but one that knows the link no more answers with its end. */
  machineCame(): void {
    if (this.#state.kind !== 'open') return;
    const wasAway = this.#state.machineUntil !== null;
    this.#apply({ kind: 'machine-came' });
    this.#options.send(this.#frameOf({ kind: 'breakpoints', breakpoints: this.#breakpoints }));
    if (wasAway) this.#greet();
  }

  machineLeft(): void {
    const { code, message, fix } = machineOffline(this.facts.machineName);
    this.#apply({ kind: 'machine-left', fault: { code, message, fix } });
    if (this.#state.kind === 'open') this.#designer?.tell({ kind: 'link', state: 'open', code, message });
  }

  machineSaid(frame: DesignerFrame): void {
    switch (frame.kind) {
      case 'designer-opened':
        this.#machineOpened(frame);
        break;
      case 'designer-event':
        this.#machineTold(frame.event);
        break;
      case 'designer-closed':
        this.#apply({ kind: 'close', fault: { code: frame.code, message: frame.message } }, 'machine');
        break;
    }
  }

  tick(): void {
    this.#apply({ kind: 'tick' });
  }

  /** @param fault null when its user closes it */
  close(fault: TandemError | null): void {
    this.#apply({ kind: 'close', fault: fault?.toJSON() ?? null });
  }

  #machineOpened({ osUser, error }: Extract<DesignerFrame, { kind: 'designer-opened' }>): void {
    if (error !== null) this.#apply({ kind: 'close', fault: error }, 'machine');
    if (this.#state.kind !== 'opening') return;
    this.#osUser = osUser;
    this.#apply({ kind: 'opened', hasDesigner: this.#designer !== undefined });
  }

  #machineTold(text: string): void {
    if (this.#state.kind !== 'open') return;
    const event = readMachineEvent(text);
    if (event === undefined) {
      const { id: linkId, machineId } = this.facts;
      this.#options.log.warn('machine sent an invalid designer event', { linkId, machineId, characters: text.length });
      return;
    }
    this.#memory.take(event);
    if (event.kind === 'ended') this.#options.onRunOver();
    this.#designer?.tell(event);
  }

  #apply(event: LinkEvent, by: 'server' | 'machine' = 'server'): void {
    const before = this.#state;
    this.#state = reduceLink(before, event, { now: this.#options.clock.now(), timeouts: this.#timeouts });
    if (this.#state.kind === before.kind) return;
    if (this.#state.kind === 'opening') this.#ask();
    else if (this.#state.kind === 'open') this.#opened();
    else if (this.#state.kind === 'closed') this.#closed(this.#state.fault, before.kind !== 'unbound' && by === 'server');
  }

  #frameOf(command: DesignerCommand) {
    return { kind: 'designer-command', linkId: this.facts.id, command: JSON.stringify(command) } as const;
  }

  #ask(): void {
    const { id: linkId, runAs, accountId, email } = this.facts;
    if (!this.#options.send({ kind: 'designer-open', linkId, runAs, sender: { accountId, email } }))
      this.close(machineOffline(this.facts.machineName));
  }

  #opened(): void {
    this.#options.log.info('designer link opened', this.#who());
    this.#answered.resolve();
    this.#greet();
  }

  #closed(fault: LinkFault | null, tellsMachine: boolean): void {
    this.#options.log.info('designer link closed', { ...this.#who(), code: fault?.code });
    if (tellsMachine) this.#options.send({ kind: 'designer-close', linkId: this.facts.id });
    this.#memory.forget();
    this.#options.onRunOver();
    this.#answered.resolve();
    this.#dismissDesigner(fault);
  }

  /** Whatever the designer knows is forgotten with `link`; what is so follows. */
  #greet(): void {
    this.#designer?.tell({ kind: 'link', state: 'open' });
    for (const event of this.#memory.replay()) this.#designer?.tell(event);
  }

  #dismissDesigner(fault: LinkFault | null): void {
    const designer = this.#designer;
    this.#designer = undefined;
    if (designer !== undefined) dismiss(designer, fault);
  }

  #who() {
    const { id: linkId, accountId, machineId, desktopFlowId } = this.facts;
    return { linkId, accountId, machineId, desktopFlowId };
  }
}

/** Tells a designer that it has no link any more. */
export function dismiss(designer: Designer, fault: LinkFault | null): void {
  const why = fault === null ? {} : { code: fault.code, message: fault.message };
  designer.tell({ kind: 'link', state: 'closed', ...why });
  designer.end();
}
