import type { BlockHandler, ErrorHandling, ErrorRule } from '../tree.ts';
import type { LineKind } from './line.ts';
import type { TreeBuilder } from './tree-builder.ts';

const RULE_ENDS: ReadonlySet<LineKind> = new Set<LineKind>(['end', 'onError']);
const HANDLER_ENDS: ReadonlySet<LineKind> = new Set<LineKind>(['end', 'onBlockError']);

/** The rules `ON ERROR … END` that come next, if any; comments before them are kept in the lead. */
export function buildErrorHandling(builder: TreeBuilder): ErrorHandling | undefined {
  if (!skipCommentsBefore(builder, 'onError')) return undefined;
  const rules: ErrorRule[] = [];
  for (let rule = buildRule(builder); rule !== undefined; rule = buildRule(builder)) rules.push(rule);
  const first = rules[0];
  const last = rules.at(-1);
  if (first?.source === undefined || last === undefined) return undefined;
  const close = builder.takeEnd(first.source);
  const range = { start: first.range.start, end: close?.range.end ?? last.range.end };
  return { rules, range, ...(close === undefined ? {} : { close }) };
}

function buildRule(builder: TreeBuilder): ErrorRule | undefined {
  const content = builder.queue.current?.content;
  if (content?.kind !== 'onError') return undefined;
  const source = builder.queue.take();
  const statements = builder.buildHandlerBody(RULE_ENDS);
  const { errorId, retry } = content;
  const range = { start: source.range.start, end: builder.endOf(statements, source) };
  return { ...(errorId === undefined ? {} : { errorId }), ...(retry === undefined ? {} : { retry }), statements, range, source };
}

/** The handlers `ON BLOCK ERROR … END` after a BLOCK line: as a rule one END closes them all, each may have its own. */
export function buildBlockHandlers(builder: TreeBuilder): BlockHandler[] {
  const handlers: BlockHandler[] = [];
  while (skipCommentsBefore(builder, 'onBlockError')) {
    const content = builder.queue.current?.content;
    if (content?.kind !== 'onBlockError') break;
    const source = builder.queue.take();
    const statements = builder.buildHandlerBody(HANDLER_ENDS);
    const close = builder.queue.kind === 'onBlockError' ? undefined : builder.takeEnd(source);
    const { errorId, captureLogicErrors, isUserDefinedErrorCode } = content;
    handlers.push({
      ...(errorId === undefined ? {} : { errorId }),
      ...(captureLogicErrors === undefined ? {} : { captureLogicErrors }),
      ...(isUserDefinedErrorCode === undefined ? {} : { isUserDefinedErrorCode }),
      statements,
      range: { start: source.range.start, end: close?.range.end ?? builder.endOf(statements, source) },
      source,
      ...(close === undefined ? {} : { close }),
    });
  }
  return handlers;
}

function skipCommentsBefore(builder: TreeBuilder, kind: LineKind): boolean {
  const index = builder.queue.findAfterComments();
  if (builder.queue.kindAt(index) !== kind) return false;
  builder.queue.skipTo(index);
  return true;
}
