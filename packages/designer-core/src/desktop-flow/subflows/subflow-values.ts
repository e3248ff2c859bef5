import {
  actionCallsOf,
  type Expression,
  type Statement,
  type Subflow,
  valuesOf,
  walkExpression,
  walkStatements,
} from '@tandem/desktop-flow';
import { type DesktopFlowDocument, findSubflow } from '../document/document.ts';
import { toPowerFx, usesPowerFx } from '../fields/power-fx-form.ts';
import { fieldText, type StepField, type StepForm, type StepOutput } from '../fields/step-form.ts';

/** The form of a step that runs a local subflow, with a field for each value that the subflow takes and gives. */
export function withSubflowValues(form: StepForm, document: DesktopFlowDocument): StepForm {
  if (form.kind !== 'call') return form;
  const subflow = findSubflow(document, fieldText(form, 'target').trim());
  const { inputs, outputs } = subflow?.scope === 'LOCAL' ? valuesOfSubflow(document, subflow) : NO_VALUES;
  const fields = form.fields.filter(isKept);
  const given = form.outputs.filter(({ name, variable }) => variable !== undefined || isTakenBy(form.origin, name));
  const notated = usesPowerFx(document) ? toPowerFx : (field: StepField) => field;
  return {
    ...form,
    fields: [...fields, ...missingIn(fields, inputs).map((name) => notated(newField(name)))],
    outputs: [...given, ...missingIn(given, outputs).map(newOutput)],
  };
}

/** What the step has in the script stays, when it is empty there or was emptied, too. */
function isKept({ origin, text, order }: StepField): boolean {
  return origin === 'statement' || text !== '' || order !== undefined;
}

function isTakenBy(statement: Statement | undefined, shownName: string): boolean {
  return statement?.kind === 'call' && statement.outputs.some(({ name }) => isSame(`@${name}`, shownName));
}

interface SubflowValues {
  /** Names that it reads and nothing in it sets. */
  readonly inputs: readonly string[];
  /** Names that it sets for its callers, and not only for itself. */
  readonly outputs: readonly string[];
}

const NO_VALUES: SubflowValues = { inputs: [], outputs: [] };

/** A name of a subflow as it is first written, and the last steps, counted in the order of the text, that read and set it. */
interface NameUse {
  readonly name: string;
  readonly lastRead: number;
  readonly lastSet: number;
}

const NEVER = -1;

function valuesOfSubflow({ flow }: DesktopFlowDocument, wanted: Subflow): SubflowValues {
  const uses = new Map<string, NameUse>();
  const taken = new Set<string>();
  let count = 0;
  const note = (name: string, place: Partial<NameUse>) => {
    const key = name.toLowerCase();
    if (!key.startsWith('global.')) uses.set(key, { ...(uses.get(key) ?? { name, lastRead: NEVER, lastSet: NEVER }), ...place });
  };
  walkStatements(flow, (statement, { subflow, isDisabled }) => {
    if (isDisabled) return;
    for (const name of namesTakenFrom(wanted, statement)) taken.add(name.toLowerCase());
    if (subflow !== wanted) return;
    count++;
    for (const name of namesSetBy(statement)) note(name, { lastSet: count });
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => expression.kind === 'variable' && note(expression.name, { lastRead: count }));
    }
  });
  const all = [...uses.values()];
  const isForCallers = ({ name, lastRead, lastSet }: NameUse) =>
    lastSet !== NEVER && (lastSet >= lastRead || taken.has(name.toLowerCase()));
  return {
    inputs: all.filter(({ lastSet }) => lastSet === NEVER).map(({ name }) => name),
    outputs: all.filter(isForCallers).map(({ name }) => name),
  };
}

/** What a CALL of the subflow takes from it. */
function namesTakenFrom({ name }: Subflow, statement: Statement): readonly string[] {
  if (statement.kind !== 'call' || statement.target.kind !== 'subflowName' || !isSame(statement.target.name, name)) return [];
  return statement.outputs.map((output) => output.name);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function namesSetBy(statement: Statement): readonly string[] {
  const stored = actionCallsOf(statement).flatMap((call) => call.outputs.map(({ variable }) => variable));
  switch (statement.kind) {
    case 'set':
      return [...stored, ...variableOf(statement.target)];
    case 'call':
      return statement.outputs.map(({ variable }) => variable);
    case 'loopFrom':
      return statement.variable === undefined ? stored : [...stored, statement.variable];
    case 'loopForeach':
    case 'getLastError':
      return [...stored, statement.variable];
    default:
      return stored;
  }
}

function variableOf(target: Expression): readonly string[] {
  if (target.kind === 'index' || target.kind === 'property') return variableOf(target.target);
  return target.kind === 'variable' ? [target.name] : [];
}

/** Values of a call are named behind `@` in a form, apart from its own fields. */
function missingIn(known: readonly { readonly name: string }[], names: readonly string[]): readonly string[] {
  const taken = new Set(known.map(({ name }) => name.toLowerCase()));
  return names.map((name) => `@${name}`).filter((name) => !taken.has(name.toLowerCase()));
}

function newField(name: string): StepField {
  return { name, type: { kind: 'any' }, dataType: 'Object', isRequired: false, text: '', defaultText: '', origin: 'unknown' };
}

function newOutput(name: string): StepOutput {
  return { name, dataType: 'Object', variable: undefined, defaultVariable: name.slice(1), origin: 'unknown' };
}
