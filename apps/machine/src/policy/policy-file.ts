import { closeSync, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knowsCulture } from '@tandem/desktop-engine';
import { TandemError } from '@tandem/kernel';
import { type MachinePolicy, machinePolicySchema } from '@tandem/protocol';

/** The policy of the whole computer, which no user can go around. */
export const SYSTEM_POLICY =
  process.platform === 'win32' ? join(process.env['ProgramData'] ?? 'C:\\ProgramData', 'Tandem', 'policy.json') : '/etc/tandem/policy.json';

export interface FoundPolicy {
  readonly path: string;
  readonly policy: MachinePolicy;
}

/**
 * The policy of this machine: that of the computer, or when there is none that of the installation.
 *
 * @param machineFolder where a user's own installation keeps its files
 * @throws TandemError `MachinePolicyInvalid`, `MachinePolicyOpenToOthers`: no flow may run until it is mended
 */
export function findPolicy(machineFolder: string, systemPath = SYSTEM_POLICY): FoundPolicy | undefined {
  return readIfThere(systemPath) ?? readIfThere(join(machineFolder, 'policy.json'));
}

/** @throws TandemError as `findPolicy`, also when there is none */
export function readPolicy(path: string): FoundPolicy {
  const found = readIfThere(path);
  if (found === undefined) throw invalid(path, 'There is no such file.');
  return found;
}

function readIfThere(path: string): FoundPolicy | undefined {
  const text = readTrusted(path);
  return text === undefined ? undefined : { path, policy: parsePolicy(path, text) };
}

/** The text of a file that nobody but its owner or root can change; the check and the text are of the same open file. */
function readTrusted(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw invalid(path, `It cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
  try {
    refuseWritable(path, fstatSync(file));
    refuseWritable(dirname(path), statSync(dirname(path)));
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
}

function refuseWritable(path: string, { mode, uid }: Stats): void {
  if (process.platform === 'win32') return;
  const isOfOthers = uid !== 0 && uid !== process.getuid?.();
  if (!isOfOthers && (mode & 0o022) === 0) return;
  throw new TandemError('MachinePolicyOpenToOthers', `Others than its owner and root can change the policy of this machine: ${path}.`, {
    kind: 'operational',
    fix: isOfOthers ? `Run: chown root ${path}` : `Run: chmod go-w ${path}`,
  });
}

function parsePolicy(path: string, text: string): MachinePolicy {
  const read = machinePolicySchema.safeParse(parseJson(path, text));
  if (!read.success) throw invalid(path, read.error.issues.map(sayIssue).join('; '));
  const { culture } = read.data;
  if (culture !== undefined && !knowsCulture(culture)) throw invalid(path, `culture: there is no culture '${culture}'`);
  return read.data;
}

function sayIssue({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(path, `It is no JSON: ${cause instanceof Error ? cause.message : ''}`);
  }
}

function invalid(path: string, why: string): TandemError {
  return new TandemError('MachinePolicyInvalid', `The policy of this machine, ${path}, cannot be obeyed, so no desktop flow runs. ${why}`, {
    kind: 'operational',
    fix: 'Let the administrator of the machine mend the file; docs/operations/machine-policy.md says what may be in it.',
  });
}
