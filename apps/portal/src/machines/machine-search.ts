export interface MachineSearch {
  /** The run queue in place of the runs. */
  readonly tab?: 'queue';
}

export function readMachineSearch({ tab }: Record<string, unknown>): MachineSearch {
  return tab === 'queue' ? { tab } : {};
}
