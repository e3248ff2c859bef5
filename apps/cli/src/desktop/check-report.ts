import { join } from 'node:path';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { counted } from '../check-summary.ts';
import { printable } from '../printable.ts';
import type { DesktopFlowReport } from './check-desktop-flow.ts';

/** What a person reads of one flow: its faults, each in the form that editors and terminals follow, and what it consists of. */
export function reportLines(report: DesktopFlowReport): readonly string[] {
  const lines = [
    ...report.diagnostics.map((diagnostic) => diagnosticLine(report, diagnostic)),
    ...untold(report).map((id) => `${report.file}: warning: ${id} cannot run here; the flow fails when it gets there.`),
    `${nameOf(report)}: ${verdictOf(report)}`,
  ];
  return lines.map(printable);
}

/** Actions that cannot run here, without those that nobody knows, of which a diagnostic tells. */
export function untold({ unsupported }: DesktopFlowReport): readonly string[] {
  return unsupported.filter((id) => actionCatalogue.find(id) !== undefined);
}

function diagnosticLine(
  { file, flow, form }: DesktopFlowReport,
  { code, severity, message, line, column, path, file: part }: DesktopFlowReport['diagnostics'][number],
): string {
  const place = line === undefined || column === undefined ? (path === undefined ? '' : `:${path}`) : `:${line}:${column}`;
  if (part !== undefined) return `${join(file, part)}${place}: ${severity}: ${message} [${code}]`;
  // Only in a script are the lines of the flow those of the file.
  const within = form === 'script' || flow === undefined ? '' : ` (${flow})`;
  return `${file}${within}${place}: ${severity}: ${message} [${code}]`;
}

function nameOf({ file, flow }: DesktopFlowReport): string {
  return flow === undefined ? file : `${file} (${flow})`;
}

/** Without a form nothing of the flow could be read, and its fault has said so. */
function verdictOf({ ok, form, statements, uiElements, images, unsupported }: DesktopFlowReport): string {
  if (form === undefined) return 'cannot be read';
  const parts = [
    counted(statements, 'statement', 'statements'),
    ...(uiElements === undefined ? [] : [counted(uiElements, 'UI element', 'UI elements')]),
    ...(images === undefined ? [] : [counted(images, 'image', 'images')]),
    ...(unsupported.length === 0 ? [] : [`${counted(unsupported.length, 'action', 'actions')} that cannot run here`]),
  ];
  return `${ok ? 'ok' : 'cannot run'}, ${parts.join(', ')}`;
}
