import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { Connection: 'Exchange-Verbindung', ExchangeFolder: 'E-Mail-Ordner' } as const satisfies Record<string, FieldTexts>;

export const exchange: ModuleTexts = {
  module: 'Exchange',
  title: 'Exchange',
  actions: {
    'Exchange.ConnectToExchangeServer': {
      title: 'Mit Exchange-Server verbinden',
      description: 'Öffnet eine Verbindung zu einem Exchange-Server, die die anderen Aktionen dieser Gruppe verwenden.',
      summary: 'Mit dem Exchange-Server von {EmailAddress} verbinden und Verbindung in {Connection} speichern',
      inputs: {
        ServerVersion: 'Exchange-Version',
        Timeout: 'Timeout in Sekunden',
        EmailAddress: { label: 'E-Mail-Adresse', help: 'Über sie wird der Server gefunden.' },
        ServerAddress: 'Serveradresse',
        Username: 'Benutzername',
        Password: 'Kennwort',
        Domain: 'Domäne',
      },
      outputs: { Connection: 'Die Verbindung' },
      variants: {
        'Exchange.ConnectToExchangeServer.Connect': { title: 'Server nach E-Mail-Adresse, angemeldeter Benutzer' },
        'Exchange.ConnectToExchangeServer.ConnectToServer': {
          title: 'Server nach Adresse, angemeldeter Benutzer',
          summary: 'Mit Exchange-Server {ServerAddress} verbinden und Verbindung in {Connection} speichern',
        },
        'Exchange.ConnectToExchangeServer.ConnectToServerWithCredentials': {
          title: 'Server nach Adresse, mit Anmeldeinformationen',
          summary: 'Mit Exchange-Server {ServerAddress} als {Username} verbinden und Verbindung in {Connection} speichern',
        },
        'Exchange.ConnectToExchangeServer.ConnectWithCredentials': { title: 'Server nach E-Mail-Adresse, mit Anmeldeinformationen' },
      },
      keywords: ['Mail', 'EWS', 'öffnen', 'anmelden'],
    },
    'Exchange.ProcessExchangeMessages': {
      title: 'Exchange-E-Mail-Nachrichten verarbeiten',
      description: 'Verschiebt, löscht oder markiert Nachrichten, die von einem Exchange-Server abgerufen wurden.',
      summary: '{EmailsToProcess} verarbeiten',
      inputs: {
        Connection: shared.Connection,
        EmailsToProcess: 'Zu verarbeitende E-Mail-Nachrichten',
        ExchangeFolder: shared.ExchangeFolder,
      },
      outputs: {},
      variants: {
        'Exchange.ProcessExchangeMessages.DeleteEmails': { title: 'E-Mail-Nachrichten löschen', summary: '{EmailsToProcess} löschen' },
        'Exchange.ProcessExchangeMessages.MarkEmailsAsUnread': {
          title: 'E-Mail-Nachrichten als ungelesen markieren',
          summary: '{EmailsToProcess} als ungelesen markieren',
        },
        'Exchange.ProcessExchangeMessages.MoveEmails': {
          title: 'E-Mail-Nachrichten verschieben',
          summary: '{EmailsToProcess} nach {ExchangeFolder} verschieben',
        },
        'Exchange.ProcessExchangeMessages.MoveEmailsToAccount': {
          title: 'E-Mail-Nachrichten in ein anderes Postfach verschieben',
          summary: '{EmailsToProcess} in ein anderes Postfach verschieben',
        },
        'Exchange.ProcessExchangeMessages.MoveEmailsToAccountFolder': {
          title: 'E-Mail-Nachrichten in einen Ordner eines anderen Postfachs verschieben',
          summary: '{EmailsToProcess} in einen Ordner eines anderen Postfachs verschieben',
        },
        'Exchange.ProcessExchangeMessages.MoveEmailsToFolder': {
          title: 'E-Mail-Nachrichten in einen eigenen Ordner verschieben',
          summary: '{EmailsToProcess} in einen eigenen Ordner verschieben',
        },
      },
      keywords: ['Mail', 'verschieben', 'löschen'],
    },
    'Exchange.RetrieveExchangeMessages': {
      title: 'Exchange-E-Mail-Nachrichten abrufen',
      description:
        'Ruft Nachrichten aus einem Postfach eines Exchange-Servers ab; Filter bestimmen, welche, und Anlagen lassen sich speichern.',
      summary: 'Exchange-Nachrichten über {Connection} abrufen und in {EmailMessages} speichern',
      inputs: {
        Connection: shared.Connection,
        ExchangeFolder: shared.ExchangeFolder,
        RetrieveMode: 'Abrufen',
        MarkAsRead: 'Als gelesen markieren',
        ToContains: 'Feld „An“ enthält',
        SubjectContains: 'Betreff enthält',
        BodyContains: 'Nachrichtentext enthält',
        FromContains: 'Feld „Von“ enthält',
      },
      outputs: { EmailMessages: 'Die Liste der Nachrichten' },
      variants: {
        'Exchange.RetrieveExchangeMessages.RetrieveEmails': {
          title: 'Eigenes Postfach',
          summary: 'Nachrichten aus {ExchangeFolder} abrufen und in {EmailMessages} speichern',
        },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsAndSaveAttachments': { title: 'Eigenes Postfach, Anlagen speichern' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccount': { title: 'Anderes Postfach' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndFolder': { title: 'Ordner eines anderen Postfachs' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndFolderAndSaveAttachments': {
          title: 'Ordner eines anderen Postfachs, Anlagen speichern',
        },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndSaveAttachments': { title: 'Anderes Postfach, Anlagen speichern' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromFolder': { title: 'Eigener Ordner' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromFolderAndSaveAttachments': { title: 'Eigener Ordner, Anlagen speichern' },
      },
      keywords: ['Mail', 'Posteingang', 'lesen'],
    },
    'Exchange.SendMessage': {
      title: 'Exchange-E-Mail-Nachricht senden',
      description: 'Sendet eine Nachricht über einen Exchange-Server.',
      summary: 'Exchange-Nachricht mit dem Betreff {Subject} an {SendTo} senden',
      inputs: {
        Connection: shared.Connection,
        SendFrom: 'Von',
        SendTo: { label: 'An', help: 'Mehrere Adressen werden durch Semikolons getrennt.' },
        IsBodyHtml: 'Nachrichtentext ist HTML',
        Attachments: { label: 'Anlage(n)', help: 'Ein Pfad, eine Datei oder eine Liste davon.' },
        BCC: 'BCC',
        Body: 'Nachrichtentext',
        CC: 'CC',
        SenderDisplayName: 'Anzeigename des Absenders',
        Subject: 'Betreff',
      },
      outputs: {},
      keywords: ['Mail', 'Nachricht'],
    },
  },
  options: {
    ServerVersion: {
      Exchange2010: 'Exchange 2010',
      Exchange2010_SP1: 'Exchange 2010 SP1',
      Exchange2010_SP2: 'Exchange 2010 SP2',
      Exchange2013: 'Exchange 2013',
      Exchange2013_SP1: 'Exchange 2013 SP1',
    },
    Folder: {
      Inbox: 'Posteingang',
      DeletedItems: 'Gelöschte Elemente',
      Drafts: 'Entwürfe',
      Outbox: 'Postausgang',
      SentItems: 'Gesendete Elemente',
      JunkEmail: 'Junk-E-Mail',
    },
    RetrieveMessagesMode: {
      All: 'Alle E-Mail-Nachrichten',
      Unread: 'Nur ungelesene E-Mail-Nachrichten',
      Read: 'Nur gelesene E-Mail-Nachrichten',
    },
  },
};
