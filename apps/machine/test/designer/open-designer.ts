import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DesignerCommand, type DesignerEvent, designerEventSchema, type ServerFrame } from '@tandem/protocol';
import { expect, onTestFinished } from 'vitest';
import { machineFolder } from '../../src/identity/machine-folder.ts';
import { startMachine } from '../../src/main.ts';
import { killRun } from '../../src/processes/kill-run.ts';
import { findBody, findProcesses, type RunMark } from '../../src/processes/run-mark.ts';
import { SCRIPTED_BODY } from '../scripted-body-path.ts';
import { makeTestMachine, type TestMachine, WELCOME } from '../start-test-machine.ts';

/** The debug body with the actions `Test.Tree`, `Test.Deaf` and `Test.Crash`. */
export const MISBEHAVING = fileURLToPath(new URL('./designer-actions-main.ts', import.meta.url));

type Open = Extract<ServerFrame, { kind: 'designer-open' }>;
type EventOf<K extends DesignerEvent['kind']> = Extract<DesignerEvent, { kind: K }>;

export const OWN_CONNECTION: Extract<Open['runAs'], { kind: 'connection' }> = {
  kind: 'connection',
  connectionId: randomUUID(),
  connectionKind: 'sign-in',
  targetId: randomUUID(),
  username: userInfo().username,
  sealedPassword: null,
};

/** A machine at work, which runs queued flows with the scripted body and debug runs with the real runtime unless told otherwise. */
export async function startDesignedMachine(designerProgram?: string) {
  const machine = await makeTestMachine();
  const running = await startMachine({
    dataDir: machine.dataDir,
    log: { level: 'silent' },
    bodyProgram: SCRIPTED_BODY,
    ...(designerProgram === undefined ? {} : { designerProgram }),
  });
  onTestFinished(() => running.close());
  await machine.server.channel.next('hello');
  machine.server.channel.send(WELCOME);
  return { machine, running };
}

/** The server's end of one designer link. */
export class Designer {
  readonly linkId = randomUUID();
  readonly #machine: TestMachine;

  constructor(machine: TestMachine) {
    this.#machine = machine;
  }

  async open(runAs: Open['runAs'] = OWN_CONNECTION) {
    const { channel } = this.#machine.server;
    channel.send({ kind: 'designer-open', linkId: this.linkId, runAs });
    return channel.next('designer-opened', { fits: ({ linkId }) => linkId === this.linkId });
  }

  send(command: DesignerCommand): void {
    this.#machine.server.channel.send({ kind: 'designer-command', linkId: this.linkId, command: JSON.stringify(command) });
  }

  run(script: string, change: Partial<Extract<DesignerCommand, { kind: 'run' }>> = {}): void {
    this.send({ kind: 'run', script, inputs: '{}', breakpoints: [], from: null, isStepping: false, delayMs: 0, ...change });
  }

  close(): void {
    this.#machine.server.channel.send({ kind: 'designer-close', linkId: this.linkId });
  }

  /** What the machine has told of this link, held to the schema. */
  get events(): readonly DesignerEvent[] {
    const { frames } = this.#machine.server.channel;
    return frames.flatMap((frame) =>
      frame.kind === 'designer-event' && frame.linkId === this.linkId ? [designerEventSchema.parse(JSON.parse(frame.event))] : [],
    );
  }

  /** The next event of that kind behind those that were there when `from` was taken. */
  async next<K extends DesignerEvent['kind']>(kind: K, from = 0): Promise<EventOf<K>> {
    const find = () => this.events.slice(from).find((event): event is EventOf<K> => event.kind === kind);
    await this.#machine.server.channel.next('designer-event', { fits: () => find() !== undefined });
    const found = find();
    if (found === undefined) throw new Error(`no ${kind} came`);
    return found;
  }
}

/** Opens a designer as the user of the agent. */
export async function openDesigner(machine: TestMachine): Promise<Designer> {
  const designer = new Designer(machine);
  await designer.open();
  return designer;
}

/** The debug bodies of the machine, the waiting one too. */
export function bodiesOf(machine: TestMachine): readonly number[] {
  return marksOf(machine).flatMap((mark) => findBody(mark) ?? []);
}

/** The processes that `Test.Tree` started, once they are there. */
export async function treeOf(machine: TestMachine) {
  const marks = marksOf(machine);
  const bodies = bodiesOf(machine);
  const living = () => marks.flatMap((mark) => findProcesses(mark).map(({ pid }) => pid)).filter((pid) => !bodies.includes(pid));
  await expect.poll(() => living().length, { timeout: 10_000 }).toBe(3);
  const kill = () => Promise.all(marks.map((mark) => killRun(mark)));
  return { living, kill };
}

function marksOf({ dataDir }: TestMachine): readonly RunMark[] {
  const { runs } = machineFolder(dataDir);
  const names = readdirSync(runs).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(join(runs, name), 'utf8')).mark);
}
