import { LIMITS } from '@tandem/kernel';
import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { CONDITION_EXPRESSION, choice, NUMBER, TEXT } from '../editors.ts';
import { advanced, required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export const doUntil = defineAction({
  id: 'do-until',
  title: both('Do until', 'Wiederholen bis'),
  description: both(
    'Repeats the actions inside until a condition is true, at most as often and as long as the limits allow.',
    'Wiederholt die enthaltenen Aktionen, bis eine Bedingung wahr ist, höchstens so oft und so lange, wie die Grenzwerte zulassen.',
  ),
  keywords: ['loop', 'while', 'repeat', 'poll', 'Schleife', 'solange'],
  category: 'control',
  icon: 'loop',
  template: { type: 'Until', actions: {} },
  fields: [
    required('expression', both('Loop until', 'Wiederholen, bis'), {
      path: ['expression'],
      editor: CONDITION_EXPRESSION,
      default: "@equals('', '')",
      help: both('Looked at after each pass.', 'Wird nach jedem Durchlauf geprüft.'),
    }),
    required('count', both('Count', 'Anzahl'), {
      path: ['limit', 'count'],
      editor: NUMBER,
      isLiteral: true,
      schema: { type: 'integer', minimum: 1, maximum: LIMITS.untilCountMax },
      default: LIMITS.untilCount,
      help: both('Passes at most.', 'Durchläufe, höchstens.'),
    }),
    required('timeout', both('Timeout', 'Zeitlimit'), {
      path: ['limit', 'timeout'],
      editor: TEXT,
      isLiteral: true,
      default: 'PT1H',
      help: both('How long at most, such as PT1H for an hour.', 'Wie lange höchstens, etwa PT1H für eine Stunde.'),
    }),
    advanced('operationOptions', both('When a limit is reached', 'Wenn ein Grenzwert erreicht ist'), {
      path: ['operationOptions'],
      editor: choice([{ value: 'FailWhenLimitsReached', label: both('Fail', 'Fehlschlagen') }]),
      isLiteral: true,
      help: both('The loop just ends when nothing is chosen.', 'Ohne Auswahl endet die Schleife einfach.'),
    }),
  ],
  outputs: NO_OUTPUTS,
  container: 'until',
});
