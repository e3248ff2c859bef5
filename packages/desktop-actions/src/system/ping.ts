import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { platform } from 'node:os';
import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { findProgram } from '../machine/find-program.ts';
import { runProgramOnMachine } from '../machine/program.ts';

const { integer, text } = parameters;

const PING_ERROR = 'PingError';
const MS_PER_SECOND = 1000;

interface Answer {
  /** Names of .NET's `IPStatus`. */
  readonly status: 'Success' | 'TimedOut';
  readonly ms: number;
}

/** The address of a computer. @throws ActionError `PingError` */
async function addressOf(host: string): Promise<string> {
  try {
    return (await lookup(host.trim())).address;
  } catch (thrown) {
    const details = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ActionError(PING_ERROR, `The computer '${host}' is not known. Check its name.`, details);
  }
}

/** Asks with the program `ping`; undefined when the machine has none, or none that may be used. */
async function askByPing(address: string, timeoutMs: number, { context }: ActionContext): Promise<Answer | undefined> {
  const command = findProgram(['ping']);
  if (command === undefined) return undefined;
  const seconds = String(Math.max(1, Math.ceil(timeoutMs / MS_PER_SECOND)));
  const args = platform() === 'win32' ? ['-n', '1', '-w', String(timeoutMs), address] : ['-n', '-c', '1', '-W', seconds, address];
  const end = await runProgramOnMachine({ command, args, timeoutMs: timeoutMs + MS_PER_SECOND, signal: context.signal });
  if (end.kind === 'timedOut') return { status: 'TimedOut', ms: 0 };
  if (end.kind !== 'ended') return undefined;
  const ms = /[=<]\s*([\d.]+)\s*ms/.exec(end.output.toString('latin1'))?.[1];
  if (end.exitCode === 0 && ms !== undefined) return { status: 'Success', ms: Math.round(Number(ms)) };
  return end.exitCode === 1 ? { status: 'TimedOut', ms: 0 } : undefined;
}

/** Ports that some program often listens on, or that are refused at once: either way the computer answers. */
const PORTS = [443, 80, 22, 445, 7];

/** Asks by connections: what accepts or refuses one is there. */
async function askByConnections(address: string, timeoutMs: number, { context, sleep }: ActionContext): Promise<Answer> {
  const startedAt = performance.now();
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const sockets = PORTS.map((port) => connect({ host: address, port }));
  const answered = (): void => resolve({ status: 'Success', ms: Math.round(performance.now() - startedAt) });
  for (const socket of sockets) {
    socket.once('connect', answered);
    socket.once('error', (error) => {
      if ('code' in error && error.code === 'ECONNREFUSED') answered();
    });
  }
  const ended = new AbortController();
  const late = sleep(timeoutMs, AbortSignal.any([context.signal, ended.signal])).then((): Answer => ({ status: 'TimedOut', ms: 0 }));
  return Promise.race([promise, late]).finally(() => {
    ended.abort();
    for (const socket of sockets) socket.destroy();
  });
}

export const PING_ACTIONS = [
  defineAction({
    id: 'System.Ping',
    title: 'Ping',
    parameters: { HostName: text(), Timeout: integer(5000) },
    outputs: ['PingResult', 'RoundTripTime'],
    errors: [PING_ERROR],
    run: async ({ HostName, Timeout }, context) => {
      if (HostName.trim() === '' || Timeout < 0)
        throw new ActionError(PING_ERROR, 'Give the name of a computer and a timeout that is not negative.');
      const address = await addressOf(HostName);
      const { status, ms } = (await askByPing(address, Timeout, context)) ?? (await askByConnections(address, Timeout, context));
      return { PingResult: status, RoundTripTime: ms };
    },
  }),
];
