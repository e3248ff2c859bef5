import { setTimeout as wait } from 'node:timers/promises';
import { type ConnectionId, type IdSource, type MachineId, TandemError } from '@tandem/kernel';
import type { AccountRecord, AccountStore, MachineStore } from '@tandem/store';
import type { Connections } from '../connections/connections.ts';
import type { SampleSolution } from '../sample/sample-solution.ts';
import type { MachinePresence } from './machine-presence.ts';
import type { Registration } from './registration.ts';

export interface ThisComputerOptions {
  readonly accounts: AccountStore;
  readonly machines: MachineStore;
  readonly registration: Registration;
  readonly connections: Connections;
  readonly presence: MachinePresence;
  readonly sample: SampleSolution;
  readonly ids: IdSource;
}

const POLL_MS = 20;

/** What whoever holds the data directory does in the name of the first administrator: make the computer of the server a machine. */
export class ThisComputer {
  readonly #options: ThisComputerOptions;

  constructor(options: ThisComputerOptions) {
    this.#options = options;
  }

  async createRegistrationToken(): Promise<string> {
    const { token } = await this.#options.registration.createToken(await this.#administrator());
    return token;
  }

  /**
   * Makes a sign-in connection to the machine, once its agent is online, and lets the sample run through it; does nothing when
   * the sample is gone or runs already.
   *
   * @throws TandemError `MachineUnknown`, `MachineNotOnline`, and what the connection refuses with
   */
  async use(machineId: MachineId, signal: AbortSignal): Promise<void> {
    const { machines, connections, sample, ids } = this.#options;
    if (!(await sample.isUnbound())) return;
    await this.#untilOnline(machineId, signal);
    const machine = await machines.get(machineId);
    if (machine === undefined) throw new TandemError('MachineUnknown', 'The machine is not registered.', { status: 404 });
    const connection = await connections.create(
      { id: ids.next<ConnectionId>(), name: 'This computer', kind: 'sign-in', targetId: machine.ownTargetId, username: machine.osUser },
      { account: await this.#administrator(), signal },
    );
    await sample.bind(connection.id);
  }

  async #untilOnline(machineId: MachineId, signal: AbortSignal): Promise<void> {
    while (!this.#options.presence.isOnline(machineId)) {
      if (signal.aborted) {
        throw new TandemError('MachineNotOnline', 'The machine agent did not connect to the server in time.', {
          kind: 'operational',
          fix: 'Look at what the agent printed, and run: tandem machine doctor',
        });
      }
      await wait(POLL_MS);
    }
  }

  async #administrator(): Promise<AccountRecord> {
    const admins = (await this.#options.accounts.list()).filter(({ role, isDisabled }) => role === 'admin' && !isDisabled);
    const first = admins.toSorted((left, right) => left.createdAt - right.createdAt)[0];
    if (first === undefined) throw new TandemError('AdminRequired', 'There is no administrator.', { kind: 'operational' });
    return first;
  }
}
