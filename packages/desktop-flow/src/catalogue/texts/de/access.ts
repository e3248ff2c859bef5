import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { Instance: 'Access-Instanz' } as const satisfies Record<string, FieldTexts>;

export const access: ModuleTexts = {
  module: 'Access',
  title: 'Access',
  actions: {
    'Access.CloseAccess': {
      title: 'Access schließen',
      description: 'Schließt die Datenbank und ihr Access, gespeichert oder nicht.',
      summary: '{Instance} schließen[: {CloseMode}]',
      inputs: { Instance: shared.Instance, CloseMode: 'Vor dem Schließen von Access' },
      outputs: {},
      keywords: ['beenden', 'speichern'],
    },
    'Access.LaunchAccess': {
      title: 'Access starten',
      description: 'Startet Access mit einer Datenbank für die anderen Aktionen dieser Gruppe.',
      summary: 'Access starten, {Path} öffnen und in {Instance} speichern',
      inputs: {
        Path: 'Datenbankpfad',
        Visible: 'Instanz sichtbar machen',
        Exclusive: { label: 'Exklusiv öffnen', help: 'Niemand sonst kann die Datenbank öffnen, bis sie geschlossen wird.' },
        Password: 'Datenbankkennwort',
      },
      outputs: { Instance: 'Das Access, mit dem die anderen Aktionen arbeiten' },
      variants: {
        'Access.LaunchAccess.LaunchExistingDbInAutomationMode': { title: 'Nur der Flow arbeitet damit' },
        'Access.LaunchAccess.LaunchExistingDbInUserControlMode': {
          title: 'Auch der Benutzer darf damit arbeiten',
          summary: 'Access auch für den Benutzer starten, {Path} öffnen und in {Instance} speichern',
        },
      },
      keywords: ['öffnen', 'Datenbank', 'accdb', 'mdb'],
    },
    'Access.ReadAccessTable': {
      title: 'Access-Tabelle lesen',
      description: 'Liest alle Zeilen einer Tabelle in eine Datentabelle. Anlagen und binäre Spalten werden ausgelassen.',
      summary: 'Tabelle {TableName} von {Instance} in {Result} lesen',
      inputs: { Instance: shared.Instance, TableName: 'Tabellenname' },
      outputs: { Result: 'Die Zeilen der Tabelle' },
      keywords: ['abrufen', 'Zeilen', 'Datensätze'],
    },
    'Access.RunAccessMacro': {
      title: 'Access-Makro ausführen',
      description: 'Führt ein Makro oder eine VBA-Prozedur der Datenbank aus.',
      summary: 'Makro {MacroName} in {Instance} ausführen',
      inputs: {
        Instance: shared.Instance,
        MacroName: { label: 'Makroname', help: 'Genau so, wie die Datenbank ihn schreibt.' },
        MacroParameters: { label: 'Makroparameter', help: 'Eine Datentabelle; Namen und Typen sind die, die das Makro deklariert.' },
      },
      outputs: {},
      variants: {
        'Access.RunAccessMacro.RunAccessMacro': { title: 'Access-Makro' },
        'Access.RunAccessMacro.RunAccessVBAMacro': { title: 'VBA-Makro', summary: 'VBA-Makro {MacroName} in {Instance} ausführen' },
        'Access.RunAccessMacro.RunAccessVBAMacroWithParameters': {
          title: 'VBA-Makro mit Parametern',
          summary: 'VBA-Makro {MacroName} mit Parametern {MacroParameters} in {Instance} ausführen',
        },
      },
      keywords: ['VBA', 'Prozedur', 'Code'],
    },
    'Access.RunAccessQuery': {
      title: 'Access-Abfrage ausführen',
      description: 'Führt eine in der Datenbank gespeicherte Abfrage aus: eine, die Zeilen auswählt, oder eine, die sie ändert.',
      summary: 'Abfrage {QueryName} in {Instance} ausführen und Zeilen in {QueryResult} speichern',
      inputs: {
        Instance: shared.Instance,
        QueryName: { label: 'Abfragename', help: 'Genau so, wie die Datenbank ihn schreibt.' },
        QueryParameters: { label: 'Abfrageparameter', help: 'Eine Datentabelle; Namen und Typen sind die, die die Abfrage deklariert.' },
      },
      outputs: { QueryResult: 'Die Zeilen, die die Abfrage auswählt', AffectedRows: 'Wie viele Zeilen die Abfrage geändert hat' },
      variants: {
        'Access.RunAccessQuery.RunAccessActionQuery': {
          title: 'Aktionsabfrage',
          summary: 'Aktionsabfrage {QueryName} in {Instance} ausführen und Anzahl der geänderten Zeilen in {AffectedRows} speichern',
        },
        'Access.RunAccessQuery.RunAccessActionQueryWithParameters': {
          title: 'Aktionsabfrage mit Parametern',
          summary:
            'Aktionsabfrage {QueryName} mit Parametern {QueryParameters} in {Instance} ausführen und Anzahl der geänderten Zeilen in {AffectedRows} speichern',
        },
        'Access.RunAccessQuery.RunAccessSelectQuery': { title: 'Auswahlabfrage' },
        'Access.RunAccessQuery.RunAccessSelectQueryWithParameters': {
          title: 'Auswahlabfrage mit Parametern',
          summary: 'Abfrage {QueryName} mit Parametern {QueryParameters} in {Instance} ausführen und Zeilen in {QueryResult} speichern',
        },
      },
      keywords: ['SQL', 'auswählen', 'aktualisieren', 'Datensätze'],
    },
  },
  options: { CloseAccessMode: { DoNotSave: 'Änderungen nicht speichern', Save: 'Änderungen speichern' } },
};
