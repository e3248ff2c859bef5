import type { Diagnostic } from '@tandem/kernel';
import type { DesktopFlow } from './tree.ts';

export interface ParsedDesktopFlow {
  readonly flow: DesktopFlow;
  readonly diagnostics: readonly Diagnostic[];
}
