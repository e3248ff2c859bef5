import { type LogVerbosity, readAllowedHost, type Settings, settingsSchema } from '@tandem/protocol';

const MIB = 1024 * 1024;
const MINUTE_MS = 60_000;

/** The settings that this form changes; those of cloud flows have a form of their own. */
export type FormSettings = Omit<Settings, 'limitProfile' | 'runHistoryDays'>;

const formSchema = settingsSchema.omit({ limitProfile: true, runHistoryDays: true });

/** What the form shows of the settings: texts, in the units that people use. */
export interface SettingsDraft {
  readonly environmentName: string;
  readonly enforcesLicences: boolean;
  readonly inputMebibytes: string;
  readonly packageMebibytes: string;
  readonly runsPerMinute: string;
  readonly queueTimeoutMinutes: string;
  readonly queueLength: string;
  readonly logVerbosity: LogVerbosity;
  /** One host a line. */
  readonly allowedHosts: string;
}

export type NumberFault =
  | { readonly kind: 'number' }
  | { readonly kind: 'whole' }
  /** In the unit of the field. */
  | { readonly kind: 'at-most' | 'at-least'; readonly limit: number };

export type NumberField = Exclude<keyof SettingsDraft, 'environmentName' | 'enforcesLicences' | 'logVerbosity' | 'allowedHosts'>;

export function draftOf(settings: FormSettings): SettingsDraft {
  return {
    environmentName: settings.environmentName,
    enforcesLicences: settings.enforcesLicences,
    inputMebibytes: String(settings.desktopFlowInputBytes / MIB),
    packageMebibytes: String(settings.desktopFlowPackageBytes / MIB),
    runsPerMinute: String(settings.desktopFlowRunsPerMinute),
    queueTimeoutMinutes: String(settings.runQueueTimeoutMs / MINUTE_MS),
    queueLength: String(settings.runQueueLength),
    logVerbosity: settings.desktopFlowLogVerbosity,
    allowedHosts: settings.outboundAllowedHosts.join('\n'),
  };
}

/** The settings of a filled-in form. */
export function settingsOf(draft: SettingsDraft): FormSettings {
  return {
    environmentName: draft.environmentName.trim(),
    enforcesLicences: draft.enforcesLicences,
    desktopFlowInputBytes: Math.round(Number(draft.inputMebibytes) * MIB),
    desktopFlowPackageBytes: Math.round(Number(draft.packageMebibytes) * MIB),
    desktopFlowRunsPerMinute: Number(draft.runsPerMinute),
    runQueueTimeoutMs: Math.round(Number(draft.queueTimeoutMinutes) * MINUTE_MS),
    runQueueLength: Number(draft.queueLength),
    desktopFlowLogVerbosity: draft.logVerbosity,
    outboundAllowedHosts: hostsOf(draft),
  };
}

function hostsOf({ allowedHosts }: SettingsDraft): string[] {
  return allowedHosts
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The first line that is no host, as it was written, or undefined. */
export function wrongHost(draft: SettingsDraft): string | undefined {
  return hostsOf(draft).find((line) => readAllowedHost(line) === undefined);
}

/** How one unit of the form counts in the setting, and which setting the field belongs to. */
const FIELDS: Readonly<Record<NumberField, { readonly setting: keyof FormSettings; readonly unit: number }>> = {
  inputMebibytes: { setting: 'desktopFlowInputBytes', unit: MIB },
  packageMebibytes: { setting: 'desktopFlowPackageBytes', unit: MIB },
  runsPerMinute: { setting: 'desktopFlowRunsPerMinute', unit: 1 },
  queueTimeoutMinutes: { setting: 'runQueueTimeoutMs', unit: MINUTE_MS },
  queueLength: { setting: 'runQueueLength', unit: 1 },
};

/** What is wrong with a number field by the rules of the API, or undefined. */
export function numberFault(draft: SettingsDraft, field: NumberField): NumberFault | undefined {
  if (!/^\d+(\.\d+)?$/.test(draft[field].trim())) return { kind: 'number' };
  const { setting, unit } = FIELDS[field];
  const checked = settingsSchema.shape[setting].safeParse(settingsOf(draft)[setting]);
  const issue = checked.error?.issues[0];
  switch (issue?.code) {
    case undefined:
      return undefined;
    case 'too_big':
      return { kind: 'at-most', limit: Number(issue.maximum) / unit };
    case 'too_small':
      return { kind: 'at-least', limit: Number(issue.minimum) / unit };
    default:
      return { kind: 'whole' };
  }
}

/** Whether the form can be saved. */
export function isValidDraft(draft: SettingsDraft): boolean {
  return formSchema.safeParse(settingsOf(draft)).success;
}
