import { plainFlowId } from '@tandem/desktop-flow';
import type { FlowVariable } from '@tandem/protocol';
import { constantOf } from './connector-form.ts';
import { type ExternalParameter, externalField, findField, retyped, withoutExternals } from './external-field.ts';
import type { FieldType } from './field-type.ts';
import { escapePercents } from './percent-text.ts';
import { toPowerFx } from './power-fx-form.ts';
import { type StepField, type StepForm, type StepOutput, setField } from './step-form.ts';

const ACTION = 'external.runflow';

/** The arguments of the action itself, in the order in which scripts have them. */
export const ChildFlowField = { flow: 'FlowId', wait: 'WaitToComplete' } as const;

/** Whether an action runs another desktop flow, whose inputs and outputs stand behind `@`. */
export function isChildFlowAction(actionId: string | undefined): boolean {
  return actionId?.toLowerCase() === ACTION;
}

/** What a desktop flow takes and gives, by external names. */
export interface ChildFlowInterface {
  readonly inputs: readonly FlowVariable[];
  readonly outputs: readonly FlowVariable[];
}

export interface ChildFlowCallOptions {
  /** The flow that the form names; undefined for one that is not known, whose arguments stay as they are. */
  readonly flow: ChildFlowInterface | undefined;
  readonly isPowerFx: boolean;
  readonly proposeVariable: (name: string) => string;
}

/**
 * The form of a step that runs another desktop flow with a field for everything that the flow takes: first the flow, then its inputs in
 * their order, then what the script has besides. The same form again when nothing is missing in it.
 */
export function formOfChildFlowCall(form: StepForm, { flow, isPowerFx, proposeVariable }: ChildFlowCallOptions): StepForm {
  const heads = [flowField(form), waitField(form, isPowerFx)];
  const isChosen = heads[0]?.written === undefined;
  const inputs = (flow?.inputs ?? []).map((input) => externalField(form, parameterOf(input), { isPowerFx, isChosen }));
  const shown = new Set([...heads, ...inputs].map(({ name }) => name.toLowerCase()));
  const others = form.fields.filter(({ name }) => !shown.has(name.toLowerCase()));
  const given = new Set(form.outputs.map(({ name }) => name.toLowerCase()));
  const offered = (flow?.outputs ?? []).filter(({ name }) => !given.has(`@${name}`.toLowerCase()));
  const outputs = offered.map((output) => newOutput(output, isChosen, proposeVariable));
  return { ...form, fields: [...heads, ...inputs, ...others], outputs: [...form.outputs, ...outputs] };
}

function flowField({ fields }: StepForm): StepField {
  const type = { kind: 'id' } as const;
  const found = findField(fields, ChildFlowField.flow);
  const field = found === undefined ? emptyField(ChildFlowField.flow, type, '') : retyped(found, type);
  return { ...field, name: ChildFlowField.flow, isRequired: true, origin: 'catalogue' };
}

/** Scripts leave it out where the flow is waited for. */
function waitField({ fields }: StepForm, isPowerFx: boolean): StepField {
  const type = { kind: 'boolean' } as const;
  const found = findField(fields, ChildFlowField.wait);
  const empty = emptyField(ChildFlowField.wait, type, 'True');
  const field = found === undefined ? (isPowerFx ? toPowerFx(empty) : empty) : retyped(found, type);
  return { ...field, name: ChildFlowField.wait, dataType: 'Boolean', defaultText: 'True', origin: 'catalogue' };
}

function emptyField(name: string, type: FieldType, defaultText: string): StepField {
  return { name, type, dataType: 'String', isRequired: false, text: '', defaultText, origin: 'catalogue' };
}

const TYPES: Readonly<Record<FlowVariable['type'], FieldType & { readonly kind: 'text' | 'number' | 'boolean' | 'any' }>> = {
  String: { kind: 'text' },
  Numeric: { kind: 'number' },
  Bool: { kind: 'boolean' },
  CustomObject: { kind: 'any' },
  List: { kind: 'any' },
  Datatable: { kind: 'any' },
};

/** As the pickers of variables know them. */
const DATA_TYPES: Readonly<Record<FlowVariable['type'], string>> = {
  String: 'String',
  Numeric: 'Decimal',
  Bool: 'Boolean',
  CustomObject: 'Object',
  List: 'List*',
  Datatable: 'DataTable',
};

/** An input that is left out has its default, which the field does not repeat: the other flow may change it. */
function parameterOf({ name, type, isOptional, defaultValue }: FlowVariable): ExternalParameter {
  const isRequired = !isOptional && defaultValue === undefined;
  return { name, type: TYPES[type], dataType: DATA_TYPES[type], isRequired, defaultText: '' };
}

function newOutput({ name, type }: FlowVariable, isChosen: boolean, proposeVariable: (name: string) => string): StepOutput {
  const defaultVariable = proposeVariable(name.replace(/[^\p{L}\p{N}_]/gu, '').replace(/^(?=[^\p{L}_])/u, '_'));
  const variable = isChosen ? defaultVariable : undefined;
  return { name: `@${name}`, dataType: DATA_TYPES[type], variable, defaultVariable, origin: 'external' };
}

/** The id of the flow that a form names, as flows are found by; empty when there is none, or it shows only while the flow runs. */
export function childFlowIdOf(form: StepForm): string {
  const id = constantOf(form, ChildFlowField.flow);
  return typeof id === 'string' ? plainFlowId(id) : '';
}

/** The form for another desktop flow; values of inputs that both have stay. */
export function chooseChildFlow(form: StepForm, flowId: string, flow: ChildFlowInterface): StepForm {
  const names = new Set(flow.inputs.map(({ name }) => `@${name}`.toLowerCase()));
  const kept = withoutExternals(form, (name) => names.has(name.toLowerCase()));
  return setField(kept, ChildFlowField.flow, escapePercents(flowId));
}
