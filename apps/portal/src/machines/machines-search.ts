export interface MachinesSearch {
  readonly tab?: 'groups';
}

export function readMachinesSearch({ tab }: Record<string, unknown>): MachinesSearch {
  return tab === 'groups' ? { tab } : {};
}
