import { isJsonArray, JsonObject, type JsonValue, printJson } from '@tandem/kernel';

/** A custom form: what an adaptive card shows, asks for and offers to press. */
export interface Form {
  readonly title: string;
  readonly parts: readonly FormPart[];
  readonly buttons: readonly FormButton[];
}

export type FormPart =
  | { readonly kind: 'text'; readonly text: string; readonly isLarge: boolean; readonly isBold: boolean }
  | { readonly kind: 'image'; readonly url: string; readonly description: string }
  | FormField;

export interface FormField {
  readonly kind: 'field';
  readonly id: string;
  readonly type:
    | 'text'
    | 'multiline'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | 'toggle'
    | 'choice'
    | 'choices'
    | 'combo'
    | 'datetime'
    | 'file';
  readonly label: string;
  readonly placeholder: string;
  /** For several choices separated by commas, as cards write it. */
  readonly value: string;
  readonly isRequired: boolean;
  readonly error: string;
  readonly choices: readonly FormChoice[];
  readonly min: string;
  readonly max: string;
  readonly pattern: string;
  /** What a switch gives when it is on, and off. */
  readonly on: string;
  readonly off: string;
}

export interface FormChoice {
  readonly title: string;
  readonly value: string;
}

export interface FormButton {
  readonly id: string;
  readonly title: string;
  /** What the entries must be for is left unchecked, such as for Cancel. */
  readonly skipsChecks: boolean;
}

/** What is in the card, in its order: containers, columns and rows of tables lie one below the other. Unknown elements show nothing. */
export function formOf(card: JsonObject): Form {
  const buttons = [...buttonsIn(card.get('body')), ...buttonsIn(card.get('actions'))];
  return {
    title: textOf(card, 'FormTitle'),
    parts: partsIn(card.get('body')),
    buttons: buttons.length > 0 ? buttons : [{ id: 'OK', title: 'OK', skipsChecks: false }],
  };
}

const HOLDERS = ['items', 'columns', 'rows', 'cells', 'images', 'body'] as const;

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return isJsonArray(value) ? value.filter((item) => item instanceof JsonObject) : [];
}

function partsIn(value: JsonValue | undefined): readonly FormPart[] {
  return objectsIn(value).flatMap((element) => partsOf(element));
}

function partsOf(element: JsonObject): readonly FormPart[] {
  const type = textOf(element, 'type');
  if (element.get('isVisible') === false) return [];
  if (type === 'TextBlock') return [textPart(element)];
  if (type === 'RichTextBlock') return [{ ...textPart(element), text: runs(element.get('inlines')) }];
  if (type === 'Image') return [{ kind: 'image', url: textOf(element, 'url'), description: textOf(element, 'altText') }];
  if (type === 'FactSet') return objectsIn(element.get('facts')).map((fact) => factPart(fact));
  if (type.startsWith('Input.')) return [fieldOf(element, type.slice('Input.'.length))];
  return HOLDERS.flatMap((name) => partsIn(element.get(name)));
}

function textPart(element: JsonObject): Extract<FormPart, { kind: 'text' }> {
  const size = textOf(element, 'size').toLowerCase();
  const isLarge = size === 'large' || size === 'extralarge' || textOf(element, 'style') === 'heading';
  return { kind: 'text', text: textOf(element, 'text'), isLarge, isBold: textOf(element, 'weight').toLowerCase() === 'bolder' };
}

function factPart(fact: JsonObject): FormPart {
  return { kind: 'text', text: `${textOf(fact, 'title')}: ${textOf(fact, 'value')}`, isLarge: false, isBold: false };
}

function runs(value: JsonValue | undefined): string {
  if (!isJsonArray(value)) return '';
  return value.map((run) => (run instanceof JsonObject ? textOf(run, 'text') : String(run))).join('');
}

function fieldOf(element: JsonObject, name: string): FormField {
  return {
    kind: 'field',
    id: textOf(element, 'id'),
    type: fieldType(element, name),
    label: textOf(element, 'label') || textOf(element, 'title'),
    placeholder: textOf(element, 'placeholder'),
    value: textOf(element, 'value'),
    isRequired: isTrue(element.get('isRequired')),
    error: textOf(element, 'errorMessage'),
    choices: choicesIn(element.get('choices')),
    min: textOf(element, 'min'),
    max: textOf(element, 'max'),
    pattern: textOf(element, 'regex'),
    on: textOf(element, 'valueOn') || 'true',
    off: textOf(element, 'valueOff') || 'false',
  };
}

function fieldType(element: JsonObject, name: string): FormField['type'] {
  switch (name) {
    case 'Number':
      return 'number';
    case 'Date':
      return 'date';
    case 'Time':
      return 'time';
    case 'Toggle':
      return 'toggle';
    case 'ChoiceSet':
      return isTrue(element.get('isMultiSelect')) ? 'choices' : 'choice';
    case 'File':
      return 'file';
    default:
      if (textOf(element, 'style').toLowerCase() === 'password') return 'password';
      return isTrue(element.get('isMultiline')) ? 'multiline' : 'text';
  }
}

function choicesIn(value: JsonValue | undefined): readonly FormChoice[] {
  if (!isJsonArray(value)) return [];
  return value.map((choice) => {
    if (!(choice instanceof JsonObject)) return { title: String(choice), value: String(choice) };
    const [title, written] = [textOf(choice, 'title'), textOf(choice, 'value')];
    return { title: title || written, value: written || title };
  });
}

function buttonsIn(value: JsonValue | undefined): readonly FormButton[] {
  return objectsIn(value).flatMap((element) => {
    const type = textOf(element, 'type');
    if (type === 'Action.Submit' || type === 'Action.Execute') return [buttonOf(element)];
    return [...buttonsIn(element.get('actions')), ...HOLDERS.flatMap((name) => buttonsIn(element.get(name)))];
  });
}

function buttonOf(element: JsonObject): FormButton {
  const [id, title] = [textOf(element, 'id'), textOf(element, 'title')];
  return { id: id || title, title: title || id, skipsChecks: textOf(element, 'associatedInputs').toLowerCase() === 'none' };
}

function textOf(object: JsonObject, name: string): string {
  const value = object.get(name);
  if (value === undefined || value === null || isJsonArray(value) || value instanceof JsonObject) return '';
  return typeof value === 'string' ? value : printJson(value);
}

/** The designer may write it as a text. */
function isTrue(value: JsonValue | undefined): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
