import type { RunError, RunResult } from '@tandem/desktop-engine';
import { locate } from '@tandem/desktop-flow';
import { type Diagnostic, JsonObject } from '@tandem/kernel';

/** The result of a run whose inputs cannot be read. */
export const INVALID_INPUTS = notStarted({ code: 'InvalidInputs', message: 'The inputs of the run are not a JSON object.' });

/** The result of a run whose script has faults: the first of them, with its line in the text of the script, and how many more there are. */
export function faultyScript(script: string, [first, ...rest]: readonly Diagnostic[]): RunResult {
  if (first === undefined) return notStarted({ code: 'DesktopFlowInvalid', message: 'The desktop flow cannot run.' });
  const { code, message, range } = first;
  const line = range === undefined ? {} : { line: locate(script, range).line };
  return notStarted({ code, message: message + moreFaults(rest.length), ...line });
}

function moreFaults(count: number): string {
  if (count === 0) return '';
  return ` There ${count === 1 ? 'is 1 more fault' : `are ${count} more faults`}: open the flow and look at its errors.`;
}

function notStarted(error: RunError): RunResult {
  return { status: 'Failed', outputs: new JsonObject(), error, actionCount: 0 };
}
