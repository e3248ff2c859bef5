import {
  ActionError,
  CustomObject,
  type DesktopValue,
  defineExternalAction,
  fromJson,
  parameters,
  toJson,
  toText,
} from '@tandem/desktop-engine';
import { isJsonArray, JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { fileValue } from '../machine/path-values.ts';
import { ask, DIALOG_ERRORS } from './ask.ts';

const { text } = parameters;

type Inputs = ReadonlyMap<string, DesktopValue>;

const ONE_NAME = /^\$\{([^{}]+)\}$/;
const NAMES = /\$\{([^{}]+)\}/g;

/**
 * The card with the values of the flow. The designer writes `${Name}` into the card and the value beside it, as `@Name: …`.
 *
 * @throws ActionError `InvalidCustomFormError`
 */
function filledCard(template: string, inputs: Inputs): JsonObject {
  const card = filled(parsed(template), new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value])));
  if (card instanceof JsonObject) return card;
  throw invalidForm('It is no JSON object.');
}

function parsed(template: string): JsonValue {
  try {
    return parseJson(template);
  } catch (thrown) {
    throw invalidForm(thrown instanceof Error ? thrown.message : '');
  }
}

function invalidForm(why: string): ActionError {
  return new ActionError('InvalidCustomFormError', `The custom form is no adaptive card. ${why} Correct it in the designer.`);
}

function filled(value: JsonValue, inputs: Inputs): JsonValue {
  if (typeof value === 'string') return filledText(value, inputs);
  if (isJsonArray(value)) return value.map((item) => filled(item, inputs));
  if (value instanceof JsonObject) return JsonObject.of([...value].map(([name, member]) => [name, filled(member, inputs)] as const));
  return value;
}

/** A list takes the whole place of its name, such as the choices of a field. */
function filledText(written: string, inputs: Inputs): JsonValue {
  const only = ONE_NAME.exec(written)?.[1];
  const value = only === undefined ? undefined : inputs.get(only.toLowerCase());
  if (value instanceof Object && 'kind' in value && value.kind === 'list') return toJson(value);
  return written.replace(NAMES, (_, name: string) => toText(inputs.get(name.toLowerCase()) ?? ''));
}

/** Entries by the ids of their fields; a file that was chosen is a file. */
function entriesOf(form: JsonObject, card: JsonObject): CustomObject {
  const files = fileFields(card);
  return new CustomObject(
    [...form].map(([id, entry]) => [id, files.has(id) && typeof entry === 'string' && entry !== '' ? fileValue(entry) : fromJson(entry)]),
  );
}

function fileFields(value: JsonValue): ReadonlySet<string> {
  if (isJsonArray(value)) return new Set(value.flatMap((item) => [...fileFields(item)]));
  if (!(value instanceof JsonObject)) return new Set();
  const id = value.get('id');
  const own = value.get('type') === 'Input.File' && typeof id === 'string' ? [id] : [];
  return new Set([...own, ...[...value].flatMap(([, member]) => [...fileFields(member)])]);
}

export const FORM_ACTIONS = [
  defineExternalAction({
    id: 'Display.ShowCustomDialog',
    title: 'Display custom form',
    parameters: { CardTemplateJson: text() },
    outputs: ['CustomFormData', 'ButtonPressed'],
    errors: [...DIALOG_ERRORS, 'InvalidCustomFormError'],
    run: async ({ CardTemplateJson }, context, { inputs }) => {
      const card = filledCard(CardTemplateJson, inputs);
      const { button, form } = await ask({ kind: 'form', card }, context);
      return { CustomFormData: entriesOf(form ?? new JsonObject(), card), ButtonPressed: button };
    },
  }),
];
