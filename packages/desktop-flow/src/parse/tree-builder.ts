import type { TextRange } from '@tandem/kernel';
import type { Annotation, Branch, SourceLine, Statement, StatementBase } from '../tree.ts';
import { buildCompound } from './compound.ts';
import { buildErrorHandling } from './error-handling.ts';
import type { FaultCode, Faults } from './fault.ts';
import { isHeader, isOpening, isSimple, type LineContent, type LineKind } from './line.ts';
import type { LineQueue } from './line-queue.ts';

/** Deeper statements stay unparsed: whoever walks the tree may rely on it. */
export const STATEMENT_DEPTH = 100;

/** Lines that end every body, whatever is still open. */
const HARD_ENDS: ReadonlySet<LineKind> = new Set<LineKind>(['function', 'endFunction', 'trailer']);
/** Rows that are no statements: the designer annotates them like all others. */
const ANNOTATED: ReadonlySet<LineKind> = new Set<LineKind>(['end', 'else', 'elseIf', 'case', 'default']);
const NO_ENDS: ReadonlySet<LineKind> = new Set<LineKind>();

/** What all statements have in common, read before the rest of the statement. */
export interface Opened {
  readonly start: number;
  readonly row: number;
  readonly disabled: boolean;
  readonly annotations: readonly Annotation[];
  readonly source: SourceLine;
}

/** Puts parsed lines together to statements. */
export class TreeBuilder {
  readonly queue: LineQueue;
  readonly #faults: Faults;
  readonly #lineOf: (range: TextRange) => number;
  #row = 0;
  #depth = 0;
  /** Statements of handlers have no row of their own. */
  #handlers = 0;

  /** @param lineOf the line of the text that a range starts in, from 1 */
  constructor(queue: LineQueue, faults: Faults, lineOf: (range: TextRange) => number) {
    this.queue = queue;
    this.#faults = faults;
    this.#lineOf = lineOf;
  }

  fail(code: FaultCode, message: string, range: TextRange): void {
    this.#faults.add({ code, message, range });
  }

  warn(code: FaultCode, message: string, range: TextRange): void {
    this.#faults.add({ code, message, range }, 'warning');
  }

  startRows(): void {
    this.#row = 0;
  }

