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
import { fieldText, type StepField, type StepForm, type StepOutput } from '../fields/step-form.ts';

/** The form of a step that runs a local subflow, with a field for each value that the subflow takes and gives. */
export function withSubflowValues(form: StepForm, document: DesktopFlowDocument): StepForm {
  if (form.kind !== 'call') return form;
  const subflow = findSubflow(document, fieldText(form, 'target').trim());
  const { inputs, outputs } = subflow?.scope === 'LOCAL' ? valuesOfSubflow(document, subflow) : NO_VALUES;
  const fields = form.fields.filter(({ origin, text }) => origin === 'statement' || text !== '');
  const given = form.outputs.filter(({ variable }) => variable !== undefined);
  return {
    ...form,
    fields: [...fields, ...missingIn(fields, inputs).map(newField)],
    outputs: [...given, ...missingIn(given, outputs).map(newOutput)],
  };
}

interface SubflowValues {
  /** Names that it reads and nothing in it sets. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

const NO_VALUES: SubflowValues = { inputs: [], outputs: [] };

function valuesOfSubflow({ flow }: DesktopFlowDocument, wanted: Subflow): SubflowValues {
  const read = new Map<string, string>();
  const set = new Map<string, string>();
  const add = (names: Map<string, string>, name: string) => {
    const key = name.toLowerCase();
    if (!key.startsWith('global.') && !names.has(key)) names.set(key, name);
  };
  walkStatements(flow, (statement, { subflow, isDisabled }) => {
    if (subflow !== wanted || isDisabled) return;
    for (const name of namesSetBy(statement)) add(set, name);
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => expression.kind === 'variable' && add(read, expression.name));
    }
  });
  return { inputs: [...read].filter(([key]) => !set.has(key)).map(([, name]) => name), outputs: [...set.values()] };
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
