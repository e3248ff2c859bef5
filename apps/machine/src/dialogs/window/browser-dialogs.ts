import type { DialogAnswer, DialogRequest } from '@tandem/desktop-engine';
import { cancelledAnswer } from '../cancelled-answer.ts';
import type { DialogScreen } from '../dialog-screen.ts';
import type { DialogTexts } from '../dialog-texts.ts';
import { type Form, formOf } from '../form/form.ts';
import { entriesOf, fieldsOf } from '../form/form-entries.ts';
import { dialogPage } from './dialog-page.ts';
import { formOfRequest } from './form-of-request.ts';
import { type DialogBrowser, type PageAnswer, type PageSize, showPage } from './show-page.ts';

/** Dialogs in a window of a browser: every one that asks for no file or folder of the machine alone. */
export function browserDialogs(browser: DialogBrowser, texts: DialogTexts): DialogScreen {
  return {
    shows: ({ kind }) => kind !== 'file' && kind !== 'folder',
    async ask(request, signal) {
      const form = request.kind === 'form' ? formOf(request.card) : formOfRequest(request, texts);
      const page = { html: dialogPage(form, request, texts), size: sizeOf(form) };
      const answer = await showPage(browser, page, signal);
      return answer === undefined ? cancelledAnswer(request) : answerOf(request, form, answer);
    },
  };
}

function sizeOf({ parts }: Form): PageSize {
  const rows = parts.reduce((sum, part) => sum + heightOf(part), 0);
  return { width: 560, height: Math.min(800, 190 + rows) };
}

function heightOf(part: Form['parts'][number]): number {
  if (part.kind === 'image') return 160;
  if (part.kind === 'text') return 28 + 22 * Math.floor(part.text.length / 60) + 22 * (part.text.split('\n').length - 1);
  return part.type === 'multiline' ? 150 : part.type === 'choices' ? 36 + 30 * part.choices.length : 76;
}

/** What the page says: the button and the entries by the places of their fields. */
interface Said {
  readonly button: string;
  readonly entries: readonly string[];
}

function answerOf(request: DialogRequest, form: Form, { text, files }: PageAnswer): DialogAnswer {
  const { button, entries } = JSON.parse(text) as Said;
  const fields = fieldsOf(form);
  const chosen = fields.filter(({ type }) => type === 'file');
  const written = fields.map((field, i) => (field.type === 'file' ? (files[chosen.indexOf(field)]?.[0] ?? '') : (entries[i] ?? '')));
  if (request.kind === 'form') return { button, values: [], form: entriesOf(form, (field) => written[fields.indexOf(field)] ?? '') };
  if (button === 'Cancel' || request.kind === 'message') return { button, values: [] };
  if (request.kind === 'list') return listAnswer(request, written[0] ?? '');
  if (request.kind === 'date')
    return { button, values: written.map((value) => (value.length === 10 ? `${value}T00:00:00` : withSeconds(value))) };
  return { button, values: written };
}

function withSeconds(value: string): string {
  return value.length === 16 ? `${value}:00` : value;
}

/** Choices go by their indices; what may be anything goes as it is. */
function listAnswer({ items, allowsOther }: Extract<DialogRequest, { kind: 'list' }>, written: string): DialogAnswer {
  if (allowsOther) return { button: 'OK', values: [written], indices: [items.indexOf(written)] };
  const indices = written
    .split(',')
    .filter((index) => index !== '')
    .map(Number);
  return { button: 'OK', values: indices.map((index) => items[index] ?? ''), indices };
}
