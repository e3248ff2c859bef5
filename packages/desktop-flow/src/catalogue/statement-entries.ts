import type { StatementTexts } from './action-texts.ts';

/**
 * What people choose, see and fill in of every statement that is no library action: its fields, by the kind of the statement or of the
 * row it makes. The fields have the names of the tree; `StatementTexts` is keyed by both.
 */
export const STATEMENT_FIELDS = {
  set: ['target', 'value'],
  if: ['condition'],
  elseIf: ['condition'],
  else: [],
  switch: ['subject'],
  case: ['operator', 'value'],
  default: [],
  loopFrom: ['variable', 'from', 'to', 'step'],
  loopForeach: ['variable', 'collection'],
  loopWhile: ['condition'],
  exitLoop: [],
  nextLoop: [],
  wait: ['seconds'],
  waitUntil: ['condition', 'timeoutSeconds'],
  label: ['name'],
  goto: ['label'],
  comment: ['text'],
  region: ['name'],
  endRegion: [],
  block: ['name'],
  getLastError: ['variable', 'reset'],
  exitFlow: ['code', 'errorMessage'],
  call: ['target'],
  exitFunction: [],
  throwError: [],
  nextAction: [],
  repeatAction: [],
  repeatBlock: [],
  end: [],
  unparsed: [],
} as const satisfies Record<string, readonly string[]>;

export type StatementName = keyof typeof STATEMENT_FIELDS;

/** A group of the actions pane that statements stand in. */
export type StatementGroup = keyof StatementTexts['groups'];

/** The statements of each group, in the order of the pane. Those that are not here can't be chosen: they stand in handlers, or come with others. */
export const GROUPED_STATEMENTS = {
  variables: ['set'],
  conditionals: ['if', 'elseIf', 'else', 'switch', 'case', 'default'],
  loops: ['loopFrom', 'loopForeach', 'loopWhile', 'exitLoop', 'nextLoop'],
  'flow-control': [
    'comment',
    'call',
    'exitFunction',
    'exitFlow',
    'block',
    'getLastError',
    'label',
    'goto',
    'wait',
    'region',
    'endRegion',
    'end',
    'throwError',
  ],
} as const satisfies Record<StatementGroup, readonly StatementName[]>;
