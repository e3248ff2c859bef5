import type { Diagnostic, TextRange } from '@tandem/kernel';
import { makeLocator } from './locate.ts';
import { copiedTextFaults } from './parse/copied-text.ts';
import { Faults } from './parse/fault.ts';
import { buildFlow } from './parse/flow-builder.ts';
import type { Line } from './parse/line.ts';
import { LineQueue } from './parse/line-queue.ts';
import { type LineContext, parseLine } from './parse/parse-line.ts';
import { TreeBuilder } from './parse/tree-builder.ts';
import { LineReader } from './text/line-reader.ts';
import type { DesktopFlow } from './tree.ts';

export interface ParsedDesktopFlow {
  readonly flow: DesktopFlow;
  /** In the order of the text. A flow with an error among them must not run. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a Robin text: a stored definition, or a subflow as it is copied from the designer. Takes any text and never throws:
 * a line that can't be read becomes an `unparsed` statement with a diagnostic, and everything else is parsed. `printDesktopFlow`
 * gives the same text back, byte for byte. Takes time in proportion to the text.
 */
export function parseDesktopFlow(text: string): ParsedDesktopFlow {
  const faults = new Faults();
  const { lines, rest } = readLines(text, faults);
  let locator: ReturnType<typeof makeLocator> | undefined;
  const lineOf = (range: TextRange): number => {
    locator ??= makeLocator(text);
    return locator(range).line;
  };
  const flow = buildFlow(new TreeBuilder(new LineQueue(lines), faults, lineOf), rest);
  const diagnostics = inOrder(faults.diagnostics);
  const copied = new Faults();
  for (const fault of copiedTextFaults(text, diagnostics)) copied.add(fault);
  return { flow, diagnostics: inOrder([...copied.diagnostics, ...diagnostics]) };
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

function readLines(text: string, faults: Faults): { readonly lines: Line[]; readonly rest: string } {
  const context: LineContext = {
    source: text,
    faults,
    repositories: new Map([
      ['appmask', 'uiElement'],
      ['imgrepo', 'image'],
    ]),
  };
  const reader = new LineReader(text);
  const lines: Line[] = [];
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.kind === 'trailer') {
      lines.push({ source: line.source, disabled: false, content: { kind: 'trailer', json: reader.rest() } });
      return { lines, rest: '' };
    }
    lines.push(parseLine(line, context));
  }
  return { lines, rest: reader.rest() };
}
