import type { DialogAnswer, DialogRequest } from '@tandem/desktop-engine';
import { formOf } from './form/form.ts';
import { emptyEntries } from './form/form-entries.ts';

/** What a dialog answers that a person closed instead of pressing one of its buttons. */
export function cancelledAnswer(request: DialogRequest): DialogAnswer {
  if (request.kind === 'message') {
    const isCancel = request.buttons.includes('Cancel') || request.buttons.length > 1;
    return { button: isCancel ? 'Cancel' : (request.buttons[0] ?? 'OK'), values: [] };
  }
  if (request.kind === 'form') return { button: 'Cancel', values: [], form: emptyEntries(formOf(request.card)) };
  return { button: 'Cancel', values: [] };
}

/** Windows has no way to close such a message without a button; here it is shown again. */
export function mustBeAnswered(request: DialogRequest): boolean {
  return request.kind === 'message' && request.buttons.length > 1 && !request.buttons.includes('Cancel');
}
