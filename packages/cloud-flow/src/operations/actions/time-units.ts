import { both } from '../bilingual.ts';
import { openChoice } from '../editors.ts';

/** The units of time that actions count in, in the spelling of the language. */
export const TIME_UNIT = openChoice([
  { value: 'Second', label: both('Second', 'Sekunde') },
  { value: 'Minute', label: both('Minute', 'Minute') },
  { value: 'Hour', label: both('Hour', 'Stunde') },
  { value: 'Day', label: both('Day', 'Tag') },
  { value: 'Week', label: both('Week', 'Woche') },
  { value: 'Month', label: both('Month', 'Monat') },
]);
