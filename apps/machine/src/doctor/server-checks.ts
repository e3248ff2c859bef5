import { TandemError } from '@tandem/kernel';
import type { Registration } from '../identity/registration.ts';
import { createMachineClient } from '../identity/server-client.ts';
import { check, type DoctorCheck } from './check.ts';

const ANSWER_TIMEOUT_MS = 10_000;
/** Proofs live four minutes; a clock that is further off makes proofs that are over or not yet good. */
const SKEW_MAX_MS = 120_000;

export async function checkServer(registration: Registration): Promise<readonly DoctorCheck[]> {
  return [
    await check('The clock agrees with the server', () => compareClocks(registration.serverUrl)),
    await check('The server knows this machine', () => askForSelf(registration)),
  ];
}

async function askForSelf(registration: Registration): Promise<string> {
  const machine = await createMachineClient(registration)('getSelf', {});
  if (machine.state === 'active') return `${registration.serverUrl} knows it as ${machine.name}.`;
  throw new TandemError('MachineQuarantined', 'The server gives this machine no runs: its journal was damaged, restored or copied.', {
    kind: 'operational',
    fix: 'Make sure that no run of the past can start again, then confirm the machine on its page in the portal.',
  });
}

async function compareClocks(serverUrl: string): Promise<string> {
  const date = await readServerDate(serverUrl);
  const skewMs = Math.abs(Date.now() - date);
  if (skewMs <= SKEW_MAX_MS) return `They differ by less than ${Math.ceil(skewMs / 1000) + 1} seconds.`;
  throw new TandemError(
    'AuthTokenNotYetValid',
    `The clock of this machine is ${Math.round(skewMs / 1000)} seconds off that of the server.`,
    {
      kind: 'operational',
      fix: 'Set both clocks by a time server, such as with: timedatectl set-ntp true',
    },
  );
}

async function readServerDate(serverUrl: string): Promise<number> {
  const answer = await fetch(serverUrl, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) }).catch(
    (cause: unknown) => {
      throw new TandemError('ServerUnreachable', `The server at ${serverUrl} does not answer.`, {
        kind: 'operational',
        fix: 'Check that the server runs, and that the address and the network between are right.',
        cause,
      });
    },
  );
  const date = Date.parse(answer.headers.get('date') ?? '');
  return Number.isNaN(date) ? Date.now() : date;
}
