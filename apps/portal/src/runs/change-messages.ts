import { count, defineMessages } from '../i18n/catalogue.ts';

/** What people do with cloud flow runs, one or many, and where runs come from. */
export const RUN_CHANGES = defineMessages(
  {
    starters: { schedule: 'Schedule', http: 'HTTP request', event: 'Event', 'cloud-flow': 'Another flow' },
    ofFlow: (name: string) => `The run of ${name} that started it`,
    me: (name: string) => `${name} (me)`,
    startedBy: 'Started by',
    forItsTurn: 'for its turn',
    resumedFrom: 'Resumed from',
    resumedAs: 'Resumed as',
    laterRun: (number: number) => `resumption ${number}`,
    fromFormerRun: 'from the former run',
    resume: 'Resume',
    resumed: 'A new run goes on where this one stopped.',
    resumeOne: {
      title: 'Resume this run?',
      text: 'A new run takes over what is done and goes on from there:',
      kept: 'What succeeded is not done again; its values are taken over.',
      again: 'What failed, what was cancelled, what was changed, and all that comes after it runs.',
      connections: 'It uses the connections that the flow has now.',
      choice: 'The flow has changed since. Go on with',
      goOnWith: 'Go on with',
      published: (version: number | null) => `the flow as it is now published${version === null ? '' : ` (version ${version})`}`,
      draft: (version: number) => `the newer draft (version ${version}), which is published by this`,
      draftNote: (version: number) => `The flow has a newer draft, version ${version}, which does not run before it is published.`,
      openDraft: 'Look at the draft',
      same: 'the flow as this run had it, with the values that its environment variables had then',
    },
    bulk: {
      label: 'Selected runs',
      select: 'Select',
      selectShown: 'Select all runs that are shown',
      selectOne: (flow: string, at: string) => `Select the run of ${flow}, ${at}`,
      selectAll: 'Select all that match',
      selected: (number: number, text: string) => count(number, { one: '1 run selected', other: () => `${text} runs selected` }),
      newestOnly: (text: string) => `Only the newest ${text} are selected: more cannot be changed at once.`,
      clear: 'Clear selection',
      rangeHint: 'Shift and a click select everything in between.',
      actions: { cancel: 'Cancel', resubmit: 'Resubmit', resume: 'Resume' },
      confirm: { cancel: 'Cancel runs', resubmit: 'Resubmit runs', resume: 'Resume runs' },
      titles: {
        cancel: (number: number, text: string) => count(number, { one: 'Cancel 1 run?', other: () => `Cancel ${text} runs?` }),
        resubmit: (number: number, text: string) => count(number, { one: 'Resubmit 1 run?', other: () => `Resubmit ${text} runs?` }),
        resume: (number: number, text: string) => count(number, { one: 'Resume 1 run?', other: () => `Resume ${text} runs?` }),
      },
      texts: {
        cancel: 'Desktop flow runs that they wait for are cancelled too, unless the asynchronous pattern of their action is off.',
        resubmit: 'Each starts once more from the beginning, with the same trigger data and the flow as it is now published.',
        resume: 'For each a new run takes over what is done; what failed and all that comes after it runs.',
      },
      left: (number: number, text: string) =>
        count(number, {
          one: 'The other selected run stays as it is: it is in another state.',
          other: () => `The other ${text} selected runs stay as they are: they are in another state.`,
        }),
      goOnWith: 'Go on with',
      published: 'each flow as it is now published',
      same: 'each flow as its run had it',
      keep: 'Leave them',
      mayLeave: 'You may leave this page meanwhile.',
    },
    progress: {
      label: 'Changes of many runs',
      cancel: (done: string, total: string) => `Cancelling runs: ${done} of ${total}`,
      resubmit: (done: string, total: string) => `Resubmitting runs: ${done} of ${total}`,
      resume: (done: string, total: string) => `Resuming runs: ${done} of ${total}`,
    },
    over: {
      nothing: 'No run was in a state for this.',
      cancel: (number: number, text: string) => count(number, { one: '1 run was cancelled.', other: () => `${text} runs were cancelled.` }),
      resubmit: (number: number, text: string) =>
        count(number, { one: '1 run was started once more.', other: () => `${text} runs were started once more.` }),
      resume: (number: number, text: string) => count(number, { one: '1 run was resumed.', other: () => `${text} runs were resumed.` }),
      failed: (number: number, text: string) => count(number, { one: '1 could not be:', other: () => `${text} could not be:` }),
      more: (text: string) => `and ${text} more`,
      dismiss: 'Dismiss',
    },
  },
  {
    starters: { schedule: 'Zeitplan', http: 'HTTP-Anforderung', event: 'Ereignis', 'cloud-flow': 'Ein anderer Flow' },
    ofFlow: (name: string) => `Die Ausführung von ${name}, die sie gestartet hat`,
    me: (name: string) => `${name} (ich)`,
    startedBy: 'Gestartet von',
    forItsTurn: 'bis sie an der Reihe ist',
    resumedFrom: 'Fortgesetzt von',
    resumedAs: 'Fortgesetzt als',
    laterRun: (number: number) => `Fortsetzung ${number}`,
    fromFormerRun: 'aus der früheren Ausführung',
    resume: 'Fortsetzen',
    resumed: 'Eine neue Ausführung macht dort weiter, wo diese stehen blieb.',
    resumeOne: {
      title: 'Diese Ausführung fortsetzen?',
      text: 'Eine neue Ausführung übernimmt, was erledigt ist, und macht dort weiter:',
      kept: 'Was erfolgreich war, wird nicht noch einmal getan; seine Werte werden übernommen.',
      again: 'Was fehlschlug, abgebrochen oder geändert wurde, läuft, und alles, was danach kommt.',
      connections: 'Sie verwendet die Verbindungen, die der Flow jetzt hat.',
      choice: 'Der Flow wurde seitdem geändert. Fortsetzen mit',
      goOnWith: 'Fortsetzen mit',
      published: (version: number | null) => `dem Flow, wie er jetzt veröffentlicht ist${version === null ? '' : ` (Version ${version})`}`,
      draft: (version: number) => `dem neueren Entwurf (Version ${version}), der damit veröffentlicht wird`,
      draftNote: (version: number) => `Der Flow hat einen neueren Entwurf, Version ${version}, der erst läuft, wenn er veröffentlicht ist.`,
      openDraft: 'Den Entwurf ansehen',
      same: 'dem Flow dieser Ausführung, mit den damaligen Werten seiner Umgebungsvariablen',
    },
    bulk: {
      label: 'Ausgewählte Ausführungen',
      select: 'Auswählen',
      selectShown: 'Alle angezeigten Ausführungen auswählen',
      selectOne: (flow: string, at: string) => `Die Ausführung von ${flow}, ${at}, auswählen`,
      selectAll: 'Alle passenden auswählen',
      selected: (number: number, text: string) =>
        count(number, { one: '1 Ausführung ausgewählt', other: () => `${text} Ausführungen ausgewählt` }),
      newestOnly: (text: string) => `Nur die neuesten ${text} sind ausgewählt: Mehr lassen sich nicht auf einmal ändern.`,
      clear: 'Auswahl aufheben',
      rangeHint: 'Umschalttaste und Klick wählen alles dazwischen aus.',
      actions: { cancel: 'Abbrechen', resubmit: 'Erneut übermitteln', resume: 'Fortsetzen' },
      confirm: { cancel: 'Ausführungen abbrechen', resubmit: 'Ausführungen übermitteln', resume: 'Ausführungen fortsetzen' },
      titles: {
        cancel: (number: number, text: string) =>
          count(number, { one: '1 Ausführung abbrechen?', other: () => `${text} Ausführungen abbrechen?` }),
        resubmit: (number: number, text: string) =>
          count(number, { one: '1 Ausführung erneut übermitteln?', other: () => `${text} Ausführungen erneut übermitteln?` }),
        resume: (number: number, text: string) =>
          count(number, { one: '1 Ausführung fortsetzen?', other: () => `${text} Ausführungen fortsetzen?` }),
      },
      texts: {
        cancel:
          'Desktop-Flow-Ausführungen, auf die sie warten, werden ebenfalls abgebrochen, außer das asynchrone Muster ihrer Aktion ist aus.',
        resubmit: 'Jede beginnt noch einmal von vorn, mit denselben Triggerdaten und dem Flow, wie er jetzt veröffentlicht ist.',
        resume: 'Für jede übernimmt eine neue Ausführung, was erledigt ist; was fehlschlug, läuft, und alles, was danach kommt.',
      },
      left: (number: number, text: string) =>
        count(number, {
          one: 'Die andere ausgewählte Ausführung bleibt, wie sie ist: Sie ist in einem anderen Zustand.',
          other: () => `Die anderen ${text} ausgewählten Ausführungen bleiben, wie sie sind: Sie sind in einem anderen Zustand.`,
        }),
      goOnWith: 'Fortsetzen mit',
      published: 'jedem Flow, wie er jetzt veröffentlicht ist',
      same: 'jedem Flow, wie ihn seine Ausführung hatte',
      keep: 'So lassen',
      mayLeave: 'Sie können diese Seite inzwischen verlassen.',
    },
    progress: {
      label: 'Änderungen vieler Ausführungen',
      cancel: (done: string, total: string) => `Ausführungen werden abgebrochen: ${done} von ${total}`,
      resubmit: (done: string, total: string) => `Ausführungen werden erneut übermittelt: ${done} von ${total}`,
      resume: (done: string, total: string) => `Ausführungen werden fortgesetzt: ${done} von ${total}`,
    },
    over: {
      nothing: 'Keine Ausführung war in einem Zustand dafür.',
      cancel: (number: number, text: string) =>
        count(number, { one: '1 Ausführung wurde abgebrochen.', other: () => `${text} Ausführungen wurden abgebrochen.` }),
      resubmit: (number: number, text: string) =>
        count(number, { one: '1 Ausführung wurde erneut gestartet.', other: () => `${text} Ausführungen wurden erneut gestartet.` }),
      resume: (number: number, text: string) =>
        count(number, { one: '1 Ausführung wurde fortgesetzt.', other: () => `${text} Ausführungen wurden fortgesetzt.` }),
      failed: (number: number, text: string) => count(number, { one: 'Bei 1 ging es nicht:', other: () => `Bei ${text} ging es nicht:` }),
      more: (text: string) => `und ${text} weitere`,
      dismiss: 'Ausblenden',
    },
  },
);
