import { type Header, type InterfaceHeader, printExpression } from '@tandem/desktop-flow';
import { isFreeWord } from '@tandem/desktop-flow/variable-names';
import { ok } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type Edited, type EditResult, joinEdits, rewriteDocument, unedited } from '../edit/edited.ts';
import { refuse } from '../edit/refusal.ts';
import type { Splice } from '../text/rewrite.ts';
import { indentOf, wholeLines } from '../text/source-lines.ts';
import { collectOccurrences } from './collect-occurrences.ts';
import { type RenameOptions, refuseTaken, renameVariable } from './rename-variable.ts';
import { printDeclaration, type VariableDeclaration } from './variable-declaration.ts';

/**
 * Adds an input or output, or with `previous` changes the one that has that name; a new name is given to it everywhere. A name that
 * a variable of the flow has is refused with `mayMerge`, unless `merge` says that both are to be one.
 */
export function setDeclaration(
  document: DesktopFlowDocument,
  declaration: VariableDeclaration,
  options: RenameOptions & { readonly previous?: string } = {},
): EditResult {
  const { variable } = declaration;
  const { previous = variable } = options;
  if (!isFreeWord(variable)) {
    return refuse('InvalidName', `'${variable}' cannot be the name of a variable. Use letters, digits and _.`, { subject: variable });
  }
  const isNew = options.previous === undefined;
  if (!isNew && findDeclaration(document, previous) === undefined) {
    return refuse('UnknownName', `No input or output is called ${previous}. Choose one of the list.`, { subject: previous });
  }
  const taken = isNew ? checkNewName(document, variable, options) : undefined;
  if (taken !== undefined) return taken;
  const renamed = variable === previous ? ok(unedited(document)) : renameVariable(document, previous, variable, options);
  return renamed.ok ? ok(writeDeclaration(renamed.value, declaration)) : renamed;
}

function checkNewName(document: DesktopFlowDocument, name: string, { merge }: RenameOptions) {
  const own = collectOccurrences(document).filter((place) => place.use !== 'mark' && place.name.toLowerCase() === name.toLowerCase());
  const mayMerge = !own.some((place) => place.use === 'declare');
  return own.length === 0 || (merge && mayMerge) ? undefined : refuseTaken(name, mayMerge);
}

function writeDeclaration(edited: Edited, declaration: VariableDeclaration): Edited {
  const { document } = edited;
  const old = findDeclaration(document, declaration.variable);
  const line = printDeclaration(declaration, old);
  const isSame = old?.kind === declaration.direction;
  const splice: Splice =
    old?.source !== undefined && isSame
      ? { range: old.source.range, pieces: [{ kind: 'made', text: line }], form: 'inline' }
      : insertHeader(document, line, declaration.direction);
  const removal = old !== undefined && !isSame ? [removalOf(old)] : [];
  const written = joinEdits(edited, rewriteDocument(document, [...removal, splice]));
  return markSensitive(written, declaration.variable, declaration.isSensitive);
}

export function findDeclaration(document: DesktopFlowDocument, name: string): InterfaceHeader | undefined {
  return document.flow.headers.find(
    (header): header is InterfaceHeader =>
      (header.kind === 'input' || header.kind === 'output') && header.name.toLowerCase() === name.toLowerCase(),
  );
}

const ORDER = ['import', 'sensitive', 'input', 'output'] as const;

function insertHeader(document: DesktopFlowDocument, line: string, kind: (typeof ORDER)[number]): Splice {
  return insertHeaders(document, [line], kind);
}

/** Header lines of a kind in the designer's order: imports, sensitive names, inputs, outputs. */
export function insertHeaders(
  { flow, text, lineBreak }: DesktopFlowDocument,
  lines: readonly string[],
  kind: (typeof ORDER)[number],
): Splice {
  const rank = ORDER.indexOf(kind);
  const before = flow.headers.findLast((header) => header.kind === 'unknownHeader' || ORDER.indexOf(header.kind) <= rank)?.source;
  const offset = before === undefined ? 0 : wholeLines(before, before).end;
  const first = flow.headers[0];
  const start = before === undefined && first?.source !== undefined ? first.range.start - indentOf(first.source).length : offset;
  const made = lines.map((line) => `${line}${lineBreak}`).join('');
  return {
    range: { start: Math.min(start, text.length), end: Math.min(start, text.length) },
    pieces: [{ kind: 'made', text: made, startsLine: true }],
    form: 'lines',
  };
}

