import type { IncomingMessage } from 'node:http';
import { type Clock, type IdSource, LIMITS, type Logger, type MachineId, type Result, type TandemError } from '@tandem/kernel';
import { MACHINE_CHANNEL_PATH, MACHINE_FEATURES_HEADER, type MachineFrame, type ServerFrame } from '@tandem/protocol';
import type { MachineStore } from '@tandem/store';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CredentialCheck, CredentialQuestion } from '../connections/credential-check.ts';
import { bearerOf, type CallerProof } from '../http/caller.ts';
import { checkSource, type Origins } from '../http/origins.ts';
import type { Upgrades } from '../http/upgrades.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { MachinePresence } from '../machines/machine-presence.ts';
import { CloseCode } from './close-code.ts';
import { CredentialQuestions } from './credential-questions.ts';
import { type Hello, MachineSightings, type Sighting } from './machine-sightings.ts';
import { MachineSocket } from './machine-socket.ts';

/** Frames that are about runs. */
export type RunReport = Exclude<MachineFrame, { kind: 'hello' | 'credentials-checked' | 'launch-claim' } | DesignerFrame>;

/** Frames about designer links. */
export type DesignerFrame = Extract<MachineFrame, { kind: 'designer-opened' | 'designer-event' | 'designer-closed' }>;

type LaunchClaim = Extract<MachineFrame, { kind: 'launch-claim' }>;

/** Decides whether a machine gets a launch that a person opened on it. */
export type AnswerLaunchClaim = (machineId: MachineId, claim: LaunchClaim) => Promise<Extract<ServerFrame, { kind: 'launch-claimed' }>>;

/** Who is told what machines say; each machine is heard one frame after the other. */
export interface MachineListener {
  /** The machine is there; frames to it can be sent. */
  machineCame(sighting: Sighting, hello: Hello): Promise<void>;
  machineSaid(machineId: MachineId, frame: RunReport): Promise<void>;
  machineLeft(machineId: MachineId): Promise<void>;
}

/** Who is told what machines say of designer links, and which machines come and go. */
export interface DesignerListener {
  machineCame(machineId: MachineId): void;
  machineSaid(machineId: MachineId, frame: DesignerFrame): void;
  machineLeft(machineId: MachineId): void;
}

export interface MachineChannelOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  readonly live: LiveHub;
  readonly origins: Origins;
  readonly proof: Pick<CallerProof, 'machine'>;
  readonly machines: Pick<MachineStore, 'get' | 'update'>;
  /** Milliseconds; the limits of the kernel unless it says otherwise. */
  readonly timing?: { readonly heartbeatMs: number; readonly offlineMs: number };
}

interface Presence {
  readonly socket: MachineSocket;
  readonly osUser: string;
  readonly agentVersion: string;
  readonly features: readonly string[];
}

const DEFAULT_TIMING = { heartbeatMs: LIMITS.heartbeatMs, offlineMs: LIMITS.machineOfflineMs };

/** The server's end of the machine channel: a WebSocket for each machine, opened by the machine and proven before it opens. */
export class MachineChannel implements MachinePresence, CredentialCheck {
  readonly #options: MachineChannelOptions;
  readonly #timing: NonNullable<MachineChannelOptions['timing']>;
  readonly #webSockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.channelFrameBytes, perMessageDeflate: false });
  readonly #present = new Map<MachineId, Presence>();
  /** Every open connection, with those that have not said hello yet. */
  readonly #sockets = new Set<MachineSocket>();
  readonly #questions: CredentialQuestions;
  readonly #sightings: MachineSightings;
  readonly #background = new Set<Promise<void>>();
  #sweep: NodeJS.Timeout | undefined;
  #detach: () => void = () => undefined;
  #answerLaunchClaim: AnswerLaunchClaim | undefined;
  #designers: DesignerListener | undefined;

  constructor(options: MachineChannelOptions) {
    this.#options = options;
    this.#timing = options.timing ?? DEFAULT_TIMING;
    this.#questions = new CredentialQuestions(options.ids);
    this.#sightings = new MachineSightings(options.clock, options.machines);
  }

