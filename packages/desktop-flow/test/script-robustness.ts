import { isDeepStrictEqual } from 'node:util';
import { actionCatalogue } from '../src/catalogue/index.ts';
import { checkDesktopFlow, type DesktopFlow, parseDesktopFlow, printDesktopFlow } from '../src/index.ts';
import { parseFormula } from '../src/power-fx/index.ts';

/** CPU time that one text may take to be parsed, checked and printed. */
export const MOST_MS = 1000;

/** What a text shows to be wrong with the parser, the checker or the printer; undefined when nothing is. */
export function violationOf(text: string): string | undefined {
  const startedAt = process.cpuUsage();
  const parsed = parseDesktopFlow(text);
  const diagnostics = checkDesktopFlow(parsed, actionCatalogue);
  parseFormula(text);
  if (printDesktopFlow(parsed.flow) !== text) return 'it does not print back';
  const misplaced = diagnostics.find(({ range }) => range !== undefined && (range.start > range.end || range.end > text.length));
  if (misplaced !== undefined) return `${misplaced.code} stands outside of the text`;
  // Lines that nobody knows are kept as they are, whatever they are.
  const isKnown = parsed.diagnostics.length === 0 && parsed.flow.headers.every(({ kind }) => kind !== 'unknownHeader');
  const violation = isKnown ? violationOfForm(parsed.flow) : undefined;
  const { user, system } = process.cpuUsage(startedAt);
  return violation ?? ((user + system) / 1000 > MOST_MS ? `it takes ${(user + system) / 1000} ms` : undefined);
}

/** A flow without faults is the same flow in the designer's form, and that form is its own. */
function violationOfForm(flow: DesktopFlow): string | undefined {
  const form = printDesktopFlow(flow, { form: 'canonical' });
  const again = parseDesktopFlow(form);
  if (again.diagnostics.length > 0) return `its form has a fault: ${again.diagnostics[0]?.message}\n${form}`;
  if (!isDeepStrictEqual(bare(again.flow), bare(flow))) return `its form is another flow:\n${form}`;
  return printDesktopFlow(again.flow, { form: 'canonical' }) === form ? undefined : `its form has another form:\n${form}`;
}

const PLACES: ReadonlySet<string> = new Set(['range', 'source', 'close', 'tail', 'row']);

/** A tree without the places of its text. */
function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (PLACES.has(key) || value === undefined ? [] : [[key, bare(value)]])),
  );
}
