import { TandemError } from '@tandem/kernel';
import type { DesktopFlowPackage } from './ports.ts';

/** @throws TandemError `DesktopFlowPackageTooLarge` */
export function refuseLargePackage({ name, script, dependencies }: DesktopFlowPackage, maxBytes: number): void {
  const bytes = [script, ...dependencies.map((dependency) => dependency.script)].reduce((sum, text) => sum + utf8Bytes(text), 0);
  if (bytes <= maxBytes) return;
  throw new TandemError(
    'DesktopFlowPackageTooLarge',
    `The desktop flow ${name} has ${bytes} bytes with the flows that it calls, and ${maxBytes} are allowed.`,
    { status: 413, fix: 'Split the desktop flow, or ask an administrator to raise the limit.' },
  );
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
