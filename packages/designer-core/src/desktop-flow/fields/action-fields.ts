import type { ActionCall, ActionInput, ActionSignature, Argument, Output } from '@tandem/desktop-flow';
import { isVariableName } from '@tandem/desktop-flow/variable-names';
import { err, ok, type Result } from '@tandem/kernel';
import { fieldTypeOf } from './field-type.ts';
import { escapePercents } from './percent-text.ts';
import type { FormFault, StepField, StepForm, StepOutput } from './step-form.ts';
import { readFieldText, writtenText } from './written-text.ts';

const NOWHERE = { start: 0, end: 0 };

/** The fields of a call: those of the signature first, then what the call has beyond it. */
export function fieldsOfCall(call: ActionCall, signature: ActionSignature | undefined): readonly StepField[] {
  const known = signature === undefined ? [] : signature.inputs.map((input) => fieldOfInput(input, call, signature));
  const shown = new Set(known.map((field) => field.order));
  return [...known, ...call.arguments.flatMap((argument, order) => (shown.has(order) ? [] : [fieldOfArgument(argument, order)]))];
}

function fieldOfInput(input: ActionInput, call: ActionCall, signature: ActionSignature): StepField {
  const order = call.arguments.findIndex((argument) => !argument.isExternal && argument.name.toLowerCase() === input.name.toLowerCase());
  const empty = emptyField(input, signature, call.id);
  const argument = call.arguments[order];
  return argument === undefined ? empty : { ...empty, ...writtenText(argument.value, empty.type), order };
}

/** @param id as the script writes it, or is to write it: enumerations are those of its module */
export function emptyField(input: ActionInput, signature: ActionSignature, id: string): StepField {
  const { name, type: dataType } = input;
  const type = fieldTypeOf(input, id.slice(0, Math.max(0, id.indexOf('.'))));
  const isRequired = (input.isRequired && !mayBeEmpty(input)) || isCertainlyNeeded(input, signature);
  return { name, type, dataType, isRequired, text: '', defaultText: defaultTextOf(input), origin: 'catalogue' };
}

/** Texts that are empty by default are required only where nothing happens without them: code and prompts. */
const NEVER_BLANK = /^Script$|Code$|Prompt$/;

function mayBeEmpty({ name, defaultValue }: ActionInput): boolean {
  return defaultValue === '' && !NEVER_BLANK.test(name);
}

/** Types without an empty value: instances, lists, tables, numbers, dates and files. */
const NEVER_EMPTY = /^(?:List|DataTable|Decimal|Int32|DateTime$|Object$|FileObject$)|(?:Handle|Client|ClientObject|Entry)$/;

/** Of some actions the catalogue does not know which inputs are required; what has no default and no empty value is. */
function isCertainlyNeeded({ type, defaultValue }: ActionInput, { inputs }: ActionSignature): boolean {
  return defaultValue === undefined && NEVER_EMPTY.test(type) && !inputs.some(({ isRequired }) => isRequired);
}

/** Defaults of lists and tables are expressions, all others texts. */
function defaultTextOf({ defaultValue = '', type }: ActionInput): string {
  const isExpression = defaultValue !== '' && (type.startsWith('List') || type === 'DataTable');
  return isExpression ? `%${defaultValue}%` : escapePercents(defaultValue);
}

function fieldOfArgument({ name, value, isExternal }: Argument, order: number): StepField {
  const type = { kind: 'any' } as const;
  const origin = isExternal ? 'external' : 'unknown';
  const shown = isExternal ? `@${name}` : name;
  return { name: shown, type, dataType: 'Object', isRequired: false, defaultText: '', ...writtenText(value, type), order, origin };
}

export function outputsOfCall(call: ActionCall, signature: ActionSignature | undefined): readonly StepOutput[] {
  const find = (name: string) => call.outputs.find((output) => !output.isExternal && output.name.toLowerCase() === name.toLowerCase());
  const known = (signature?.outputs ?? []).map(
    ({ name, type, defaultVariable }): StepOutput => ({
      name,
      dataType: type,
      variable: find(name)?.variable,
      defaultVariable: defaultVariable ?? name,
      origin: 'catalogue',
    }),
  );
  const names = new Set(known.map((output) => output.name.toLowerCase()));
  const others = call.outputs.filter((output) => output.isExternal || !names.has(output.name.toLowerCase()));
  return [...known, ...others.map(outputOfCall)];
}

function outputOfCall({ name, variable, isExternal }: Output): StepOutput {
  const shown = isExternal ? `@${name}` : name;
  return { name: shown, dataType: 'Object', variable, defaultVariable: variable, origin: isExternal ? 'external' : 'unknown' };
}

/** The call that a form stands for, or what is wrong with its fields. */
export function callOfForm(
  form: StepForm,
  fields: readonly StepField[],
  written: ActionCall | undefined,
): Result<ActionCall, readonly FormFault[]> {
  const faults: FormFault[] = [];
  const values = inOrder(fields).flatMap((field) => argumentOf(field, written, faults));
  const outputs = form.outputs.flatMap((output) => outputOf(output, written, faults)).toSorted((a, b) => a.place - b.place);
  if (faults.length > 0) return err(faults);
  const call = { kind: 'actionCall', id: form.actionId ?? '', range: NOWHERE } as const;
  return ok({ ...call, arguments: values, outputs: outputs.map((output) => output.output) });
}

/** Written arguments in their order, then the others as the dialog has them. */
function inOrder(fields: readonly StepField[]): readonly StepField[] {
  return fields.toSorted((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER));
}

function argumentOf(field: StepField, written: ActionCall | undefined, faults: FormFault[]): Argument[] {
  const source = field.order === undefined ? undefined : written?.arguments[field.order];
  const common = { name: source?.name ?? field.name.replace(/^@/, ''), isExternal: field.origin === 'external', range: NOWHERE };
  if (field.written !== undefined) return [{ ...common, value: field.written }];
  if (field.text === '') {
    const wasAbsent = written !== undefined && source === undefined && field.isNew !== true;
    if (field.isRequired && !wasAbsent)
      faults.push({ field: field.name, code: 'Required', message: 'This field must be filled in.', range: NOWHERE });
    return [];
  }
  const read = readFieldText(field);
  if (read.ok) return [{ ...common, value: read.value }];
  faults.push({ ...read.error, field: field.name });
  return [];
}

interface PlacedOutput {
  readonly place: number;
  readonly output: Output;
}

function outputOf(output: StepOutput, written: ActionCall | undefined, faults: FormFault[]): PlacedOutput[] {
  const { variable, origin } = output;
  const name = output.name.replace(/^@/, '');
  if (variable === undefined) return [];
  const isExternal = origin === 'external';
  const place = (written?.outputs ?? []).findIndex(
    (other) => other.name.toLowerCase() === name.toLowerCase() && other.isExternal === isExternal,
  );
  if (!isVariableName(variable)) {
    const message = 'The name of a variable starts with a letter and has letters, digits and _ only. Choose such a name.';
    faults.push({ field: output.name, code: 'InvalidName', message, range: { start: 0, end: variable.length } });
  }
  const made = { name: written?.outputs[place]?.name ?? name, isExternal, variable, range: NOWHERE };
  return [{ place: place < 0 ? Number.MAX_SAFE_INTEGER : place, output: made }];
}
