import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  IMAPServer: 'IMAP-Server',
  SMTPServer: 'SMTP-Server',
  Port: 'Port',
  EnableSSL: 'SSL aktivieren',
  Username: 'Benutzername',
  Password: 'Kennwort',
  AcceptUntrustedCertificates: {
    label: 'Nicht vertrauenswürdige Zertifikate akzeptieren',
    help: 'Nur für Server, denen Sie aus anderem Grund vertrauen.',
  },
  MailFolder: 'E-Mail-Ordner',
} as const satisfies Record<string, FieldTexts>;

export const email: ModuleTexts = {
  module: 'Email',
  title: 'E-Mail',
  actions: {
    'Email.ProcessEmails': {
      title: 'E-Mail-Nachrichten verarbeiten',
      description: 'Verschiebt, löscht oder markiert Nachrichten, die von einem IMAP-Server abgerufen wurden.',
      notes:
        'Port 143 mit SSL bedeutet STARTTLS. Bei Ordnern ist die Groß- und Kleinschreibung gleichgültig; zwischen ihren Namen steht /.',
      summary: '{EmailsToProcess} auf {IMAPServer} verarbeiten',
      inputs: {
        IMAPServer: shared.IMAPServer,
        Port: shared.Port,
        EnableSSL: shared.EnableSSL,
        Username: shared.Username,
        Password: shared.Password,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        EmailsToProcess: 'Zu verarbeitende E-Mail-Nachrichten',
        MailFolder: shared.MailFolder,
      },
      outputs: {},
      variants: {
        'Email.ProcessEmails.Delete': {
          title: 'E-Mail-Nachrichten vom Server löschen',
          summary: '{EmailsToProcess} auf {IMAPServer} löschen',
        },
        'Email.ProcessEmails.MarkAsUnread': {
          title: 'E-Mail-Nachrichten als ungelesen markieren',
          summary: '{EmailsToProcess} auf {IMAPServer} als ungelesen markieren',
        },
        'Email.ProcessEmails.MarkAsUnreadAndMove': {
          title: 'Als ungelesen markieren und in E-Mail-Ordner verschieben',
          summary: '{EmailsToProcess} als ungelesen markieren und nach {MailFolder} verschieben',
        },
        'Email.ProcessEmails.Move': {
          title: 'E-Mail-Nachrichten in E-Mail-Ordner verschieben',
          summary: '{EmailsToProcess} nach {MailFolder} verschieben',
        },
      },
      keywords: ['Mail', 'IMAP', 'verschieben', 'löschen'],
    },
    'Email.RetrieveEmails': {
      title: 'E-Mail-Nachrichten abrufen',
      description: 'Ruft Nachrichten aus einem Ordner eines IMAP-Servers ab; Filter bestimmen, welche, und Anlagen lassen sich speichern.',
      notes: 'Port 143 mit SSL bedeutet STARTTLS. Eine Anlage ersetzt nie eine Datei: Eine zweite a.txt wird zu a (2).txt.',
      summary: 'Nachrichten aus {MailFolder} auf {IMAPServer} abrufen und in {RetrievedEmails} speichern',
      inputs: {
        IMAPServer: shared.IMAPServer,
        Port: shared.Port,
        EnableSSL: shared.EnableSSL,
        Username: shared.Username,
        Password: shared.Password,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        MailFolder: shared.MailFolder,
        MailsToRetrieve: 'Abrufen',
        MarkAsRead: 'Als gelesen markieren',
        BodyContains: 'Nachrichtentext enthält',
        FromContains: 'Feld „Von“ enthält',
        SubjectContains: 'Betreff enthält',
        ToContains: 'Feld „An“ enthält',
        SaveAttachmentsInto: 'Anlagen speichern in',
      },
      outputs: { RetrievedEmails: 'Die Liste der Nachrichten' },
      variants: {
        'Email.RetrieveEmails.Retrieve': { title: 'Anlagen nicht speichern' },
        'Email.RetrieveEmails.RetrieveAndSaveAttachments': {
          title: 'Anlagen speichern',
          summary:
            'Nachrichten aus {MailFolder} auf {IMAPServer} abrufen, Anlagen nach {SaveAttachmentsInto}, und in {RetrievedEmails} speichern',
        },
      },
      keywords: ['Mail', 'IMAP', 'Posteingang', 'lesen'],
    },
    'Email.SendEmail': {
      title: 'E-Mail senden',
      description: 'Sendet eine Nachricht über einen SMTP-Server.',
      notes: 'Mit SSL ist Port 465 von Anfang an gesichert, jeder andere Port mit STARTTLS.',
      summary: 'E-Mail mit dem Betreff {Subject} an {SendTo} senden',
      inputs: {
        SendFrom: 'Von',
        SendTo: { label: 'An', help: 'Mehrere Adressen werden durch Semikolons getrennt.' },
        SenderDisplayName: 'Anzeigename des Absenders',
        Password: shared.Password,
        Username: shared.Username,
        Subject: 'Betreff',
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        SMTPServer: shared.SMTPServer,
        Attachments: { label: 'Anlage(n)', help: 'Ein Pfad, eine Datei oder eine Liste davon.' },
        EnableSSL: shared.EnableSSL,
        Port: shared.Port,
        CC: 'CC',
        IsBodyHtml: 'Nachrichtentext ist HTML',
        BCC: 'BCC',
        Body: 'Nachrichtentext',
      },
      outputs: {},
      variants: {
        'Email.SendEmail.AuthenticateAndSend': { title: 'Server erfordert Authentifizierung' },
        'Email.SendEmail.Send': { title: 'Server erfordert keine Authentifizierung' },
      },
      keywords: ['Mail', 'SMTP', 'Nachricht'],
    },
  },
  errors: {
    ConnectToImapServerError: 'Der IMAP-Server ist nicht erreichbar',
    AuthenticateToImapServerError: 'Der IMAP-Server hat Benutzername und Kennwort nicht angenommen',
    MailFolderNotFoundError: 'Der E-Mail-Ordner ist nicht vorhanden',
    SaveAttachmentsError: 'Anlagen konnten nicht gespeichert werden',
    RetrieveEmailsError: 'Die Nachrichten konnten nicht abgerufen werden',
    ProcessEmailsError: 'Die Nachrichten konnten nicht verarbeitet werden',
    InvalidEmailAddressError: 'Eine E-Mail-Adresse ist ungültig',
    SendEmailError: 'Die Nachricht konnte nicht gesendet werden',
    AttachmentNotFoundError: 'Eine Anlage ist nicht vorhanden',
  },
  options: {
    RetrieveMessagesMode: {
      All: 'Alle E-Mail-Nachrichten',
      Unread: 'Nur ungelesene E-Mail-Nachrichten',
      Read: 'Nur gelesene E-Mail-Nachrichten',
    },
  },
};
