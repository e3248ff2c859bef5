import { readCloudFlow, underLimits } from '@tandem/cloud-flow';
import { asTandemError, type CloudFlowLimits, type Diagnostic } from '@tandem/kernel';
import { counted } from '../check-summary.ts';
import { printable } from '../printable.ts';
import { readInput } from '../read-input.ts';

/** What `tandem cloud check` says of one file, in the form that programs read. */
export interface CloudFlowReport {
  readonly file: string;
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CheckedCloudFlow {
  readonly report: CloudFlowReport;
  /** What the flow consists of; undefined when there is none that could be read. */
  readonly parts: { readonly triggers: number; readonly actions: number } | undefined;
}

/** Parses and checks the cloud flow of a file; what cannot be read is a report like any other. */
export function checkCloudFlow(file: string, limits: CloudFlowLimits): CheckedCloudFlow {
  try {
    const { diagnostics, flow } = readCloudFlow(readInput(file));
    const parts = flow === undefined ? undefined : { triggers: flow.compiled.triggers.length, actions: flow.compiled.actions.size };
    return { report: reportOf(file, underLimits(diagnostics, limits)), parts };
  } catch (thrown) {
    const { code, message } = asTandemError(thrown);
    return { report: reportOf(file, [{ code, severity: 'error', message }]), parts: undefined };
  }
}

function reportOf(file: string, diagnostics: readonly Diagnostic[]): CloudFlowReport {
  return { file, ok: diagnostics.every(({ severity }) => severity !== 'error'), diagnostics };
}

/** What a person reads of one flow: its faults, each with the place in the definition as a JSON pointer, and what it consists of. */
export function reportLines({ report: { file, ok, diagnostics }, parts }: CheckedCloudFlow): readonly string[] {
  const verdict =
    parts === undefined
      ? 'cannot be read'
      : `${ok ? 'ok' : 'cannot run'}, ${counted(parts.triggers, 'trigger', 'triggers')}, ${counted(parts.actions, 'action', 'actions')}`;
  return [...diagnostics.map((diagnostic) => diagnosticLine(file, diagnostic)), `${file}: ${verdict}`].map(printable);
}

function diagnosticLine(file: string, { path = '', severity, message, code }: Diagnostic): string {
  return `${file}${path === '' ? '' : `#${path}`}: ${severity}: ${message} [${code}]`;
}
