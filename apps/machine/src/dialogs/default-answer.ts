import type { DialogAnswer, DialogRequest } from '@tandem/desktop-engine';
import { cancelledAnswer } from './cancelled-answer.ts';
import { formOf } from './form/form.ts';
import { initialEntries } from './form/form-entries.ts';

/** What a dialog answers that nobody sees, or whose time is over: the default button, the default value; choosing is cancelled. */
export function defaultAnswer(request: DialogRequest): DialogAnswer {
  switch (request.kind) {
    case 'message':
      return { button: request.buttons[request.defaultButton] ?? 'OK', values: [] };
    case 'input':
      return { button: 'OK', values: [request.defaultValue] };
    case 'date':
      return { button: 'OK', values: request.defaults };
    case 'form': {
      const form = formOf(request.card);
      return { button: form.buttons[0]?.id ?? 'Cancel', values: [], form: initialEntries(form) };
    }
    case 'list':
    case 'file':
    case 'folder':
      return cancelledAnswer(request);
  }
}
