import type { TextRange } from '@tandem/kernel';
import type { Expression } from './expression.ts';

export type * from './expression.ts';

/**
 * One logical line as it was written. A tree prints back byte for byte by its lines; a node made by hand has none and is
 * printed in the designer's form.
 */
export interface SourceLine {
  /** What stands before the text: blank lines, indent, and whatever belongs to no node. */
  readonly lead: string;
  /** The statement itself; may span physical lines. */
  readonly text: string;
  /** Blanks after it and its line break. */
  readonly tail: string;
  /** Where `text` stands. */
  readonly range: TextRange;
}

/** A whole desktop flow: the stored definition, or one subflow as it is copied to the clipboard. */
export interface DesktopFlow {
  readonly kind: 'flow';
  readonly headers: readonly Header[];
  /** Statements outside any FUNCTION. */
  readonly main: Subflow;
  readonly subflows: readonly Subflow[];
  readonly trailer?: Trailer;
  /** Blank space after the last line. */
  readonly tail: string;
}

/**
 * A subflow. The variables of one whose scope is LOCAL are its own, with a fresh set in each call; there, `global.Name` is a
 * variable of the flow. Those of all others are the variables of the flow
 * (https://learn.microsoft.com/power-automate/desktop-flows/scoped-variables).
 */
export interface Subflow {
  readonly kind: 'subflow';
  /** `Main` for the statements outside any FUNCTION. */
  readonly name: string;
  readonly scope?: 'GLOBAL' | 'LOCAL';
  readonly annotations: readonly Annotation[];
  readonly statements: readonly Statement[];
  readonly range: TextRange;
  /** The FUNCTION line; Main has none. */
  readonly source?: SourceLine;
  /** The END FUNCTION line. */
  readonly close?: SourceLine;
  /** Statements between END FUNCTION and the next FUNCTION: kept for printing, never run, reported as an error. */
  readonly misplaced: readonly Statement[];
}

/** UI elements, images and connections that the designer appends to copied text; everything after the marker. */
export interface Trailer {
  readonly kind: 'trailer';
  /** The marker line. */
  readonly source: SourceLine;
  /** The JSON after the marker, verbatim. */
  readonly text: string;
  readonly range: TextRange;
}

/** A line `@@key: 'value'` before the statement it belongs to; ignored at run time. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly key: string;
  /** Absent when the line has no readable value. */
  readonly value?: Expression;
  readonly range: TextRange;
  readonly source?: SourceLine;
}

// ---------------------------------------------------------------- headers

export type Header = ImportHeader | SensitiveHeader | InterfaceHeader | UnknownHeader;

interface HeaderBase {
  readonly range: TextRange;
  readonly annotations: readonly Annotation[];
  readonly source?: SourceLine;
}

/** `IMPORT 'controlRepo.appmask' AS appmask` */
export interface ImportHeader extends HeaderBase {
  readonly kind: 'import';
  readonly reference: string;
  readonly alias: string;
}

/** `@SENSITIVE: [a, b]` */
export interface SensitiveHeader extends HeaderBase {
  readonly kind: 'sensitive';
  readonly names: readonly string[];
}

/** `@INPUT name : { … }` or `@OUTPUT name : { … }` */
export interface InterfaceHeader extends HeaderBase {
  readonly kind: 'input' | 'output';
  readonly name: string;
  /** The declaration; `invalid` when unreadable. `readInterface` gives its meaning. */
  readonly declaration: Expression;
}

/** Any other line `@Name …` of the header; kept verbatim. */
export interface UnknownHeader extends HeaderBase {
  readonly kind: 'unknownHeader';
}

// ---------------------------------------------------------------- statements

export type Statement =
  | SetStatement
  | ActionStatement
  | IfStatement
  | SwitchStatement
  | LoopFromStatement
  | LoopForeachStatement
  | LoopWhileStatement
  | ExitLoopStatement
  | NextLoopStatement
  | ExitFunctionStatement
  | ExitFlowStatement
  | WaitStatement
  | WaitUntilStatement
  | LabelStatement
  | GotoStatement
  | CallStatement
  | BlockStatement
  | GetLastErrorStatement
  | ThrowErrorStatement
  | NextActionStatement
  | RepeatBlockStatement
  | RepeatActionStatement
  | RegionStatement
  | EndRegionStatement
  | CommentStatement
  | UnparsedStatement;

