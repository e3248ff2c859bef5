import type { Settings } from '@tandem/protocol';

const MIB = 1024 * 1024;
const MINUTE_MS = 60_000;

/** What the form shows of the settings: texts, in the units that people use. */
export interface SettingsDraft {
  readonly environmentName: string;
  readonly enforcesLicences: boolean;
  readonly inputMebibytes: string;
  readonly packageMebibytes: string;
  readonly runsPerMinute: string;
  readonly queueTimeoutMinutes: string;
  readonly queueLength: string;
}

export type NumberField = Exclude<keyof SettingsDraft, 'environmentName' | 'enforcesLicences'>;

export function draftOf(settings: Settings): SettingsDraft {
  return {
    environmentName: settings.environmentName,
    enforcesLicences: settings.enforcesLicences,
    inputMebibytes: String(settings.desktopFlowInputBytes / MIB),
    packageMebibytes: String(settings.desktopFlowPackageBytes / MIB),
    runsPerMinute: String(settings.desktopFlowRunsPerMinute),
    queueTimeoutMinutes: String(settings.runQueueTimeoutMs / MINUTE_MS),
    queueLength: String(settings.runQueueLength),
  };
}

/** The settings of a filled-in form; the server checks their ranges. */
export function settingsOf(draft: SettingsDraft): Settings {
  return {
    environmentName: draft.environmentName.trim(),
    enforcesLicences: draft.enforcesLicences,
    desktopFlowInputBytes: Math.round(Number(draft.inputMebibytes) * MIB),
    desktopFlowPackageBytes: Math.round(Number(draft.packageMebibytes) * MIB),
    desktopFlowRunsPerMinute: Number(draft.runsPerMinute),
    runQueueTimeoutMs: Math.round(Number(draft.queueTimeoutMinutes) * MINUTE_MS),
    runQueueLength: Number(draft.queueLength),
  };
}

/** What is wrong with a number field, or undefined. */
export function numberFault(text: string): string | undefined {
  return /^\d+(\.\d+)?$/.test(text.trim()) && Number(text) > 0 ? undefined : 'Enter a number above zero.';
}
