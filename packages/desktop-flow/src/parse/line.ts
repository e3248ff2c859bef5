import type {
  ActionStatement,
  CallStatement,
  CommentStatement,
  ComparisonOperator,
  Condition,
  EndRegionStatement,
  ExitFlowStatement,
  ExitFunctionStatement,
  ExitLoopStatement,
  Expression,
  GetLastErrorStatement,
  GotoStatement,
  LabelStatement,
  NextActionStatement,
  NextLoopStatement,
  RegionStatement,
  RepeatActionStatement,
  RepeatBlockStatement,
  Retry,
  SetStatement,
  SourceLine,
  StatementBase,
  ThrowErrorStatement,
  UnparsedStatement,
  WaitStatement,
  WaitUntilStatement,
} from '../tree.ts';

/** One parsed line, before the lines are put together to a tree. */
export interface Line {
  readonly content: LineContent;
  readonly disabled: boolean;
  readonly source: SourceLine;
}

export type LineContent = SimpleContent | OpeningContent | DividingContent | HandlerContent | FrameContent | HeaderContent;

type Content<S> = S extends StatementBase ? Omit<S, keyof StatementBase> : never;

/** A statement of one line. */
export type SimpleContent = Content<
  | SetStatement
  | ActionStatement
  | ExitLoopStatement
  | NextLoopStatement
  | ExitFunctionStatement
  | ExitFlowStatement
  | WaitStatement
  | WaitUntilStatement
  | LabelStatement
  | GotoStatement
  | CallStatement
  | GetLastErrorStatement
  | ThrowErrorStatement
  | NextActionStatement
  | RepeatBlockStatement
  | RepeatActionStatement
  | RegionStatement
  | EndRegionStatement
  | CommentStatement
  | UnparsedStatement
>;

/** A line that an END closes. */
export type OpeningContent =
  | { readonly kind: 'if'; readonly condition: Condition }
  | { readonly kind: 'switch'; readonly subject: Expression }
  | {
      readonly kind: 'loopFrom';
      readonly variable?: string;
      readonly from: Expression;
      readonly to: Expression;
      readonly step?: Expression;
    }
  | { readonly kind: 'loopForeach'; readonly variable: string; readonly collection: Expression }
  | { readonly kind: 'loopWhile'; readonly condition: Condition }
  | { readonly kind: 'block'; readonly name?: string };

/** A line between two bodies of one statement. */
export type DividingContent =
  | { readonly kind: 'elseIf'; readonly condition: Condition }
  | { readonly kind: 'else' }
  | { readonly kind: 'case'; readonly operator: ComparisonOperator; readonly value: Expression }
  | { readonly kind: 'default' }
  | { readonly kind: 'end' };

export type HandlerContent =
  | { readonly kind: 'onError'; readonly errorId?: string; readonly retry?: Retry }
  | {
      readonly kind: 'onBlockError';
      readonly errorId?: string;
      readonly captureLogicErrors?: Expression;
      readonly isUserDefinedErrorCode?: Expression;
    };

/** Lines around the statements. */
export type FrameContent =
  | { readonly kind: 'function'; readonly name: string; readonly scope?: 'GLOBAL' | 'LOCAL' }
  | { readonly kind: 'endFunction' }
  | { readonly kind: 'annotation'; readonly key: string; readonly value?: Expression }
  | { readonly kind: 'trailer'; readonly json: string };

export type HeaderContent =
  | { readonly kind: 'import'; readonly reference: string; readonly alias: string }
  | { readonly kind: 'sensitive'; readonly names: readonly string[] }
  | { readonly kind: 'input' | 'output'; readonly name: string; readonly declaration: Expression }
  | { readonly kind: 'unknownHeader' };

export type LineKind = LineContent['kind'];

const SIMPLE_KINDS: ReadonlySet<LineKind> = new Set<SimpleContent['kind']>([
  'set',
  'action',
  'exitLoop',
  'nextLoop',
  'exitFunction',
  'exitFlow',
  'wait',
  'waitUntil',
  'label',
  'goto',
  'call',
  'getLastError',
  'throwError',
  'nextAction',
  'repeatBlock',
  'repeatAction',
  'region',
  'endRegion',
  'comment',
  'unparsed',
]);
const OPENING_KINDS: ReadonlySet<LineKind> = new Set<OpeningContent['kind']>([
  'if',
  'switch',
  'loopFrom',
  'loopForeach',
  'loopWhile',
  'block',
]);
const HEADER_KINDS: ReadonlySet<LineKind> = new Set<HeaderContent['kind']>(['import', 'sensitive', 'input', 'output', 'unknownHeader']);

export function isSimple(content: LineContent): content is SimpleContent {
  return SIMPLE_KINDS.has(content.kind);
}

export function isOpening(content: LineContent): content is OpeningContent {
  return OPENING_KINDS.has(content.kind);
}

export function isHeader(content: LineContent): content is HeaderContent {
  return HEADER_KINDS.has(content.kind);
}
