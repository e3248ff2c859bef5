import { isoTime } from '@tandem/kernel';
import type { FlowVersionRecord } from '@tandem/store';
import { DetailedError } from '../http/detailed-error.ts';

/** Thrown inside the transaction, where nothing more can be asked. */
export class StaleBase extends Error {}

export interface ConflictParties {
  readonly baseVersion: number;
  readonly present: FlowVersionRecord;
  readonly savedByName: string;
}

/** Somebody else saved in the meantime. The details are `version`, `savedAt` (ISO 8601, UTC) and `savedByName` of the present version. */
export function versionConflict({ baseVersion, present, savedByName }: ConflictParties): DetailedError {
  const { version, savedAt } = present;
  const message = `${savedByName} saved version ${version} of the flow, while you began with version ${baseVersion}.`;
  return new DetailedError('VersionConflict', message, {
    status: 409,
    fix: 'Compare both versions. Then save again on top of the present one, or bring your changes into it.',
    details: [
      { path: 'version', message: String(version) },
      { path: 'savedAt', message: isoTime(savedAt) },
      { path: 'savedByName', message: savedByName },
    ],
  });
}
