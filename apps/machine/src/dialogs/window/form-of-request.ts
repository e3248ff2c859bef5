import type { DialogRequest } from '@tandem/desktop-engine';
import type { DialogTexts } from '../dialog-texts.ts';
import type { Form, FormButton, FormField, FormPart } from '../form/form.ts';

type Asking = Exclude<DialogRequest, { kind: 'form' }>;

const FIELD: FormField = {
  kind: 'field',
  id: '',
  type: 'text',
  label: '',
  placeholder: '',
  value: '',
  isRequired: false,
  error: '',
  choices: [],
  min: '',
  max: '',
  pattern: '',
  on: 'true',
  off: 'false',
};

/** A dialog as the form that a window shows of it. */
export function formOfRequest(request: Asking, texts: DialogTexts): Form {
  const message = 'message' in request ? request.message : '';
  return {
    title: request.title,
    parts: [...(message === '' ? [] : [textPart(message)]), ...fieldsOf(request, texts)],
    buttons:
      request.kind === 'message'
        ? request.buttons.map((name) => buttonOf(name, texts))
        : [buttonOf('OK', texts), buttonOf('Cancel', texts)],
  };
}

function textPart(text: string): FormPart {
  return { kind: 'text', text, isLarge: false, isBold: false };
}

function buttonOf(name: string, texts: DialogTexts): FormButton {
  return { id: name, title: texts.buttons[name] ?? name, skipsChecks: name !== 'OK' };
}

const INPUT_TYPES = { SingleLine: 'text', Multiline: 'multiline', Password: 'password' } as const;

function fieldsOf(request: Asking, texts: DialogTexts): readonly FormField[] {
  switch (request.kind) {
    case 'input':
      return [{ ...FIELD, type: INPUT_TYPES[request.inputType], value: request.defaultValue }];
    case 'date':
      return request.defaults.map((value, i) => ({
        ...FIELD,
        type: request.withTime ? 'datetime' : 'date',
        label: request.isRange ? (i === 0 ? texts.from : texts.to) : '',
        value: request.withTime ? value.slice(0, 16) : value.slice(0, 10),
        isRequired: true,
      }));
    case 'list':
      return [listField(request, texts)];
    default:
      return [];
  }
}

function listField(request: Extract<DialogRequest, { kind: 'list' }>, texts: DialogTexts): FormField {
  const { items, allowsMany, allowsOther, allowsEmpty, preselected } = request;
  return {
    ...FIELD,
    type: allowsOther ? 'combo' : allowsMany ? 'choices' : 'choice',
    choices: items.map((title, i) => ({ title, value: allowsOther ? title : String(i) })),
    value: preselected.join(','),
    isRequired: !allowsEmpty && !allowsOther,
    error: texts.chooseOne,
  };
}