  /** Takes the connections of machines, until `close`. */
  attach(upgrades: Upgrades, listener: MachineListener): void {
    this.#detach = upgrades.serve(MACHINE_CHANNEL_PATH, async (request, socket, head) => {
      const machineId = await this.#admit(request);
      this.#webSockets.handleUpgrade(request, socket, head, (open) =>
        this.#follow({ machineId, listener, features: featuresOf(request) }, open),
      );
    });
    this.#sweep = setInterval(() => this.#cutSilent(), this.#timing.heartbeatMs);
    this.#sweep.unref();
  }

  /** From now on launches are claimed there. */
  onLaunchClaim(answer: AnswerLaunchClaim): void {
    this.#answerLaunchClaim = answer;
  }

  /** From now on what concerns designer links is told there. */
  onDesigners(listener: DesignerListener): void {
    this.#designers = listener;
  }

  /** Says goodbye to every machine, after what it said before has been handled; they come back to the next server. */
  async close(): Promise<void> {
    this.#detach();
    clearInterval(this.#sweep);
    const sockets = [...this.#sockets];
    for (const socket of sockets) socket.close(CloseCode.goingAway, 'the server stops');
    await Promise.all(sockets.map(({ settled }) => settled));
    await Promise.all(this.#background);
    for (const client of this.#webSockets.clients) client.terminate();
  }

  isOnline(machineId: MachineId): boolean {
    return this.#present.has(machineId);
  }

  osUserOf(machineId: MachineId): string | undefined {
    return this.#present.get(machineId)?.osUser;
  }

  agentVersionOf(machineId: MachineId): string | undefined {
    return this.#present.get(machineId)?.agentVersion;
  }

  hasFeature(machineId: MachineId, feature: string): boolean {
    return this.#present.get(machineId)?.features.includes(feature) ?? false;
  }

  /** @returns false when the machine is not there */
  send(machineId: MachineId, frame: ServerFrame): boolean {
    return this.#present.get(machineId)?.socket.send(frame) ?? false;
  }

  disconnect(machineId: MachineId): void {
    this.#present.get(machineId)?.socket.close(CloseCode.removed, 'the machine is not registered any more');
  }

  checkCredentials(machineId: MachineId, question: CredentialQuestion, signal: AbortSignal): Promise<Result<void, TandemError>> {
    return this.#questions.ask(machineId, question, { send: (frame) => this.send(machineId, frame), signal });
  }

  async #admit({ headers }: IncomingMessage): Promise<MachineId> {
    checkSource(this.#options.origins, headers, true);
    const { machineId } = await this.#options.proof.machine(bearerOf(headers.authorization));
    return machineId;
  }

  #follow(caller: Caller, webSocket: WebSocket): void {
    const { clock, log } = this.#options;
    const { machineId } = caller;
    const socket: MachineSocket = new MachineSocket({
      machineId,
      socket: webSocket,
      clock,
      log,
      onFrame: (frame) => this.#onFrame({ ...caller, socket }, frame),
      onClose: () => {
        clearTimeout(patience);
        this.#sockets.delete(socket);
        if (this.#present.get(machineId)?.socket === socket) this.#inBackground(this.#leave({ ...caller, socket }));
      },
    });
    this.#sockets.add(socket);
    const patience = setTimeout(() => socket.close(CloseCode.silent, 'say hello first'), this.#timing.offlineMs);
    webSocket.once('message', () => clearTimeout(patience));
  }

  async #onFrame(from: Line, frame: MachineFrame): Promise<void> {
    const { machineId, socket, listener } = from;
    if (frame.kind === 'hello') return this.#greet(from, frame);
    if (this.#present.get(machineId)?.socket !== socket) return socket.close(CloseCode.silent, 'say hello first');
    if (frame.kind === 'credentials-checked') return this.#questions.answer(machineId, frame);
    // Other frames of the machine go on meanwhile: the answer may need them.
    if (frame.kind === 'launch-claim') return this.#inBackground(this.#takeLaunchClaim(machineId, frame));
    if (isDesignerFrame(frame)) return this.#designers?.machineSaid(machineId, frame);
    if (frame.kind === 'heartbeat') await this.#sightings.seen(machineId);
    await listener.machineSaid(machineId, frame);
  }

  async #greet({ machineId, socket, listener, features }: Line, hello: Hello): Promise<void> {
    const sighting = await this.#sightings.hello(machineId, hello);
    if (sighting === undefined) return socket.close(CloseCode.removed, 'the machine is not registered any more');
    if (!this.#sockets.has(socket)) return;
    const older = this.#present.get(machineId)?.socket;
    this.#present.set(machineId, { socket, osUser: hello.osUser, agentVersion: hello.agentVersion, features });
    if (older !== socket) older?.close(CloseCode.replaced, 'a newer connection of the machine took over');
    const { heartbeatMs } = this.#timing;
    socket.send({ kind: 'welcome', machineId, heartbeatMs, claimTimeoutMs: LIMITS.claimTimeoutMs });
    if (sighting.hasOtherJournal) this.#options.log.warn('machine quarantined: its journal is another one', { machineId });
    this.#options.live.publish('machines');
    this.#designers?.machineCame(machineId);
    await listener.machineCame(sighting, hello);
  }

  async #takeLaunchClaim(machineId: MachineId, claim: LaunchClaim): Promise<void> {
    const answer = await this.#answerLaunchClaim?.(machineId, claim);
    if (answer !== undefined) this.send(machineId, answer);
  }

  async #leave({ machineId, socket, listener }: Line): Promise<void> {
    this.#present.delete(machineId);
    this.#questions.drop(machineId);
    this.#designers?.machineLeft(machineId);
    this.#options.live.publish('machines');
    await this.#sightings.gone(machineId, socket.heardAt);
    await listener.machineLeft(machineId);
  }

  #cutSilent(): void {
    const latest = this.#options.clock.now() - this.#timing.offlineMs;
    for (const socket of [...this.#sockets]) if (socket.heardAt < latest) socket.cut();
  }

  #inBackground(work: Promise<void>): void {
    const done = work
      .catch((err: unknown) => this.#options.log.error('what a machine did could not be handled', { err }))
      .finally(() => this.#background.delete(done));
    this.#background.add(done);
  }
}

/** A machine that opens a connection, and who hears what it says. */
interface Caller {
  readonly machineId: MachineId;
  readonly listener: MachineListener;
  readonly features: readonly string[];
}

/** One connection of one machine. */
interface Line extends Caller {
  readonly socket: MachineSocket;
}

function featuresOf({ headers }: IncomingMessage): readonly string[] {
  return [headers[MACHINE_FEATURES_HEADER] ?? []].flat().flatMap((words) => words.split(',').map((word) => word.trim()));
}

function isDesignerFrame(frame: MachineFrame): frame is DesignerFrame {
  return frame.kind === 'designer-opened' || frame.kind === 'designer-event' || frame.kind === 'designer-closed';
}
