import type {
  BlockStatement,
  Branch,
  CaseBranch,
  ElseIfBranch,
  ErrorHandling,
  IfStatement,
  SourceLine,
  Statement,
  StatementBase,
  SwitchStatement,
} from '../tree.ts';
import { buildBlockHandlers, buildErrorHandling } from './error-handling.ts';
import type { LineKind, OpeningContent } from './line.ts';
import type { Opened, TreeBuilder } from './tree-builder.ts';

const END: ReadonlySet<LineKind> = new Set<LineKind>(['end']);
const IF_ENDS: ReadonlySet<LineKind> = new Set<LineKind>(['elseIf', 'else', 'end']);
const SWITCH_ENDS: ReadonlySet<LineKind> = new Set<LineKind>(['case', 'default', 'end']);

/** A statement with a body, from after its first line to its END. */
export function buildCompound(builder: TreeBuilder, content: OpeningContent, opened: Opened): Statement {
  if (content.kind === 'block') return buildBlock(builder, content, opened);
  const errorHandling = buildErrorHandling(builder);
  if (content.kind === 'if') return buildIf(builder, content, { ...opened, errorHandling });
  if (content.kind === 'switch') return buildSwitch(builder, content, { ...opened, errorHandling });
  const statements = builder.buildBody(END);
  return { ...content, statements, ...close(builder, { ...opened, errorHandling }) };
}

interface OpenedCompound extends Opened {
  readonly errorHandling?: ErrorHandling | undefined;
}

type Closed = StatementBase & { readonly close?: SourceLine };

function close(builder: TreeBuilder, opened: OpenedCompound): Closed {
  const before = builder.queue.previousEnd;
  const end = builder.takeEnd(opened.source);
  if (end !== undefined) builder.nextRow();
  const base = builder.baseOf(opened, end?.range.end ?? Math.max(before, opened.source.range.end));
  const { errorHandling } = opened;
  return { ...base, ...(errorHandling === undefined ? {} : { errorHandling }), ...(end === undefined ? {} : { close: end }) };
}

function buildBlock(builder: TreeBuilder, content: OpeningContent & { readonly kind: 'block' }, opened: Opened): BlockStatement {
  const handlers = buildBlockHandlers(builder);
  const statements = builder.buildBody(END);
  return { ...content, handlers, statements, ...close(builder, opened) };
}

function buildIf(builder: TreeBuilder, content: OpeningContent & { readonly kind: 'if' }, opened: OpenedCompound): IfStatement {
  const statements = builder.buildBody(IF_ENDS);
  const elseIfs: ElseIfBranch[] = [];
  for (let line = builder.queue.current; line?.content.kind === 'elseIf'; line = builder.queue.current) {
    const { condition } = line.content;
    elseIfs.push({ condition, ...builder.buildBranch(builder.queue.take(), IF_ENDS) });
  }
  const otherwise = buildLastBranch(builder, 'else');
  return { ...content, statements, elseIfs, ...otherwise, ...close(builder, opened) };
}

function buildSwitch(builder: TreeBuilder, content: OpeningContent & { readonly kind: 'switch' }, opened: OpenedCompound): SwitchStatement {
  const statements = builder.buildBody(SWITCH_ENDS);
  reportStatements(builder, statements);
  const cases: CaseBranch[] = [];
  for (let line = builder.queue.current; line?.content.kind === 'case'; line = builder.queue.current) {
    const { operator, value } = line.content;
    cases.push({ operator, value, ...builder.buildBranch(builder.queue.take(), SWITCH_ENDS) });
  }
  const otherwise = buildLastBranch(builder, 'default');
  return { ...content, statements, cases, ...otherwise, ...close(builder, opened) };
}

function buildLastBranch(builder: TreeBuilder, kind: 'else' | 'default'): { readonly otherwise?: Branch } {
  if (builder.queue.kind !== kind) return {};
  return { otherwise: builder.buildBranch(builder.queue.take(), END) };
}

function reportStatements(builder: TreeBuilder, statements: readonly Statement[]): void {
  const first = statements.find((statement) => statement.kind !== 'comment');
  if (first === undefined) return;
  builder.fail(
    'MisplacedStatement',
    'This statement stands before the first CASE and never runs. Move it before SWITCH or into a CASE.',
    first.range,
  );
}
