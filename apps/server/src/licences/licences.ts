import { type AccountId, TandemError } from '@tandem/kernel';
import type { AccountStore, MachineRecord } from '@tandem/store';
import type { SettingsService } from '../settings/settings.ts';

export interface LicencesOptions {
  readonly settings: SettingsService;
  readonly accounts: AccountStore;
}

/** What a licence is needed for. */
export interface LicensedRun {
  readonly runMode: 'attended' | 'unattended';
  /** The creator of the connection. */
  readonly ownerId: AccountId;
  /** The machines that could take the run. */
  readonly machines: readonly MachineRecord[];
}

/**
 * The licence policy of Power Automate, off unless an administrator enforces it: attended runs need the licence of the
 * connection's creator, unattended runs the add-on of the machine.
 */
export class Licences {
  readonly #options: LicencesOptions;

  constructor(options: LicencesOptions) {
    this.#options = options;
  }

  /** @throws TandemError `AttendedLicenceMissing`, `UnattendedAddOnMissing` */
  async require({ runMode, ownerId, machines }: LicensedRun): Promise<void> {
    if (!this.#options.settings.current().enforcesLicences) return;
    if (runMode === 'unattended') {
      if (!machines.some((machine) => machine.hasUnattendedAddOn)) throw addOnMissing(machines);
      return;
    }
    const owner = await this.#options.accounts.get(ownerId);
    if (owner?.hasAttendedLicence !== true) throw licenceMissing(owner?.name);
  }

  /** Whether a machine may take a run of this mode; its group may have others that may. */
  mayRunOn(runMode: LicensedRun['runMode'], machine: MachineRecord): boolean {
    return runMode === 'attended' || machine.hasUnattendedAddOn || !this.#options.settings.current().enforcesLicences;
  }
}

function licenceMissing(name: string | undefined): TandemError {
  const who = name === undefined ? 'The creator of the connection' : `${name}, who created the connection,`;
  return new TandemError('AttendedLicenceMissing', `${who} has no licence for attended desktop flows (Power Automate Premium).`, {
    status: 403,
    fix: 'Let an administrator give the account an attended licence, or turn the enforcement of licences off.',
  });
}

function addOnMissing(machines: readonly MachineRecord[]): TandemError {
  const names = machines.map(({ name }) => name).join(', ');
  return new TandemError(
    'UnattendedAddOnMissing',
    `No unattended add-on (Power Automate Process) is allocated to ${names || 'the target'}.`,
    {
      status: 403,
      fix: 'Let an administrator allocate an unattended add-on to a machine, or turn the enforcement of licences off.',
    },
  );
}
