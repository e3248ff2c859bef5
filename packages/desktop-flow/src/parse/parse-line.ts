import type { TextLine } from '../text/line-reader.ts';
import type { SourceLine } from '../tree.ts';
import type { Faults } from './fault.ts';
import { parseAnnotation, parseHeader, parseImport } from './header.ts';
import type { Line, LineContent, LineKind } from './line.ts';
import { parseStatement } from './statement.ts';
import { TokenReader } from './token-reader.ts';

export interface LineContext {
  readonly source: string;
  readonly faults: Faults;
  /** Aliases of repositories; IMPORT lines add theirs. */
  readonly repositories: Map<string, 'uiElement' | 'image'>;
}

/** Lines that are kept with their fault because others depend on them: what they open has to be closed. */
const KEPT: ReadonlySet<LineKind> = new Set<LineKind>([
  'if',
  'elseIf',
  'else',
  'switch',
  'case',
  'default',
  'loopFrom',
  'loopForeach',
  'loopWhile',
  'block',
  'end',
  'onError',
  'onBlockError',
  'function',
  'endFunction',
  'annotation',
  'import',
  'sensitive',
  'input',
  'output',
  'unknownHeader',
]);

const REGION = /^\*\*\s*(END)?REGION\b[^\S\r\n]*(.*)$/is;

/** Parses one line; a fault goes to the context and makes it `unparsed`, unless other lines depend on it. */
export function parseLine(line: TextLine, context: LineContext): Line {
  const { source } = line;
  if (line.kind === 'comment') return simple(source, { kind: 'comment', style: 'line', text: source.text.slice(1).trim() });
  if (line.kind === 'blockComment') return simple(source, { kind: 'comment', style: 'block', text: source.text.slice(2, -2).trim() });
  if (line.kind === 'region') return parseRegion(source) ?? parseTokens(line, context);
  return parseTokens(line, context);
}

function simple(source: SourceLine, content: LineContent): Line {
  return { source, content, disabled: false };
}

function parseRegion(source: SourceLine): Line | undefined {
  const match = REGION.exec(source.text);
  if (match === null) return undefined;
  return simple(source, match[1] === undefined ? { kind: 'region', name: match[2] ?? '' } : { kind: 'endRegion' });
}

function parseTokens(line: TextLine, context: LineContext): Line {
  const { source } = line;
  const reader = new TokenReader({ ...context, range: source.range });
  const disabled = reader.takeWord('DISABLE');
  reader.isDisabled = disabled;
  const content = parseContent(line.kind, reader);
  if (content.kind !== 'unparsed') reader.expectEnd();
  if (content.kind === 'import' && reader.fault === undefined) addRepository(content, context);
  if (reader.fault !== undefined) context.faults.add(reader.fault);
  const isKept = reader.fault === undefined || KEPT.has(content.kind);
  return { source, disabled, content: isKept ? content : { kind: 'unparsed' } };
}

function parseContent(kind: TextLine['kind'], reader: TokenReader): LineContent {
  if (kind === 'annotation') return parseAnnotation(reader);
  if (kind === 'header') return parseHeader(reader);
  return reader.isWord('IMPORT') ? parseImport(reader) : parseStatement(reader);
}

function addRepository(content: LineContent & { readonly kind: 'import' }, context: LineContext): void {
  const kind = /imgrepo$/i.test(content.reference) ? 'image' : 'uiElement';
  context.repositories.set(content.alias.toLowerCase(), kind);
}
