import { join } from 'node:path';
import { makeLocator, type TextPlace } from '@tandem/desktop-flow';
import { originOf, type ScriptOrigin } from '@tandem/desktop-flow/files';
import type { Diagnostic } from '@tandem/kernel';
import { printable } from '../printable.ts';

/** A desktop flow as a command reads it. */
export interface ScriptFile {
  /** As the command line names it. */
  readonly file: string;
  readonly text: string;
  /** Of a script that was put together of the files of a folder. */
  readonly origins?: readonly ScriptOrigin[] | undefined;
}

/** A place of a script as a place of the file that it came from, which is named when there are several. */
export function placeInFile(place: TextPlace, at: number, origins: readonly ScriptOrigin[]): TextPlace & { readonly file?: string } {
  const origin = originOf(origins, at);
  if (origin === undefined) return place;
  return { ...place, line: place.line - origin.line + origin.lineInFile, file: origin.file };
}

/** One line for each fault, in the form that editors and terminals follow: `flow.robin:2:9 ExpectedExpression: …`. */
export function faultLines({ file, text, origins = [] }: ScriptFile, faults: readonly Diagnostic[]): readonly string[] {
  const locate = makeLocator(text);
  return faults.map(({ code, message, range }) => {
    if (range === undefined) return printable(`${file} ${code}: ${message}`);
    const { line, column, file: part } = placeInFile(locate(range), range.start, origins);
    return printable(`${part === undefined ? file : join(file, part)}:${line}:${column} ${code}: ${message}`);
  });
}
