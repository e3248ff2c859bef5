import type { DesktopFlow, Header, Statement, Subflow, Trailer } from '../tree.ts';
import { isHeader } from './line.ts';
import type { TreeBuilder } from './tree-builder.ts';

/** The whole flow; `rest` is the blank space after the last line. */
export function buildFlow(builder: TreeBuilder, rest: string): DesktopFlow {
  const headers = buildHeaders(builder);
  const main = buildMain(builder);
  const subflows: Subflow[] = [];
  for (let subflow = buildSubflow(builder); subflow !== undefined; subflow = buildSubflow(builder)) subflows.push(subflow);
  const trailer = buildTrailer(builder);
  return { kind: 'flow', headers, main, subflows, ...(trailer === undefined ? {} : { trailer }), tail: builder.queue.takeRest() + rest };
}

function buildHeaders(builder: TreeBuilder): Header[] {
  const headers: Header[] = [];
  const end = findHeadersEnd(builder);
  while (builder.queue.index < end) {
    if (builder.queue.kind === 'comment') builder.queue.skipTo(builder.queue.index + 1);
    const annotations = builder.takeAnnotations();
    const content = builder.queue.current?.content;
    if (content !== undefined && isHeader(content)) {
      const source = builder.queue.take();
      headers.push({
        ...content,
        annotations,
        source,
        range: { start: annotations[0]?.range.start ?? source.range.start, end: source.range.end },
      });
    } else builder.handOnAnnotations(annotations);
  }
  return headers;
}

/** Headers may have annotations and comments between them; a comment after the last header is a statement. */
function findHeadersEnd(builder: TreeBuilder): number {
  const { queue } = builder;
  let end = queue.index;
  for (let index = queue.index; ; index++) {
    const kind = queue.kindAt(index);
    if (kind === 'import' || kind === 'sensitive' || kind === 'input' || kind === 'output' || kind === 'unknownHeader') end = index + 1;
    else if (kind !== 'annotation' && kind !== 'comment') return end;
  }
}

/** The statements before the first FUNCTION. */
function buildMain(builder: TreeBuilder): Subflow {
  builder.startRows();
  const statements = buildToSubflow(builder);
  const range = { start: statements[0]?.range.start ?? 0, end: statements.at(-1)?.range.end ?? 0 };
  return { kind: 'subflow', name: 'Main', annotations: [], statements, range, misplaced: [] };
}

/** Statements to the next subflow or the trailer; an END FUNCTION that closes nothing is unparsed. */
function buildToSubflow(builder: TreeBuilder): Statement[] {
  const statements = builder.buildBody();
  while (builder.queue.kind === 'endFunction') {
    statements.push(builder.refuseLine(), ...builder.buildBody());
  }
  return statements;
}

function buildSubflow(builder: TreeBuilder): Subflow | undefined {
  if (!builder.isAtSubflow) return undefined;
  const annotations = builder.takeAnnotations();
  const content = builder.queue.current?.content;
  if (content?.kind !== 'function') return undefined;
  const source = builder.queue.take();
  builder.startRows();
  const statements = builder.buildBody();
  const close = builder.takeEndFunction(source);
  const misplaced = buildToSubflow(builder);
  reportMisplaced(builder, misplaced);
  const { name, scope } = content;
  const end = close?.range.end ?? builder.endOf(statements, source);
  return {
    kind: 'subflow',
    name,
    ...(scope === undefined ? {} : { scope }),
    annotations,
    statements,
    range: { start: annotations[0]?.range.start ?? source.range.start, end },
    source,
    ...(close === undefined ? {} : { close }),
    misplaced,
  };
}

function reportMisplaced(builder: TreeBuilder, statements: readonly Statement[]): void {
  const first = statements.find(({ kind }) => kind !== 'comment' && kind !== 'region' && kind !== 'endRegion' && kind !== 'unparsed');
  if (first === undefined) return;
  builder.fail(
    'MisplacedStatement',
    'Statements between two subflows never run. Move them into a subflow, or before the first FUNCTION.',
    first.range,
  );
}

function buildTrailer(builder: TreeBuilder): Trailer | undefined {
  const content = builder.queue.current?.content;
  if (content?.kind !== 'trailer') return undefined;
  const source = builder.queue.take();
  const end = source.range.end + source.tail.length + content.json.length;
  return { kind: 'trailer', source, text: content.json, range: { start: source.range.start, end } };
}
