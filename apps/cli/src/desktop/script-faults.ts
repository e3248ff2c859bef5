import { makeLocator } from '@tandem/desktop-flow';
import type { Diagnostic } from '@tandem/kernel';

/** A desktop flow as a command reads it. */
export interface ScriptFile {
  /** As the command line names it. */
  readonly file: string;
  readonly text: string;
}

/** One line for each fault, in the form that editors and terminals follow: `flow.robin:2:9 ExpectedExpression: …`. */
export function faultLines({ file, text }: ScriptFile, faults: readonly Diagnostic[]): readonly string[] {
  const locate = makeLocator(text);
  return faults.map(({ code, message, range }) => {
    if (range === undefined) return `${file} ${code}: ${message}`;
    const { line, column } = locate(range);
    return `${file}:${line}:${column} ${code}: ${message}`;
  });
}