export interface StatementBase {
  /** From the first annotation or `DISABLE` to the end of the statement, its body and its handlers included. */
  readonly range: TextRange;
  /**
   * Row of the designer in its subflow, from 1: every statement, comment, region line, ELSE, CASE and END is one row; blank
   * lines, annotations and error handlers are none.
   */
  readonly row: number;
  /** Written with `DISABLE`: kept but not run. On a statement with a body, the whole body. */
  readonly disabled: boolean;
  readonly annotations: readonly Annotation[];
  /** `ON ERROR …` after the statement. */
  readonly errorHandling?: ErrorHandling;
  /** The (first) line of the statement without its annotations. */
  readonly source?: SourceLine;
}

/** `SET target TO value` */
export interface SetStatement extends StatementBase {
  readonly kind: 'set';
  /** A variable, or an index or property of one. */
  readonly target: Expression;
  readonly value: Expression;
}

export interface ActionStatement extends StatementBase {
  readonly kind: 'action';
  readonly call: ActionCall;
}

/** An action with its arguments, as a statement or in parentheses as the condition of IF, LOOP WHILE or WAIT. */
export interface ActionCall {
  readonly kind: 'actionCall';
  /** As written: `Module.Action.Selector`; ids are compared without regard to case. */
  readonly id: string;
  readonly arguments: readonly Argument[];
  readonly outputs: readonly Output[];
  readonly range: TextRange;
}

/** `Name: value`; `@Name: value` marks a parameter of a child flow or of a connector. */
export interface Argument {
  readonly name: string;
  readonly isExternal: boolean;
  readonly value: Expression;
  readonly range: TextRange;
}

/** `Name=> Variable`; `@Name=> Variable` marks an output of a child flow or of a connector. */
export interface Output {
  readonly name: string;
  readonly isExternal: boolean;
  readonly variable: string;
  readonly range: TextRange;
}

export type Condition = Expression | ActionCall;

/** Statements under a line such as ELSE IF, CASE or DEFAULT. */
export interface Branch {
  readonly statements: readonly Statement[];
  readonly range: TextRange;
  /** Row of the line that opens the branch. */
  readonly row: number;
  readonly source?: SourceLine;
}

interface Closed {
  /** The END line; absent when the text ends without it. */
  readonly close?: SourceLine;
}

export interface IfStatement extends StatementBase, Closed {
  readonly kind: 'if';
  readonly condition: Condition;
  readonly statements: readonly Statement[];
  readonly elseIfs: readonly ElseIfBranch[];
  readonly otherwise?: Branch;
}

export interface ElseIfBranch extends Branch {
  readonly condition: Condition;
}

export interface SwitchStatement extends StatementBase, Closed {
  readonly kind: 'switch';
  readonly subject: Expression;
  /** Comments between the SWITCH line and its first CASE. */
  readonly statements: readonly Statement[];
  readonly cases: readonly CaseBranch[];
  readonly otherwise?: Branch;
}

export interface CaseBranch extends Branch {
  readonly operator: ComparisonOperator;
  readonly value: Expression;
}

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** `LOOP [name] FROM a TO b [STEP c]`; the end is inclusive, the step 1 when not written. */
export interface LoopFromStatement extends StatementBase, Closed {
  readonly kind: 'loopFrom';
  readonly variable?: string;
  readonly from: Expression;
  readonly to: Expression;
  readonly step?: Expression;
  readonly statements: readonly Statement[];
}

export interface LoopForeachStatement extends StatementBase, Closed {
  readonly kind: 'loopForeach';
  readonly variable: string;
  readonly collection: Expression;
  readonly statements: readonly Statement[];
}

export interface LoopWhileStatement extends StatementBase, Closed {
  readonly kind: 'loopWhile';
  readonly condition: Condition;
  readonly statements: readonly Statement[];
}

export interface ExitLoopStatement extends StatementBase {
  readonly kind: 'exitLoop';
}

export interface NextLoopStatement extends StatementBase {
  readonly kind: 'nextLoop';
}

export interface ExitFunctionStatement extends StatementBase {
  readonly kind: 'exitFunction';
}

/** `EXIT [Code: n] [ErrorMessage: text]`: ends the flow. */
export interface ExitFlowStatement extends StatementBase {
  readonly kind: 'exitFlow';
  readonly code?: Expression;
  readonly errorMessage?: Expression;
}

