import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Name: 'Name der Umgebungsvariablen',
  Type: 'Typ der Umgebungsvariablen',
  ProcessName: 'Prozessname',
  ProcessUser: 'Benutzername des Prozesses',
} as const satisfies Record<string, FieldTexts>;

export const system: ModuleTexts = {
  module: 'System',
  title: 'System',
  actions: {
    'System.DeleteEnvironmentVariable': {
      title: 'Windows-Umgebungsvariable löschen',
      description: 'Entfernt eine Umgebungsvariable des Benutzers oder des ganzen Computers.',
      notes: 'Die Variable fehlt in beiden Bereichen, solange der Lauf dauert.',
      summary: 'Umgebungsvariable {Name} vom Typ {Type} löschen',
      inputs: { Name: shared.Name, Type: shared.Type },
      outputs: {},
      keywords: ['entfernen', 'env'],
    },
    'System.GetEnvironmentVariable': {
      title: 'Windows-Umgebungsvariable abrufen',
      description: 'Liefert den Wert einer Umgebungsvariablen.',
      summary: 'Umgebungsvariable {Name} in {Value} speichern',
      inputs: { Name: shared.Name, Scope: 'Bereich' },
      outputs: { Value: 'Der Wert der Variablen' },
      variants: {
        'System.GetEnvironmentVariable.GetEnvironmentVariable': { title: 'Aus jedem Bereich' },
        'System.GetEnvironmentVariable.GetEnvironmentVariableFromScope': {
          title: 'Aus einem Bereich',
          summary: 'Umgebungsvariable {Name} von {Scope} in {Value} speichern',
        },
      },
      keywords: ['lesen', 'env', 'PATH'],
    },
    'System.IfProcess': {
      title: 'Wenn Prozess',
      description: 'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein Prozess läuft, oder nur, wenn er nicht läuft.',
      summary: 'Wenn Prozess {ProcessName} läuft',
      inputs: { ProcessName: shared.ProcessName, ProcessUser: shared.ProcessUser },
      outputs: {},
      variants: {
        'System.IfProcess.ProcessIsNotRunning': { title: 'Läuft nicht', summary: 'Wenn Prozess {ProcessName} nicht läuft' },
        'System.IfProcess.ProcessIsRunning': { title: 'Läuft' },
        'System.IfProcess.ProcessWithNameIsNotRunning': {
          title: 'Läuft nicht für einen Benutzer',
          summary: 'Wenn Prozess {ProcessName} von {ProcessUser} nicht läuft',
        },
        'System.IfProcess.ProcessWithNameIsRunning': {
          title: 'Läuft für einen Benutzer',
          summary: 'Wenn Prozess {ProcessName} von {ProcessUser} läuft',
        },
      },
      keywords: ['Task', 'Anwendung', 'Bedingung'],
    },
    'System.Ping': {
      title: 'Ping',
      description: 'Prüft, ob ein anderer Computer im Netzwerk antwortet und wie lange das dauert.',
      notes: 'Verwendet das Programm ping; ohne es gilt ein Computer als erreicht, wenn er eine Verbindung annimmt oder ablehnt.',
      summary: '{HostName} anpingen, Status in {PingResult} und Dauer in {RoundTripTime} speichern',
      inputs: { HostName: 'Hostname', Timeout: { label: 'Timeout', help: 'In Millisekunden' } },
      outputs: { PingResult: 'Der Status, zum Beispiel „Success“', RoundTripTime: 'Millisekunden bis zur Antwort' },
      keywords: ['Netzwerk', 'Host', 'erreichbar'],
    },
    'System.RunApplication': {
      title: 'Anwendung ausführen',
      description: 'Startet ein Programm oder öffnet ein Dokument mit seinem Programm und fährt sofort fort oder wartet darauf.',
      notes:
        'Ein Name ohne Ordner wird mit und ohne .exe unter den Programmen des Computers gesucht, ebenso ein Programm von Windows, das es dort nicht gibt. Der Fensterstil wirkt nur unter Windows. Der Exitcode ist 259, wenn die Zeit vor dem Ende der Anwendung abläuft.',
      summary: '{ApplicationPath}[ mit Argumenten {CommandLineArguments}] ausführen und Prozess-ID in {ProcessId} speichern',
      inputs: {
        WindowStyle: 'Fensterstil',
        WorkingDirectory: 'Arbeitsordner',
        ApplicationPath: 'Anwendungspfad',
        CommandLineArguments: 'Befehlszeilenargumente',
        Timeout: { label: 'Timeout in Sekunden', help: '0 wartet, so lange es dauert.' },
      },
      outputs: {
        ProcessId: 'Die ID des Prozesses',
        ExitCode: 'Die Zahl, mit der die Anwendung endete',
        WindowHandle: 'Das Handle ihres Hauptfensters',
      },
      variants: {
        'System.RunApplication.RunApplication': { title: 'Sofort fortfahren' },
        'System.RunApplication.RunApplicationAndWaitToComplete': {
          title: 'Auf Abschluss der Anwendung warten',
          summary:
            '{ApplicationPath}[ mit Argumenten {CommandLineArguments}] ausführen, auf das Ende warten und Exitcode in {ExitCode} speichern',
        },
        'System.RunApplication.RunApplicationAndWaitToLoad': {
          title: 'Auf Laden der Anwendung warten',
          summary:
            '{ApplicationPath}[ mit Argumenten {CommandLineArguments}] ausführen, auf das Laden warten und Prozess-ID in {ProcessId} speichern',
        },
      },
      keywords: ['starten', 'öffnen', 'Programm', 'exe'],
    },
    'System.SetEnvironmentVariable': {
      title: 'Windows-Umgebungsvariable festlegen',
      description: 'Weist einer Umgebungsvariablen des Benutzers oder des ganzen Computers einen Wert zu; fehlt sie, wird sie angelegt.',
      notes: 'Die Variable gilt in beiden Bereichen, solange der Lauf dauert.',
      summary: 'Umgebungsvariable {Name} auf {Value} festlegen',
      inputs: { Name: shared.Name, Value: 'Neuer Wert der Umgebungsvariablen', Type: shared.Type },
      outputs: {},
      keywords: ['env', 'PATH'],
    },
    'System.TerminateProcess': {
      title: 'Prozess beenden',
      description: 'Beendet einen Prozess sofort, was er auch gerade tut. Nach Name enden alle Prozesse dieses Namens.',
      notes: 'Die Prozesse, die den Flow selbst ausführen, bleiben unberührt.',
      summary: 'Prozess[ {ProcessName}][ {ProcessId}] beenden',
      inputs: { ProcessId: 'Prozess-ID', ProcessUser: shared.ProcessUser, ProcessName: shared.ProcessName },
      outputs: {},
      variants: {
        'System.TerminateProcess.TerminateProcessById': { title: 'Nach Prozess-ID' },
        'System.TerminateProcess.TerminateProcessByIdWithUserName': { title: 'Nach Prozess-ID für einen Benutzer' },
        'System.TerminateProcess.TerminateProcessByName': { title: 'Nach Prozessname' },
        'System.TerminateProcess.TerminateProcessByNameWithUserName': { title: 'Nach Prozessname für einen Benutzer' },
      },
      keywords: ['abbrechen', 'stoppen', 'Task beenden'],
    },
    'System.WaitForProcess': {
      title: 'Auf Prozess warten',
      description: 'Hält den Flow an, bis ein Prozess startet oder endet.',
      summary: 'Warten, bis Prozess {ProcessName} startet',
      inputs: { ProcessName: shared.ProcessName, ProcessUser: shared.ProcessUser },
      outputs: {},
      variants: {
        'System.WaitForProcess.ProcessToStart': { title: 'Startet' },
        'System.WaitForProcess.ProcessToStop': { title: 'Endet', summary: 'Warten, bis Prozess {ProcessName} endet' },
        'System.WaitForProcess.ProcessWithNameToStart': {
          title: 'Startet für einen Benutzer',
          summary: 'Warten, bis Prozess {ProcessName} von {ProcessUser} startet',
        },
        'System.WaitForProcess.ProcessWithNameToStop': {
          title: 'Endet für einen Benutzer',
          summary: 'Warten, bis Prozess {ProcessName} von {ProcessUser} endet',
        },
      },
      keywords: ['Task', 'Anwendung', 'läuft'],
    },
  },
  options: {
    EnvironmentVariableType: { User: 'Benutzer', System: 'System' },
    ProcessWindowStyle: { Normal: 'Normal', Hidden: 'Ausgeblendet', Minimized: 'Minimiert', Maximized: 'Maximiert' },
  },
  errors: {
    EnvironmentVariableNotFoundError: 'Eine solche Umgebungsvariable gibt es nicht',
    SetEnvironmentVariableError: 'Die Umgebungsvariable lässt sich nicht setzen',
    ProcessListError: 'Die Prozesse des Computers lassen sich nicht auflisten',
    ProcessNotFoundError: 'Kein Prozess mit dieser ID läuft',
    TerminateProcessError: 'Der Prozess lässt sich nicht beenden',
    FileNotFoundError: 'Die Anwendung oder Datei gibt es auf diesem Computer nicht',
    DirectoryNotFoundError: 'Den Arbeitsordner gibt es nicht',
    AccessDeniedError: 'Der Zugriff auf die Anwendung oder Datei ist verweigert',
    ExecuteApplicationError: 'Die Anwendung lässt sich nicht starten oder die Datei nicht öffnen',
    PingError: 'Der Computer ist nicht bekannt oder lässt sich nicht fragen',
  },
};
