import { defineMessages } from '../i18n/catalogue.ts';

export const TRIGGER_STATE = defineMessages(
  {
    checked: 'Last checked',
    nextCheck: 'Next check',
    notYet: 'Not yet',
    missed: 'Condition not met',
    times: (count: string, isOne: boolean) => (isOne ? 'Once' : `${count} times`),
    lastMiss: 'Last time the condition was not met',
    missHint: 'Then no run is started. The conditions are in the settings of the trigger.',
    cannotAsk: 'No news reaches the trigger.',
    failures: (count: string) => `It failed ${count} times in a row.`,
    triedAgain: 'Tried again',
    noRunFor: 'An event started no run.',
    when: 'When',
    signedAddress: 'Signed address',
    signedText: 'For callers that cannot send a header: whoever has this address can start the flow. It stops working with the key.',
  },
  {
    checked: 'Zuletzt geprüft',
    nextCheck: 'Nächste Prüfung',
    notYet: 'Noch nicht',
    missed: 'Bedingung nicht erfüllt',
    times: (count, isOne) => (isOne ? 'Einmal' : `${count}-mal`),
    lastMiss: 'Bedingung zuletzt nicht erfüllt',
    missHint: 'Dann wird keine Ausführung gestartet. Die Bedingungen stehen in den Einstellungen des Triggers.',
    cannotAsk: 'Den Trigger erreicht nichts Neues.',
    failures: (count) => `Das schlug ${count}-mal in Folge fehl.`,
    triedAgain: 'Nächster Versuch',
    noRunFor: 'Ein Ereignis hat keine Ausführung gestartet.',
    when: 'Wann',
    signedAddress: 'Signierte Adresse',
    signedText:
      'Für Aufrufer, die keinen Header senden können: Wer diese Adresse hat, kann den Flow starten. Mit dem Schlüssel verliert auch sie ihre Gültigkeit.',
  },
);
