import { randomBytes } from 'node:crypto';
import type { DialogRequest } from '@tandem/desktop-engine';
import { escapeHtml } from '../../launch/window-page.ts';
import { cancelledAnswer, mustBeAnswered } from '../cancelled-answer.ts';
import type { DialogTexts } from '../dialog-texts.ts';
import type { Form, FormButton, FormField, FormPart } from '../form/form.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page-parts.ts';

/** The whole page of a dialog; it calls `answer` with the button and the entries. */
export function dialogPage(form: Form, request: DialogRequest, texts: DialogTexts): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = `default-src 'none'; img-src data: https:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  const escapeButton = mustBeAnswered(request) ? '' : cancelledAnswer(request).button;
  const first = request.kind === 'message' ? request.defaultButton : 0;
  const state = {
    escape: escapeButton,
    required: texts.required,
    notPast: texts.notPast,
    isRange: request.kind === 'date' && request.isRange,
  };
  return [
    `<!doctype html><html lang="${texts.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(form.title || 'Tandem')}</title><style nonce="${nonce}">${PAGE_STYLE}</style></head>`,
    `<body data-state="${escapeHtml(JSON.stringify(state))}"><form autocomplete="off"><main>`,
    request.kind === 'message' ? icon(request.icon) : '',
    ...form.parts.map((part, i) => htmlOf(part, i)),
    '</main><footer>',
    ...form.buttons.map((button, i) => buttonHtml(button, i === first)),
    `</footer></form><script nonce="${nonce}">${PAGE_SCRIPT}</script></body></html>\n`,
  ].join('');
}

const SIGNS = { Information: 'i', Question: '?', Warning: '!', ErrorIcon: '×' } as const;

function icon(name: 'None' | keyof typeof SIGNS): string {
  return name === 'None' ? '' : `<div class="icon ${name}" aria-hidden="true">${SIGNS[name]}</div>`;
}

function buttonHtml({ id, title, skipsChecks }: FormButton, isDefault: boolean): string {
  const marks = `${isDefault ? ' class="default"' : ''}${skipsChecks ? ' data-unchecked' : ''}`;
  return `<button type="button" data-button="${escapeHtml(id)}"${marks}>${escapeHtml(title)}</button>`;
}

function htmlOf(part: FormPart, i: number): string {
  switch (part.kind) {
    case 'text': {
      const tag = part.isLarge ? 'h1' : 'p';
      return `<${tag}>${part.isBold ? '<strong>' : ''}${escapeHtml(part.text)}${part.isBold ? '</strong>' : ''}</${tag}>`;
    }
    case 'image':
      return `<img src="${escapeHtml(part.url)}" alt="${escapeHtml(part.description)}">`;
    case 'field':
      return fieldHtml(part, `field${i}`);
  }
}

function fieldHtml(field: FormField, name: string): string {
  if (field.type === 'toggle') return toggle(field, name);
  if (field.type === 'choices') return checkboxes(field, name);
  const label = field.label === '' ? '' : `<label for="${name}">${escapeHtml(field.label)}${field.isRequired ? ' *' : ''}</label>`;
  return `<div class="field">${label}${control(field, name)}</div>`;
}

const INPUT_TYPES: Partial<Record<FormField['type'], string>> = {
  password: 'password',
  number: 'number',
  date: 'date',
  time: 'time',
  datetime: 'datetime-local',
  file: 'file',
};

function control(field: FormField, name: string): string {
  const common = `id="${name}" data-field="${field.type}" data-error="${escapeHtml(field.error)}"${field.isRequired ? ' required' : ''}${unnamed(field)}`;
  const hint = field.placeholder === '' ? '' : ` placeholder="${escapeHtml(field.placeholder)}"`;
  switch (field.type) {
    case 'multiline':
      return `<textarea rows="5" ${common}${hint}>\n${escapeHtml(field.value)}</textarea>`;
    case 'choice':
      return select(field, common);
    case 'combo':
      return `<input type="text" list="${name}list" ${common}><datalist id="${name}list">${field.choices.map(({ value }) => `<option value="${escapeHtml(value)}"></option>`).join('')}</datalist>`;
    default: {
      const limits = limitsOf(field);
      const step = field.type === 'number' ? ' step="any"' : field.type === 'datetime' ? ' step="1"' : '';
      return `<input type="${INPUT_TYPES[field.type] ?? 'text'}" ${common}${hint}${limits}${step} value="${escapeHtml(field.value)}">`;
    }
  }
}

/** A field without a label is called as the dialog is. */
function unnamed({ label, placeholder }: FormField): string {
  return label === '' ? ` aria-label="${escapeHtml(placeholder === '' ? 'Tandem' : placeholder)}"` : '';
}

function limitsOf({ type, min, max, pattern }: FormField): string {
  const hasLimits = type === 'number' || type === 'date' || type === 'time';
  const written: readonly (readonly [string, string])[] = hasLimits
    ? [
        ['min', min],
        ['max', max],
      ]
    : [['pattern', pattern]];
  return written.map(([name, value]) => (value === '' ? '' : ` ${name}="${escapeHtml(value)}"`)).join('');
}

function select({ choices, value }: FormField, common: string): string {
  const options = choices.map(
    (choice) =>
      `<option value="${escapeHtml(choice.value)}"${choice.value === value ? ' selected' : ''}>${escapeHtml(choice.title)}</option>`,
  );
  return `<select size="${Math.max(2, Math.min(10, choices.length))}" ${common}>${options.join('')}</select>`;
}

function toggle({ label, value, on, off }: FormField, name: string): string {
  const state = `data-on="${escapeHtml(on)}" data-off="${escapeHtml(off)}"${value === on ? ' checked' : ''}`;
  return `<div class="field"><label><input type="checkbox" id="${name}" data-field="toggle" ${state}> ${escapeHtml(label)}</label></div>`;
}

function checkboxes({ label, choices, value, isRequired, error }: FormField, name: string): string {
  const chosen = new Set(value.split(',').map((part) => part.trim()));
  const boxes = choices.map(
    (choice) =>
      `<label><input type="checkbox" value="${escapeHtml(choice.value)}"${chosen.has(choice.value) ? ' checked' : ''}> ${escapeHtml(choice.title)}</label>`,
  );
  const legend = label === '' ? '' : `<legend>${escapeHtml(label)}${isRequired ? ' *' : ''}</legend>`;
  return `<fieldset id="${name}" data-field="choices" data-error="${escapeHtml(error)}"${isRequired ? ' data-required' : ''}>${legend}${boxes.join('')}</fieldset>`;
}
