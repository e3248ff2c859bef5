import { LIMITS, LimitProfile } from '@tandem/kernel';
import { type Settings, settingsSchema } from '@tandem/protocol';
import type { SettingsStore } from '@tandem/store';

/** The settings that are to change. */
export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] };

/** The settings as they are now; reading costs nothing, since each run asks for its limits. */
export interface SettingsService {
  current(): Settings;
  change(changes: SettingsChange): Promise<Settings>;
}

/** limits-and-config: how long Power Automate keeps the history of runs. */
const DEFAULT_HISTORY_DAYS = 28;

const DEFAULTS: Settings = {
  environmentName: 'Tandem',
  enforcesLicences: false,
  desktopFlowInputBytes: LIMITS.desktopFlowInputBytes,
  desktopFlowPackageBytes: LIMITS.desktopFlowPackageBytes,
  desktopFlowRunsPerMinute: LIMITS.desktopFlowRunsPerMinute,
  runQueueTimeoutMs: LIMITS.runQueueTimeoutMs,
  runQueueLength: LIMITS.runQueueLength,
  desktopFlowLogVerbosity: 'Full',
  outboundAllowedHosts: [],
  limitProfile: LimitProfile.unlimited,
  runHistoryDays: DEFAULT_HISTORY_DAYS,
};

/**
 * Loads the settings, with the default of each one that nobody changed.
 *
 * @throws ZodError when the store holds a value that no version of Tandem wrote
 */
export async function loadSettings(store: SettingsStore): Promise<SettingsService> {
  const stored = await store.load();
  let settings = settingsSchema.parse({
    ...DEFAULTS,
    ...Object.fromEntries(Array.from(stored, ([name, text]): [string, unknown] => [name, JSON.parse(text)])),
  });
  return {
    current: () => settings,
    async change(changes) {
      const next = settingsSchema.parse({ ...settings, ...changes });
      await store.save(new Map(Object.entries(changes).map(([name, value]) => [name, JSON.stringify(value)])));
      settings = next;
      return settings;
    },
  };
}
