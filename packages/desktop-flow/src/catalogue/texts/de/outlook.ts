import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Instance: 'Outlook-Instanz',
  Account: 'Konto',
  MailFolder: { label: 'E-Mail-Ordner', help: 'Ein Unterordner folgt nach einem umgekehrten Schrägstrich: Posteingang\\Rechnungen' },
  Attachments: { label: 'Anlage(n)', help: 'Ein Pfad, eine Datei oder eine Liste davon.' },
  Body: 'Nachrichtentext',
} as const satisfies Record<string, FieldTexts>;

export const outlook: ModuleTexts = {
  module: 'Outlook',
  title: 'Outlook',
  actions: {
    'Outlook.Close': {
      title: 'Outlook schließen',
      description: 'Schließt Outlook.',
      summary: '{Instance} schließen',
      inputs: { Instance: shared.Instance },
      outputs: {},
      keywords: ['beenden'],
    },
    'Outlook.Launch': {
      title: 'Outlook starten',
      description: 'Startet Outlook oder übernimmt das laufende für die anderen Aktionen dieser Gruppe.',
      summary: 'Outlook starten und in {Instance} speichern',
      inputs: {},
      outputs: { Instance: 'Das Outlook, mit dem die anderen Aktionen arbeiten' },
      keywords: ['öffnen', 'Mail'],
    },
    'Outlook.ProcessEmailMessages': {
      title: 'E-Mail-Nachrichten in Outlook verarbeiten',
      description: 'Verschiebt, löscht oder markiert Nachrichten, die aus Outlook abgerufen wurden.',
      summary: '{EmailsToProcess} von {Account} verarbeiten',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        EmailsToProcess: 'Zu verarbeitende E-Mail-Nachrichten',
        MailFolder: shared.MailFolder,
      },
      outputs: {},
      variants: {
        'Outlook.ProcessEmailMessages.DeleteEmails': {
          title: 'E-Mail-Nachrichten löschen',
          summary: '{EmailsToProcess} von {Account} löschen',
        },
        'Outlook.ProcessEmailMessages.MarkEmailsAsUnread': {
          title: 'E-Mail-Nachrichten als ungelesen markieren',
          summary: '{EmailsToProcess} von {Account} als ungelesen markieren',
        },
        'Outlook.ProcessEmailMessages.MoveEmails': {
          title: 'E-Mail-Nachrichten in E-Mail-Ordner verschieben',
          summary: '{EmailsToProcess} von {Account} nach {MailFolder} verschieben',
        },
      },
      keywords: ['Mail', 'verschieben', 'löschen'],
    },
    'Outlook.RespondToMailMessage': {
      title: 'Auf Outlook-Nachricht antworten',
      description: 'Beantwortet eine Nachricht an den Absender oder an alle oder leitet sie weiter.',
      summary: 'Auf {MailMessage} von {Account} aus antworten',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        MailMessage: 'E-Mail-Nachricht',
        Body: shared.Body,
        Attachments: shared.Attachments,
      },
      outputs: {},
      variants: {
        'Outlook.RespondToMailMessage.ForwardEmail': { title: 'Weiterleiten', summary: '{MailMessage} von {Account} aus weiterleiten' },
        'Outlook.RespondToMailMessage.ReplyAllToEmail': {
          title: 'Allen antworten',
          summary: 'Allen von {MailMessage} von {Account} aus antworten',
        },
        'Outlook.RespondToMailMessage.ReplyToEmail': { title: 'Antworten' },
      },
      keywords: ['beantworten', 'weiterleiten'],
    },
    'Outlook.RetrieveEmailMessages': {
      title: 'E-Mail-Nachrichten aus Outlook abrufen',
      description:
        'Ruft Nachrichten aus einem Ordner eines Outlook-Kontos ab; Filter bestimmen, welche, und Anlagen lassen sich speichern.',
      summary: 'Nachrichten aus {MailFolder} in {Account} abrufen und in {Messages} speichern',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        MailFolder: shared.MailFolder,
        EmailsToRetrieve: 'Abrufen',
        MarkAsRead: 'Als gelesen markieren',
        ReadBodyAsHtml: 'Nachrichtentext als HTML lesen',
        BodyContains: 'Nachrichtentext enthält',
        FromContains: 'Feld „Von“ enthält',
        SubjectContains: 'Betreff enthält',
        ToContains: 'Feld „An“ enthält',
        SaveAttachmentsInto: 'Anlagen speichern in',
      },
      outputs: { Messages: 'Die Liste der Nachrichten' },
      variants: {
        'Outlook.RetrieveEmailMessages.RetrieveEmails': { title: 'Anlagen nicht speichern' },
        'Outlook.RetrieveEmailMessages.RetrieveEmailsAndSaveAttachments': {
          title: 'Anlagen speichern',
          summary: 'Nachrichten aus {MailFolder} in {Account} abrufen, Anlagen nach {SaveAttachmentsInto}, und in {Messages} speichern',
        },
      },
      keywords: ['Mail', 'Posteingang', 'lesen'],
    },
    'Outlook.SaveOutlookEmailMessages': {
      title: 'Outlook-E-Mail-Nachrichten speichern',
      description: 'Speichert Nachrichten als Dateien.',
      summary: '{EmailsToSave} in {SaveEmailsTo} ablegen und die Dateien in {MessagesFiles} speichern',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        EmailsToSave: 'Zu speichernde E-Mail-Nachricht(en)',
        SaveFormat: 'Speicherformat',
        SaveEmailsTo: 'Nachricht(en) speichern in',
        SaveEmailsAs: { label: 'Nachricht(en) speichern als', help: 'Name der Dateien' },
      },
      outputs: { MessagesFiles: 'Die Dateien' },
      variants: {
        'Outlook.SaveOutlookEmailMessages.SaveEmails': { title: 'Standarddateiname' },
        'Outlook.SaveOutlookEmailMessages.SaveEmailsAs': { title: 'Benutzerdefinierter Dateiname' },
      },
      keywords: ['exportieren', 'msg', 'archivieren'],
    },
    'Outlook.SendEmailThroughOutlook': {
      title: 'E-Mail-Nachricht über Outlook senden',
      description: 'Sendet eine Nachricht von einem Outlook-Konto oder legt sie als Entwurf ab.',
      summary: 'Nachricht mit dem Betreff {Subject} von {Account} an {SendTo} senden',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        SendTo: { label: 'An', help: 'Mehrere Adressen werden durch Semikolons getrennt.' },
        IsBodyHtml: 'Nachrichtentext ist HTML',
        IsDraft: 'Als Entwurf speichern',
        Attachments: shared.Attachments,
        BCC: 'BCC',
        Body: shared.Body,
        CC: 'CC',
        Subject: 'Betreff',
        SendFrom: { label: 'Senden von', help: 'Ein anderes Postfach, für das das Konto senden darf' },
      },
      outputs: {},
      variants: {
        'Outlook.SendEmailThroughOutlook.SendEmail': { title: 'Vom Konto' },
        'Outlook.SendEmailThroughOutlook.SendEmailFromMailbox': { title: 'Von einem anderen Postfach' },
      },
      keywords: ['Mail', 'Nachricht'],
    },
  },
  options: {
    RetrieveMessagesMode: {
      All: 'Alle E-Mail-Nachrichten',
      Unread: 'Nur ungelesene E-Mail-Nachrichten',
      Read: 'Nur gelesene E-Mail-Nachrichten',
    },
    MessageType: {
      TextOnly: 'Nur Text',
      OutlookTemplate: 'Outlook-Vorlage',
      OutlookMessageFormat: 'Outlook-Nachrichtenformat',
      OutlookMessageFormatUnicode: 'Outlook-Nachrichtenformat (Unicode)',
      Html: 'HTML',
      MhtFiles: 'MHT-Dateien',
    },
  },
};