/** The header with its annotations; comments before it stay. */
function removalOf(header: Header): Splice {
  const first = header.annotations[0]?.source ?? header.source;
  const range = first === undefined || header.source === undefined ? header.range : wholeLines(first, header.source);
  return { range, pieces: [], form: 'lines' };
}

/** Removes an input or output; the variable stays one of the flow where steps use it. */
export function removeDeclaration(document: DesktopFlowDocument, name: string): EditResult {
  const header = findDeclaration(document, name);
  if (header === undefined)
    return refuse('UnknownName', `No input or output is called ${name}. Choose one of the list.`, { subject: name });
  const isUsed = collectOccurrences(document).some((place) => isUse(place.use) && place.name.toLowerCase() === name.toLowerCase());
  const removed = rewriteDocument(document, [removalOf(header)]);
  return ok(isUsed ? removed : markSensitive(removed, name, false));
}

function isUse(use: string): boolean {
  return use === 'set' || use === 'read';
}

/** Marks any variable as sensitive, or no longer. */
export function setSensitive(document: DesktopFlowDocument, name: string, isSensitive: boolean): EditResult {
  const marked = markSensitive(unedited(document), name, isSensitive);
  return ok(isSensitive ? marked : dropSensitiveField(marked, name));
}

/** Older declarations say it themselves. */
function dropSensitiveField(edited: Edited, name: string): Edited {
  const header = findDeclaration(edited.document, name);
  if (header?.source === undefined || header.declaration.kind !== 'object') return edited;
  const { properties } = header.declaration;
  const kept = properties.filter(({ key }) => key.toLowerCase() !== 'issensitive');
  if (kept.length === properties.length) return edited;
  const line = `@${header.kind.toUpperCase()} ${header.name} : ${printExpression({ ...header.declaration, properties: kept })}`;
  const splice: Splice = { range: header.source.range, pieces: [{ kind: 'made', text: line }], form: 'inline' };
  return joinEdits(edited, rewriteDocument(edited.document, [splice]));
}

function markSensitive(edited: Edited, name: string, isSensitive: boolean): Edited {
  const { document } = edited;
  const header = document.flow.headers.find((candidate) => candidate.kind === 'sensitive');
  const names = header?.kind === 'sensitive' ? header.names : [];
  const isMarked = names.some((marked) => marked.toLowerCase() === name.toLowerCase());
  if (isMarked === isSensitive) return edited;
  const kept = names.filter((marked) => marked.toLowerCase() !== name.toLowerCase());
  const line = `@SENSITIVE: [${(isSensitive ? [...kept, name] : kept).join(', ')}]`;
  const splice: Splice =
    header?.source === undefined
      ? insertHeader(document, line, 'sensitive')
      : { range: header.source.range, pieces: [{ kind: 'made', text: line }], form: 'inline' };
  return joinEdits(edited, rewriteDocument(document, [splice]));
}

/** Declarations and marks of variables that no step uses, by name. */
export function unusedDeclarations(document: DesktopFlowDocument): readonly string[] {
  const byName = Map.groupBy(collectOccurrences(document), (occurrence) => occurrence.name.toLowerCase());
  return [...byName.values()].flatMap((places) => (places.some((place) => isUse(place.use)) ? [] : [places[0]?.name ?? '']));
}

/** Removes all declarations and marks that no step uses. */
export function removeUnused(document: DesktopFlowDocument): EditResult {
  let edited = unedited(document);
  for (const name of unusedDeclarations(document)) {
    const header = findDeclaration(edited.document, name);
    const removed = header === undefined ? edited : joinEdits(edited, rewriteDocument(edited.document, [removalOf(header)]));
    edited = markSensitive(removed, name, false);
  }
  return ok(edited);
}