  nextRow(): number {
    if (this.#handlers === 0) this.#row++;
    return this.#row;
  }

  /** Statements up to a line of one of these kinds, to the end of the subflow, or to the end of the text. */
  buildBody(ends: ReadonlySet<LineKind> = NO_ENDS): Statement[] {
    const statements: Statement[] = [];
    this.#depth++;
    while (!this.#isAtEndOfBody(ends)) {
      if (this.#isTooDeep()) this.#swallow(statements);
      else this.#buildStatement(statements, ends);
    }
    this.#depth--;
    return statements;
  }

  buildHandlerBody(ends: ReadonlySet<LineKind>): Statement[] {
    this.#handlers++;
    const statements = this.buildBody(ends);
    this.#handlers--;
    return statements;
  }

  /** Whether the next line opens a subflow; its annotations may stand before it. */
  get isAtSubflow(): boolean {
    return this.queue.kindAfterAnnotations() === 'function';
  }

  #isAtEndOfBody(ends: ReadonlySet<LineKind>): boolean {
    const { kind } = this.queue;
    return kind === undefined || ends.has(kind) || HARD_ENDS.has(kind) || (kind === 'annotation' && this.isAtSubflow);
  }

  /** The line that opens a branch has been taken; its row is counted here. */
  buildBranch(source: SourceLine, ends: ReadonlySet<LineKind>): Branch {
    const row = this.nextRow();
    const statements = this.buildBody(ends);
    return { statements, row, source, range: { start: source.range.start, end: this.endOf(statements, source) } };
  }

  endOf(statements: readonly Statement[], source: SourceLine): number {
    return statements.at(-1)?.range.end ?? source.range.end;
  }

  /** Takes the END of a statement; its absence is a fault of the line that opened it. */
  takeEnd(opener: SourceLine): SourceLine | undefined {
    if (this.queue.kind === 'end') return this.queue.take();
    const [text, line] = [shortened(opener.text), this.#lineOf(opener.range)];
    this.fail('MissingEnd', `'${text}' in line ${line} has no END. Add a line END after its last statement.`, opener.range);
    return undefined;
  }

  /** Takes the END FUNCTION of a subflow. */
  takeEndFunction(opener: SourceLine): SourceLine | undefined {
    if (this.queue.kind === 'endFunction') return this.queue.take();
    const [text, line] = [shortened(opener.text), this.#lineOf(opener.range)];
    this.fail(
      'MissingEnd',
      `'${text}' in line ${line} has no END FUNCTION. Add a line END FUNCTION after its last statement.`,
      opener.range,
    );
    return undefined;
  }

  takeAnnotations(): Annotation[] {
    const annotations: Annotation[] = [];
    for (let line = this.queue.current; line?.content.kind === 'annotation'; line = this.queue.current) {
      const { key, value } = line.content;
      const source = this.queue.take();
      annotations.push({ kind: 'annotation', key, ...(value === undefined ? {} : { value }), range: source.range, source });
    }
    return annotations;
  }

  /** Keeps annotations that nothing follows in the lead of the next line. */
  handOnAnnotations(annotations: readonly Annotation[]): void {
    for (const { source, range } of annotations) {
      if (source !== undefined) this.queue.handOn(source);
      if (!ANNOTATED.has(this.queue.kind ?? 'unparsed'))
        this.warn('MisplacedAnnotation', 'No statement follows this annotation. Remove it, or move it before its statement.', range);
    }
  }

  #buildStatement(statements: Statement[], ends: ReadonlySet<LineKind>): void {
    const annotations = this.takeAnnotations();
    const line = this.queue.current;
    const isStatement = line !== undefined && !HARD_ENDS.has(line.content.kind) && !ends.has(line.content.kind);
    if (!isStatement) {
      this.handOnAnnotations(annotations);
      return;
    }
    const { content, disabled } = line;
    const row = this.nextRow();
    const source = this.queue.take();
    const opened: Opened = { start: annotations[0]?.range.start ?? source.range.start, row, disabled, annotations, source };
    if (isSimple(content)) statements.push({ ...content, ...this.#close(opened, ends) });
    else if (isOpening(content)) statements.push(buildCompound(this, content, opened));
    else statements.push({ kind: 'unparsed', ...this.#refuse(opened, content) });
  }

  /** Takes a line that can't stand where it is. */
  refuseLine(): Statement {
    const line = this.queue.current;
    const row = this.nextRow();
    const source = this.queue.take();
    const opened = { start: source.range.start, row, disabled: line?.disabled ?? false, annotations: [], source };
    return { kind: 'unparsed', ...this.#refuse(opened, line?.content ?? { kind: 'end' }) };
  }

  /** A simple statement with the error handling after it. */
  #close(opened: Opened, ends: ReadonlySet<LineKind>): StatementBase {
    const errorHandling = ends.has('onError') ? undefined : buildErrorHandling(this);
    const base = this.baseOf(opened, errorHandling?.range.end ?? opened.source.range.end);
    return errorHandling === undefined ? base : { ...base, errorHandling };
  }

  baseOf(opened: Opened, end: number): StatementBase {
    const { start, row, disabled, annotations, source } = opened;
    return { range: { start, end }, row, disabled, annotations, source };
  }

  #refuse(opened: Opened, content: LineContent): StatementBase {
    const { range } = opened.source;
    if (isHeader(content))
      this.fail('MisplacedHeader', 'Headers stand before the first statement of a flow. Move this line to the top.', range);
    else
      this.fail(
        'UnexpectedLine',
        `${LINE_NAMES.get(content.kind) ?? 'This line'} has nothing here to belong to. Remove it, or add the statement it belongs to.`,
        range,
      );
    return this.baseOf(opened, range.end);
  }

  #isTooDeep(): boolean {
    const line = this.queue.current;
    return this.#depth > STATEMENT_DEPTH && line !== undefined && isOpening(line.content);
  }

  /** Leaves a statement that nests too deep unparsed, with all the lines of its body. */
  #swallow(statements: Statement[]): void {
    const opener = this.queue.current;
    if (opener !== undefined) {
      this.fail(
        'NestingTooDeep',
        `Statements nest more than ${STATEMENT_DEPTH} deep. Move the inner ones to a subflow.`,
        opener.source.range,
      );
    }
    let open = 0;
    do {
      const line = this.queue.current;
      if (line === undefined || HARD_ENDS.has(line.content.kind)) return;
      if (isOpening(line.content) || line.content.kind === 'onBlockError' || line.content.kind === 'onError') open++;
      if (line.content.kind === 'end') open--;
      const source = this.queue.take();
      const opened = { start: source.range.start, row: this.nextRow(), disabled: line.disabled, annotations: [], source };
      statements.push({ kind: 'unparsed', ...this.baseOf(opened, source.range.end) });
    } while (open > 0);
  }
}

const LINE_NAMES: ReadonlyMap<LineKind, string> = new Map<LineKind, string>([
  ['end', 'END'],
  ['endFunction', 'END FUNCTION'],
  ['else', 'ELSE'],
  ['elseIf', 'ELSE IF'],
  ['case', 'CASE'],
  ['default', 'DEFAULT'],
  ['onError', 'ON ERROR'],
  ['onBlockError', 'ON BLOCK ERROR'],
]);

const SHOWN_CHARACTERS = 60;

/** The beginning of a statement, for a message. */
function shortened(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  return first.length === text.length && first.length <= SHOWN_CHARACTERS ? first : `${first.slice(0, SHOWN_CHARACTERS - 1).trimEnd()}…`;
}
