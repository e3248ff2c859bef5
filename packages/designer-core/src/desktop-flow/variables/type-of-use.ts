import {
  type ActionCall,
  actionCallsOf,
  type Expression,
  type Statement,
  valuesOf,
  walkExpression,
  walkStatements,
} from '@tandem/desktop-flow';
import type { FlowVariable } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import { fieldTypeOf } from '../fields/field-type.ts';
import type { Signatures } from '../fields/form-of-step.ts';
import { typeOfExpression } from './variable-type.ts';

type InputType = FlowVariable['type'];

/** The types that a variable can have where it stands; `undefined` where any will do. */
type Demand = readonly InputType[] | undefined;

const NUMBER: Demand = ['Numeric'];
const TRUTH: Demand = ['Bool'];
/** Either is gone through, and gives an item for a number. */
const ROWS: Demand = ['List', 'Datatable'];

/**
 * The types that variables must have as inputs for the steps that read them, by their names in lower case. A variable that steps read as
 * this and as that, or as anything, is a text.
 */
export function typesOfUse({ flow }: DesktopFlowDocument, names: readonly string[], catalogue: Signatures): ReadonlyMap<string, InputType> {
  const demands = new Map(names.map((name) => [name.toLowerCase(), [] as (readonly InputType[])[]]));
  walkStatements(flow, (statement, { isDisabled, subflow }) => {
    if (isDisabled) return;
    const isLocal = subflow.scope === 'LOCAL';
    const note = (expression: Expression | undefined, demand: Demand) => {
      const name = demand === undefined ? undefined : nameOf(expression, isLocal);
      if (name !== undefined && demand !== undefined) demands.get(name)?.push(demand);
    };
    noteStatement(statement, note);
    for (const call of actionCallsOf(statement)) noteCall(call, catalogue, note);
    for (const value of valuesOf(statement)) walkExpression(value, (expression) => noteExpression(expression, note));
  });
  return new Map(Array.from(demands, ([name, found]) => [name, agreed(found)]));
}

type Note = (expression: Expression | undefined, demand: Demand) => void;

const GLOBAL_PREFIX = 'global.';

/** In lower case; undefined for anything but a variable of the flow. */
function nameOf(expression: Expression | undefined, isLocal: boolean): string | undefined {
  if (expression?.kind === 'group') return nameOf(expression.expression, isLocal);
  if (expression?.kind !== 'variable') return undefined;
  const name = expression.name.toLowerCase();
  if (name.startsWith(GLOBAL_PREFIX)) return name.slice(GLOBAL_PREFIX.length);
  return isLocal ? undefined : name;
}

/** Where a list and a table will do, a list will. */
function agreed(demands: readonly (readonly InputType[])[]): InputType {
  const [first = [], ...others] = demands;
  const left = first.filter((type) => others.every((demand) => demand.includes(type)));
  return left[0] ?? 'String';
}

function noteStatement(statement: Statement, note: Note): void {
  for (const { retry } of statement.errorHandling?.rules ?? []) {
    note(retry?.times, NUMBER);
    note(retry?.waitSeconds, NUMBER);
  }
  switch (statement.kind) {
    case 'if':
      for (const { condition } of [statement, ...statement.elseIfs]) if (condition.kind !== 'actionCall') note(condition, TRUTH);
      break;
    case 'loopWhile':
      if (statement.condition.kind !== 'actionCall') note(statement.condition, TRUTH);
      break;
    case 'loopFrom':
      for (const bound of [statement.from, statement.to, statement.step]) note(bound, NUMBER);
      break;
    case 'loopForeach':
      note(statement.collection, ROWS);
      break;
    case 'wait':
      note(statement.seconds, NUMBER);
      break;
    case 'waitUntil':
      note(statement.timeoutSeconds, NUMBER);
      break;
    case 'exitFlow':
      note(statement.code, NUMBER);
      break;
    case 'switch':
      for (const { value } of statement.cases) note(statement.subject, likeOf(value));
      break;
    default:
      break;
  }
}

/** Lists are certain where the action has no other word for one: those of files take the path of one file, too. */
function noteCall(call: ActionCall, catalogue: Signatures, note: Note): void {
  const inputs = catalogue.find(call.id)?.inputs ?? [];
  for (const argument of call.arguments) {
    const input = argument.isExternal ? undefined : inputs.find(({ name }) => name.toLowerCase() === argument.name.toLowerCase());
    if (input === undefined) continue;
    const { kind } = fieldTypeOf(input, '');
    if (kind === 'number') note(argument.value, NUMBER);
    else if (kind === 'boolean') note(argument.value, TRUTH);
    else if (input.type === 'DataTable') note(argument.value, ['Datatable']);
    else if (input.type.startsWith('List') && /list$/i.test(input.name)) note(argument.value, ['List']);
    else if (input.name === 'CustomObject') note(argument.value, ['CustomObject']);
  }
}

function noteExpression(expression: Expression, note: Note): void {
  switch (expression.kind) {
    case 'property':
      note(expression.target, PROPERTIES[expression.name.toLowerCase()]);
      break;
    case 'index':
      note(expression.target, demandOfIndex(expression.index));
      break;
    case 'slice':
      note(expression.target, ['List']);
      break;
    case 'unary':
      note(expression.operand, expression.operator === 'NOT' ? TRUTH : NUMBER);
      break;
    case 'binary':
      noteOperands(expression, note);
      break;
    default:
      break;
  }
}

const PROPERTIES: Readonly<Record<string, Demand>> = {
  count: ['List'],
  rowscount: ['Datatable'],
  columns: ['Datatable'],
  columnheadersrow: ['Datatable'],
  length: ['String'],
  toupper: ['String'],
  tolower: ['String'],
  trimmed: ['String'],
};

function demandOfIndex(index: Expression): Demand {
  const type = typeOfExpression(index);
  if (type === 'String') return ['CustomObject'];
  return type === 'Numeric' ? ROWS : undefined;
}

function noteOperands({ operator, left, right }: Expression & { readonly kind: 'binary' }, note: Note): void {
  const demandBeside = (other: Expression): Demand => {
    if (/^(?:AND|OR|XOR)$/.test(operator)) return TRUTH;
    if (/^(?:[-*/]|MOD)$/.test(operator)) return NUMBER;
    // Numbers are also added to texts and lists.
    return operator === '+' ? undefined : likeOf(other);
  };
  note(left, demandBeside(right));
  note(right, demandBeside(left));
}

/** What is compared with a number, a truth value or a text that is written is one itself. */
function likeOf(other: Expression): Demand {
  const type = typeOfExpression(other);
  return type === 'Numeric' || type === 'Bool' || type === 'String' ? [type] : undefined;
}
