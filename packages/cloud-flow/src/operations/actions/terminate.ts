import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { LONG_TEXT, openChoice, TEXT } from '../editors.ts';
import { optional, required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export const terminate = defineAction({
  id: 'terminate',
  title: both('Terminate', 'Beenden'),
  description: both(
    'Ends the run at once with a status of your choice. It cannot stand inside a loop.',
    'Beendet die Ausführung sofort mit einem gewählten Status. Innerhalb einer Schleife ist das nicht möglich.',
  ),
  keywords: ['stop', 'end', 'exit', 'fail', 'cancel', 'throw', 'abbrechen', 'stoppen', 'Fehler'],
  category: 'control',
  icon: 'terminate',
  template: { type: 'Terminate', inputs: {} },
  fields: [
    required('runStatus', both('Status', 'Status'), {
      editor: openChoice([
        { value: 'Succeeded', label: both('Succeeded', 'Erfolgreich') },
        { value: 'Failed', label: both('Failed', 'Fehlgeschlagen') },
        { value: 'Cancelled', label: both('Cancelled', 'Abgebrochen') },
      ]),
      default: 'Succeeded',
    }),
    optional('code', both('Code', 'Code'), {
      path: ['inputs', 'runError', 'code'],
      editor: TEXT,
      help: both('The error code of a failed run.', 'Der Fehlercode einer fehlgeschlagenen Ausführung.'),
    }),
    optional('message', both('Message', 'Meldung'), {
      path: ['inputs', 'runError', 'message'],
      editor: LONG_TEXT,
      help: both('What whoever looks at the run reads.', 'Was liest, wer sich die Ausführung ansieht.'),
    }),
  ],
  outputs: NO_OUTPUTS,
});
