import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import type { FlowVariable } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import {
  type ChildFlowCallOptions,
  childFlowIdOf,
  chooseChildFlow,
  formOfAction,
  formOfChildFlowCall,
  formOfStep,
  isChildFlowAction,
  printSteps,
  type StepForm,
  setField,
  setOutput,
  statementOf,
} from '../../src/desktop-flow/index.ts';
import { documentOf } from './edited-text.ts';

function variable(name: string, type: FlowVariable['type'], rest: Partial<FlowVariable> = {}): FlowVariable {
  return { name, description: '', type, isOptional: false, isSensitive: false, ...rest };
}

const FLOW = {
  inputs: [
    variable('Path', 'String'),
    variable('Count', 'Numeric', { defaultValue: 3 }),
    variable('Is it new', 'Bool', { isOptional: true }),
    variable('Rows', 'Datatable', { isOptional: true }),
  ],
  outputs: [variable('Message', 'String'), variable('All rows', 'Datatable')],
};
const UNKNOWN: ChildFlowCallOptions = { flow: undefined, isPowerFx: false, proposeVariable: (name) => name };
const KNOWN: ChildFlowCallOptions = { ...UNKNOWN, flow: FLOW };
const ID = '1f6d9c0e-2b7a-4f7e-9d5c-0a1b2c3d4e5f';

function stepOf(line: string): StepForm {
  const [statement] = documentOf(line).flow.main.statements;
  if (statement === undefined) throw new Error(`no statement: ${line}`);
  return formOfStep(statement, actionCatalogue);
}

function newStep(): StepForm {
  const signature = actionCatalogue.find('External.RunFlow');
  if (signature === undefined || !isChildFlowAction(signature.id)) throw new Error('the catalogue has no such action');
  return formOfAction(signature, (name) => name);
}

function lineOf(form: StepForm): string | readonly string[] {
  const statement = statementOf(form);
  return statement.ok ? printSteps([statement.value], '\n').trimEnd() : statement.error.map(({ field, code }) => `${field} ${code}`);
}

describe('a step that runs another desktop flow', () => {
  test('asks for the flow and what it takes, with its types, and stores what it gives', () => {
    const empty = formOfChildFlowCall(newStep(), UNKNOWN);
    expect(lineOf(empty)).toEqual(['FlowId Required']);
    const form = formOfChildFlowCall(chooseChildFlow(empty, ID, FLOW), KNOWN);
    expect(form.fields.map(({ name, type, isRequired }) => `${name} ${type.kind} ${isRequired}`)).toEqual([
      'FlowId id true',
      'WaitToComplete boolean false',
      '@Path text true',
      '@Count number false',
      '@Is it new boolean false',
      '@Rows any false',
    ]);
    expect(lineOf(form)).toEqual(['@Path Required']);
    expect(lineOf(setField(setField(form, '@Path', '007'), '@Is it new', 'True'))).toBe(
      `External.RunFlow FlowId: '${ID}' @Path: $'''007''' @'Is it new': True @Message=> Message @'All rows'=> Allrows`,
    );
    expect(formOfChildFlowCall(form, KNOWN)).toEqual(form);
  });

  test.each([
    `External.RunFlow FlowId: '{${ID.toUpperCase()}}' WaitToComplete: False @Count: $'''%''%''' @other: Rows @Path: A @Message=> M @Gone=> G`,
    "External.RunFlow FlowId: '{ReplaceWithFlowId}' @Input_Browser: $'''''' @Output_Status=> Output_Status",
    'External.RunFlow FlowId: Chosen @Path: A',
  ])('is written as it was: %s', (line) => {
    for (const options of [UNKNOWN, KNOWN]) expect(lineOf(formOfChildFlowCall(stepOf(line), options))).toBe(line);
  });

  test('of a script is found by its id in braces and capitals, and offers what is not stored yet', () => {
    const form = formOfChildFlowCall(stepOf(`External.RunFlow FlowId: '{${ID.toUpperCase()}}' @Message=> M`), KNOWN);
    expect(childFlowIdOf(form)).toBe(ID);
    expect(form.outputs.map(({ name, variable: stored }) => `${name} ${stored}`)).toEqual(['@Message M', '@All rows undefined']);
    expect(lineOf(setOutput(form, '@All rows', 'Rows'))).toContain("@Message=> M @'All rows'=> Rows");
  });

  test('keeps the values that another flow takes too', () => {
    const form = formOfChildFlowCall(stepOf(`External.RunFlow FlowId: 'old' @Path: A @Old: B @Message=> M`), UNKNOWN);
    expect(lineOf(formOfChildFlowCall(chooseChildFlow(form, ID, FLOW), KNOWN))).toBe(
      `External.RunFlow FlowId: '${ID}' @Path: A @Message=> Message @'All rows'=> Allrows`,
    );
  });

  test('has formulas for its new values in a flow of Power Fx', () => {
    const form = formOfChildFlowCall(chooseChildFlow(formOfChildFlowCall(newStep(), UNKNOWN), ID, FLOW), { ...KNOWN, isPowerFx: true });
    expect(lineOf(setField(form, '@Path', '=Where'))).toContain(`FlowId: '${ID}' @Path: $fx'=Where'`);
  });
});
