import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  IsTopMost: 'Immer im Vordergrund halten',
  Title: 'Dialogtitel',
  InitialDirectory: 'Anfangsordner',
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  ButtonPressed: 'Die gedrückte Schaltfläche, in jeder Sprache auf Englisch: OK, Cancel, Yes …',
} as const satisfies Record<string, string>;

export const display: ModuleTexts = {
  module: 'Display',
  title: 'Meldungsfelder',
  actions: {
    'Display.InputDialog': {
      title: 'Eingabedialogfeld anzeigen',
      description: 'Fragt die Person am Computer nach einem Text und wartet auf die Antwort.',
      notes:
        'Ein Kennwort ist vertraulich: Das Protokoll zeigt es nicht. Wo niemand am Bildschirm ist, entscheidet die Richtlinie des Computers.',
      summary: '{Message} fragen und die Antwort in {UserInput} speichern',
      inputs: {
        InputType: 'Eingabetyp',
        IsTopMost: shared.IsTopMost,
        DefaultValue: 'Standardwert',
        Message: 'Meldung des Eingabedialogs',
        Title: 'Titel des Eingabedialogs',
      },
      outputs: { UserInput: 'Der eingegebene Text', ButtonPressed: sharedOutputs.ButtonPressed },
      keywords: ['fragen', 'Frage', 'Kennwort', 'abfragen'],
    },
    'Display.SelectDateDialog': {
      title: 'Dialogfeld für Datumsauswahl anzeigen',
      description: 'Lässt die Person am Computer ein Datum oder Anfang und Ende eines Zeitraums wählen.',
      notes: 'Nach dem Abbrechen sind die Datumswerte leer. Wo niemand am Bildschirm ist, entscheidet die Richtlinie des Computers.',
      summary: 'Mit {Message} nach einem Datum fragen und es in {SelectedDate} speichern',
      inputs: {
        DateDialogFormat: 'Abfragen',
        IsTopMost: shared.IsTopMost,
        DefaultValue: 'Standardwert',
        Message: 'Dialogmeldung',
        Title: shared.Title,
        DefaultValueForSecondDate: 'Standardwert für Enddatum',
      },
      outputs: {
        SelectedDate: 'Das gewählte Datum, bei Zeiträumen das erste',
        ButtonPressed: sharedOutputs.ButtonPressed,
        SecondSelectedDate: 'Das letzte Datum des Zeitraums',
      },
      variants: {
        'Display.SelectDateDialog.SelectDate': { title: 'Einzelnes Datum' },
        'Display.SelectDateDialog.SelectDateRange': {
          title: 'Zeitraum (2 Datumsangaben)',
          summary: 'Mit {Message} nach einem Zeitraum fragen und ihn in {SelectedDate} und {SecondSelectedDate} speichern',
        },
      },
      keywords: ['Kalender', 'Tag', 'Zeitraum'],
    },
    'Display.SelectFileDialog': {
      title: 'Dialogfeld für Dateiauswahl anzeigen',
      description: 'Lässt die Person am Computer eine oder mehrere Dateien wählen.',
      notes: 'Braucht auf dem Computer das Programm zenity. Ob das Fenster vor allen anderen bleibt, entscheidet der Desktop.',
      summary: 'Nach einer Datei fragen und sie in {SelectedFile} speichern',
      inputs: {
        IsTopMost: shared.IsTopMost,
        CheckIfFileExists: 'Prüfen, ob Datei vorhanden ist',
        FileFilter: { label: 'Dateifilter', help: 'Muster der angezeigten Dateien, zum Beispiel *.txt' },
        InitialDirectory: shared.InitialDirectory,
        Title: shared.Title,
      },
      outputs: { SelectedFile: 'Die gewählte Datei', ButtonPressed: sharedOutputs.ButtonPressed, SelectedFiles: 'Die gewählten Dateien' },
      variants: {
        'Display.SelectFileDialog.SelectFile': { title: 'Einzelne Datei' },
        'Display.SelectFileDialog.SelectFiles': {
          title: 'Mehrere Dateien',
          summary: 'Nach Dateien fragen und sie in {SelectedFiles} speichern',
        },
      },
      keywords: ['öffnen', 'durchsuchen', 'auswählen'],
    },
    'Display.SelectFolder': {
      title: 'Dialogfeld für Ordnerauswahl anzeigen',
      description: 'Lässt die Person am Computer einen Ordner wählen.',
      notes: 'Braucht auf dem Computer das Programm zenity.',
      summary: 'Nach einem Ordner fragen und ihn in {SelectedFolder} speichern',
      inputs: { IsTopMost: shared.IsTopMost, Description: 'Dialogbeschreibung', InitialDirectory: shared.InitialDirectory },
      outputs: { SelectedFolder: 'Der gewählte Ordner', ButtonPressed: sharedOutputs.ButtonPressed },
      keywords: ['durchsuchen', 'Verzeichnis', 'auswählen'],
    },
    'Display.SelectFromListDialog': {
      title: 'Dialogfeld für Auswahl aus Liste anzeigen',
      description: 'Lässt die Person am Computer ein oder mehrere Elemente einer Liste wählen oder einen anderen Wert eingeben.',
      notes: 'Ein Text gilt als Liste seiner Zeilen. Wo niemand am Bildschirm ist, entscheidet die Richtlinie des Computers.',
      summary: 'Nach einem Element von {List} fragen und es in {SelectedItem} speichern',
      inputs: {
        List: 'Liste zur Auswahl',
        IsTopMost: shared.IsTopMost,
        AllowEmpty: 'Leere Auswahl zulassen',
        Message: 'Dialogmeldung',
        Title: shared.Title,
        PreSelectItemsWithPlus: 'Elemente mit vorangestelltem + vorab auswählen',
      },
      outputs: {
        SelectedItem: 'Das gewählte Element',
        SelectedIndex: 'Der Index des Elements, ab 0',
        ButtonPressed: sharedOutputs.ButtonPressed,
        SelectedItems: 'Die gewählten Elemente',
        SelectedIndexes: 'Die Indizes der Elemente, ab 0',
      },
      variants: {
        'Display.SelectFromListDialog.SelectFromList': { title: 'Ein Element' },
        'Display.SelectFromListDialog.SelectFromListOrInsertValue': { title: 'Ein Element oder ein anderer Wert' },
        'Display.SelectFromListDialog.SelectItemsFromList': {
          title: 'Mehrere Elemente',
          summary: 'Nach Elementen von {List} fragen und sie in {SelectedItems} speichern',
        },
      },
      keywords: ['auswählen', 'Optionen', 'Dropdown'],
    },
    'Display.ShowCustomDialog': {
      title: 'Benutzerdefiniertes Formular anzeigen',
      description: 'Zeigt der Person am Computer ein eigenes Formular und liefert die Eingaben.',
      notes:
        'Braucht auf dem Computer Chromium, Google Chrome, Microsoft Edge oder Brave. Die gedrückte Schaltfläche ist die ID der Aktion im Formular.',
      summary: 'Benutzerdefiniertes Formular anzeigen und Eingaben in {CustomFormData} speichern',
      inputs: { CardTemplateJson: { label: 'Benutzerdefiniertes Formular', help: 'Das Formular als Adaptive Card in JSON' } },
      outputs: { CustomFormData: 'Die Eingaben, eine Eigenschaft je Feld', ButtonPressed: sharedOutputs.ButtonPressed },
      keywords: ['Adaptive Card', 'Eingabe', 'Felder'],
    },
    'Display.ShowMessageDialog': {
      title: 'Meldung anzeigen',
      description: 'Zeigt der Person am Computer eine Meldung und wartet, bis eine Schaltfläche gedrückt wird.',
      notes:
        'Ob die Meldung im Vordergrund bleibt, entscheidet der Desktop. Wo niemand am Bildschirm ist, entscheidet die Richtlinie des Computers.',
      summary: 'Meldung {Message} anzeigen und die gedrückte Schaltfläche in {ButtonPressed} speichern',
      inputs: {
        Icon: 'Symbol des Meldungsfelds',
        Buttons: 'Schaltflächen des Meldungsfelds',
        DefaultButton: 'Standardschaltfläche',
        IsTopMost: shared.IsTopMost,
        Message: 'Anzuzeigende Meldung',
        Title: 'Titel des Meldungsfelds',
        Timeout: { label: 'Timeout in Sekunden', help: 'Danach schließt sich die Meldung von selbst.' },
      },
      outputs: { ButtonPressed: sharedOutputs.ButtonPressed },
      variants: {
        'Display.ShowMessageDialog.ShowMessage': { title: 'Auf eine Schaltfläche warten' },
        'Display.ShowMessageDialog.ShowMessageWithTimeout': {
          title: 'Meldungsfeld automatisch schließen',
          summary: 'Meldung {Message} höchstens {Timeout} Sekunden anzeigen und die gedrückte Schaltfläche in {ButtonPressed} speichern',
        },
      },
      keywords: ['Popup', 'Hinweis', 'benachrichtigen', 'bestätigen'],
    },
  },
  errors: {
    DialogUnavailableError:
      'Niemand kann gefragt werden: Keine Person ist am Bildschirm, oder der Computer kann das Dialogfeld nicht anzeigen.',
    DisplayDialogError: 'Das Dialogfeld konnte nicht angezeigt werden.',
    InvalidCustomFormError: 'Das benutzerdefinierte Formular ist keine Adaptive Card.',
  },
  options: {
    InputType: { SingleLine: 'Einzeilig', Password: 'Kennwort', Multiline: 'Mehrzeilig' },
    DateDialogFormat: { DateOnly: 'Nur Datum', DateAndTime: 'Datum und Uhrzeit' },
    Icon: { None: 'Keines', Information: 'Information', Question: 'Frage', Warning: 'Warnung', ErrorIcon: 'Fehler' },
    Buttons: {
      OK: 'OK',
      OKCancel: 'OK – Abbrechen',
      YesNo: 'Ja – Nein',
      YesNoCancel: 'Ja – Nein – Abbrechen',
      AbortRetryIgnore: 'Abbrechen – Wiederholen – Ignorieren',
      RetryCancel: 'Wiederholen – Abbrechen',
    },
    DefaultButton: { Button1: 'Erste Schaltfläche', Button2: 'Zweite Schaltfläche', Button3: 'Dritte Schaltfläche' },
  },
};
