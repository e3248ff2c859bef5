import type { DesktopFlowRun } from '@tandem/protocol';

export function runModeWords(mode: DesktopFlowRun['runMode']): string {
  return mode === 'attended' ? 'Attended' : 'Unattended';
}