/** `WAIT seconds` */
export interface WaitStatement extends StatementBase {
  readonly kind: 'wait';
  readonly seconds: Expression;
}

/** `WAIT (action) [FOR seconds]`: without FOR it waits for ever; a timeout raises `TimeoutError`. */
export interface WaitUntilStatement extends StatementBase {
  readonly kind: 'waitUntil';
  readonly condition: ActionCall;
  readonly timeoutSeconds?: Expression;
}

export interface LabelStatement extends StatementBase {
  readonly kind: 'label';
  readonly name: string;
}

export interface GotoStatement extends StatementBase {
  readonly kind: 'goto';
  readonly label: string;
}

/**
 * `CALL name`, or `CALL expression` whose value is the name of a subflow. The arguments are for variables of a local subflow, the
 * outputs from them: `CALL Total Prices: All Sum=> Price`.
 */
export interface CallStatement extends StatementBase {
  readonly kind: 'call';
  readonly target: CallTarget;
  readonly arguments: readonly Argument[];
  readonly outputs: readonly Output[];
}

export type CallTarget =
  | { readonly kind: 'subflowName'; readonly name: string }
  | { readonly kind: 'subflowExpression'; readonly expression: Expression };

export interface BlockStatement extends StatementBase, Closed {
  readonly kind: 'block';
  readonly name?: string;
  readonly handlers: readonly BlockHandler[];
  readonly statements: readonly Statement[];
}

/** `ERROR => name [Reset: True]` */
export interface GetLastErrorStatement extends StatementBase {
  readonly kind: 'getLastError';
  readonly variable: string;
  readonly reset?: Expression;
}

/** `THROW ERROR`, only in handlers. */
export interface ThrowErrorStatement extends StatementBase {
  readonly kind: 'throwError';
}

/** `NEXT ACTION`, only in handlers: go on after the statement that failed. */
export interface NextActionStatement extends StatementBase {
  readonly kind: 'nextAction';
}

/** `REPEAT BLOCK`, only in handlers of a block. */
export interface RepeatBlockStatement extends StatementBase {
  readonly kind: 'repeatBlock';
}

/** `REPEAT ACTION`, only in handlers. */
export interface RepeatActionStatement extends StatementBase {
  readonly kind: 'repeatAction';
}

/** `**REGION name`: grouping for the reader only. */
export interface RegionStatement extends StatementBase {
  readonly kind: 'region';
  readonly name: string;
}

export interface EndRegionStatement extends StatementBase {
  readonly kind: 'endRegion';
}

/** `# text` or `/# text #/`. */
export interface CommentStatement extends StatementBase {
  readonly kind: 'comment';
  readonly style: 'line' | 'block';
  readonly text: string;
}

/** A line that is no statement; a diagnostic says why. A flow that holds one does not run. */
export interface UnparsedStatement extends StatementBase {
  readonly kind: 'unparsed';
}

// ---------------------------------------------------------------- error handling

/** The group `ON ERROR … END` after a statement: its rules are tried in order. */
export interface ErrorHandling extends Closed {
  readonly rules: readonly ErrorRule[];
  readonly range: TextRange;
}

/**
 * One `ON ERROR [ErrorId] [REPEAT n TIMES WAIT s]` with its statements. A rule with a retry and no statements that is
 * followed by another rule only adds the retry. No statements and no retry = go on with the next statement.
 */
export interface ErrorRule {
  /** Absent: all errors. */
  readonly errorId?: string;
  readonly retry?: Retry;
  readonly statements: readonly Statement[];
  readonly range: TextRange;
  readonly source?: SourceLine;
}

export interface Retry {
  readonly times: Expression;
  readonly waitSeconds: Expression;
}

/**
 * `ON BLOCK ERROR [all | ErrorId] [CaptureLogicErrors: True] [IsUserDefinedErrorCode: True] …` of a BLOCK. Only the last of several
 * handlers has the END, unless each was written with its own.
 */
export interface BlockHandler extends Closed {
  /** Absent: all errors (`all` or nothing written). */
  readonly errorId?: string;
  readonly captureLogicErrors?: Expression;
  /** Whether the id is one that the flow throws itself; handlers fit by the id alone. */
  readonly isUserDefinedErrorCode?: Expression;
  readonly statements: readonly Statement[];
  readonly range: TextRange;
  readonly source?: SourceLine;
}
