export interface SettingsSearch {
  readonly tab?: 'people';
}

export function readSettingsSearch({ tab }: Record<string, unknown>): SettingsSearch {
  return tab === 'people' ? { tab } : {};
}
