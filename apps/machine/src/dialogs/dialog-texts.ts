/** What dialogs say besides what the flow says, in the language of the session. */
export interface DialogTexts {
  /** By the English names that flows compare. */
  readonly buttons: Readonly<Record<string, string>>;
  readonly from: string;
  readonly to: string;
  readonly time: string;
  readonly timeHint: string;
  readonly chooseOne: string;
  readonly required: string;
  readonly notPast: string;
  readonly language: string;
}

const ENGLISH: DialogTexts = {
  buttons: { OK: 'OK', Cancel: 'Cancel', Yes: 'Yes', No: 'No', Abort: 'Abort', Retry: 'Retry', Ignore: 'Ignore' },
  from: 'From',
  to: 'To',
  time: 'Time',
  timeHint: 'Time, such as 14:30',
  chooseOne: 'Choose an entry.',
  required: 'Fill in this field.',
  notPast: 'The end is before the beginning.',
  language: 'en',
};

const GERMAN: DialogTexts = {
  buttons: {
    OK: 'OK',
    Cancel: 'Abbrechen',
    Yes: 'Ja',
    No: 'Nein',
    Abort: 'Beenden',
    Retry: 'Wiederholen',
    Ignore: 'Ignorieren',
  },
  from: 'Von',
  to: 'Bis',
  time: 'Uhrzeit',
  timeHint: 'Uhrzeit, zum Beispiel 14:30',
  chooseOne: 'Wählen Sie einen Eintrag.',
  required: 'Füllen Sie dieses Feld aus.',
  notPast: 'Das Ende liegt vor dem Anfang.',
  language: 'de',
};

/** @param env with the language as POSIX writes it: `LC_ALL`, `LC_MESSAGES`, `LANG` */
export function dialogTexts(env: NodeJS.ProcessEnv): DialogTexts {
  const language = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((name) => name !== undefined && name !== '') ?? '';
  return language.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
}
