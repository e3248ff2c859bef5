import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';
import { ENCODING_NAMES } from '../encoding-names.ts';

/** Fields that several actions have. */
const shared = { Session: 'CMD-Sitzung' } as const satisfies Record<string, FieldTexts>;

export const cmd: ModuleTexts = {
  module: 'Cmd',
  title: 'CMD-Sitzung',
  actions: {
    'Cmd.Close': {
      title: 'CMD-Sitzung schließen',
      description: 'Beendet die Eingabeaufforderung einer Sitzung.',
      summary: '{Session} schließen',
      inputs: { Session: shared.Session },
      outputs: {},
      keywords: ['beenden', 'Eingabeaufforderung'],
    },
    'Cmd.Open': {
      title: 'CMD-Sitzung öffnen',
      description: 'Öffnet eine Eingabeaufforderung, die für die anderen Aktionen dieser Gruppe geöffnet bleibt.',
      notes:
        'Unter Windows ist es die Eingabeaufforderung. Unter Linux ist es /bin/sh, das andere Befehle kennt und weder eine Eingabeaufforderung noch die Befehle selbst ausgibt. Am Ende des Laufs wird die Sitzung mit allem geschlossen, was sie gestartet hat.',
      summary: 'CMD-Sitzung[ im Ordner {Directory}] öffnen und in {Session} speichern',
      inputs: { Directory: 'Arbeitsordner', Encoding: 'Codierung' },
      outputs: { Session: 'Die Sitzung, mit der die anderen Aktionen arbeiten' },
      variants: {
        'Cmd.Open.Open': { title: 'Codierung des Systems' },
        'Cmd.Open.OpenWithCodePage': {
          title: 'Andere Codierung',
          summary: 'CMD-Sitzung[ im Ordner {Directory}] mit Codierung {Encoding} öffnen und in {Session} speichern',
        },
      },
      keywords: ['Eingabeaufforderung', 'Shell', 'Konsole', 'DOS'],
    },
    'Cmd.ReadFromCmdSession': {
      title: 'Aus CMD-Sitzung lesen',
      description: 'Liefert, was die Sitzung seit dem letzten Lesen ausgegeben hat, zusammen mit den Fehlern oder getrennt davon.',
      summary: 'Ausgabe von {Session} in {CmdOutput} lesen',
      inputs: { Session: shared.Session },
      outputs: { CmdOutput: 'Was die Sitzung ausgegeben hat', CmdError: 'Was die Sitzung als Fehler ausgegeben hat' },
      variants: {
        'Cmd.ReadFromCmdSession.Read': { title: 'Ausgabe und Fehler zusammen' },
        'Cmd.ReadFromCmdSession.ReadAndSplit': {
          title: 'Ausgabe und Fehler getrennt',
          summary: 'Ausgabe von {Session} in {CmdOutput} und Fehler in {CmdError} lesen',
        },
      },
      keywords: ['Ausgabe', 'abrufen', 'stdout', 'stderr'],
    },
    'Cmd.WaitForText': {
      title: 'Auf Text in CMD-Sitzung warten',
      description: 'Hält den Flow an, bis die Sitzung einen Text ausgibt. Läuft vorher die Zeit ab, schlägt die Aktion fehl.',
      summary: 'Auf {Text} in {Session} warten',
      inputs: {
        Session: shared.Session,
        Text: 'Text, auf den gewartet wird',
        IsRegEx: 'Text ist ein regulärer Ausdruck',
        Timeout: { label: 'Timeout in Sekunden', help: '0 wartet, so lange es dauert.' },
        IgnoreCase: 'Groß-/Kleinschreibung ignorieren',
      },
      outputs: {},
      keywords: ['Ausgabe', 'Eingabeaufforderung', 'erscheinen'],
    },
    'Cmd.Write': {
      title: 'In CMD-Sitzung schreiben',
      description: 'Gibt einen Befehl in die Sitzung ein und führt ihn aus, wenn die Eingabetaste folgt.',
      summary: '{Command} in {Session} schreiben',
      inputs: { Session: shared.Session, Command: 'Befehl', SendEnter: 'Eingabetaste nach dem Befehl senden' },
      outputs: {},
      keywords: ['ausführen', 'Eingabe', 'Befehl'],
    },
  },
  options: { Encoding: ENCODING_NAMES },
  errors: {
    CmdSessionClosedError: 'Die Sitzung ist geschlossen',
    DirectoryNotFoundError: 'Der Arbeitsordner ist nicht vorhanden',
    InvalidRegularExpressionError: 'Der Text ist kein gültiger regulärer Ausdruck',
    StartCmdSessionError: 'Die Sitzung kann nicht gestartet werden',
    TimeoutError: 'Der Text erscheint nicht innerhalb der Zeitüberschreitung',
  },
};
