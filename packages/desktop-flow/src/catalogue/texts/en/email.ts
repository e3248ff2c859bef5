import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  IMAPServer: 'IMAP server',
  SMTPServer: 'SMTP server',
  Port: 'Port',
  EnableSSL: 'Enable SSL',
  Username: 'User name',
  Password: 'Password',
  AcceptUntrustedCertificates: { label: 'Accept untrusted certificates', help: 'Only for servers that you trust for another reason.' },
  MailFolder: 'Mail folder',
} as const satisfies Record<string, FieldTexts>;

export const email: ModuleTexts = {
  module: 'Email',
  title: 'Email',
  actions: {
    'Email.ProcessEmails': {
      title: 'Process email messages',
      description: 'Moves, deletes or marks messages that were retrieved from an IMAP server.',
      summary: 'Process {EmailsToProcess} on {IMAPServer}',
      inputs: {
        IMAPServer: shared.IMAPServer,
        Port: shared.Port,
        EnableSSL: shared.EnableSSL,
        Username: shared.Username,
        Password: shared.Password,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        EmailsToProcess: 'Email messages to process',
        MailFolder: shared.MailFolder,
      },
      outputs: {},
      variants: {
        'Email.ProcessEmails.Delete': { title: 'Delete email messages from server', summary: 'Delete {EmailsToProcess} on {IMAPServer}' },
        'Email.ProcessEmails.MarkAsUnread': {
          title: 'Mark email messages as unread',
          summary: 'Mark {EmailsToProcess} on {IMAPServer} as unread',
        },
        'Email.ProcessEmails.MarkAsUnreadAndMove': {
          title: 'Mark as unread and move to mail folder',
          summary: 'Mark {EmailsToProcess} as unread and move them to {MailFolder}',
        },
        'Email.ProcessEmails.Move': { title: 'Move email messages to mail folder', summary: 'Move {EmailsToProcess} to {MailFolder}' },
      },
      keywords: ['mail', 'IMAP', 'move', 'delete'],
    },
    'Email.RetrieveEmails': {
      title: 'Retrieve email messages',
      description: 'Gets messages from a folder of an IMAP server; filters choose which, and attachments can be saved.',
      summary: 'Retrieve messages of {MailFolder} on {IMAPServer} and store them into {RetrievedEmails}',
      inputs: {
        IMAPServer: shared.IMAPServer,
        Port: shared.Port,
        EnableSSL: shared.EnableSSL,
        Username: shared.Username,
        Password: shared.Password,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        MailFolder: shared.MailFolder,
        MailsToRetrieve: 'Retrieve',
        MarkAsRead: 'Mark as read',
        BodyContains: 'Body contains',
        FromContains: 'From field contains',
        SubjectContains: 'Subject contains',
        ToContains: 'To field contains',
        SaveAttachmentsInto: 'Save attachments into',
      },
      outputs: { RetrievedEmails: 'The list of messages' },
      variants: {
        'Email.RetrieveEmails.Retrieve': { title: 'Do not save attachments' },
        'Email.RetrieveEmails.RetrieveAndSaveAttachments': {
          title: 'Save attachments',
          summary:
            'Retrieve messages of {MailFolder} on {IMAPServer} with attachments into {SaveAttachmentsInto} and store them into {RetrievedEmails}',
        },
      },
      keywords: ['mail', 'IMAP', 'inbox', 'read'],
    },
    'Email.SendEmail': {
      title: 'Send email',
      description: 'Sends a message through an SMTP server.',
      summary: 'Send an email with subject {Subject} to {SendTo}',
      inputs: {
        SendFrom: 'From',
        SendTo: { label: 'To', help: 'Several addresses are separated by semicolons.' },
        SenderDisplayName: 'Sender display name',
        Password: shared.Password,
        Username: shared.Username,
        Subject: 'Subject',
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        SMTPServer: shared.SMTPServer,
        Attachments: { label: 'Attachment(s)', help: 'A path, a file, or a list of either.' },
        EnableSSL: shared.EnableSSL,
        Port: shared.Port,
        CC: 'CC',
        IsBodyHtml: 'Body is HTML',
        BCC: 'BCC',
        Body: 'Body',
      },
      outputs: {},
      variants: {
        'Email.SendEmail.AuthenticateAndSend': { title: 'Server needs authentication' },
        'Email.SendEmail.Send': { title: 'Server needs no authentication' },
      },
      keywords: ['mail', 'SMTP', 'message'],
    },
  },
  options: { RetrieveMessagesMode: { All: 'All email messages', Unread: 'Unread email messages only', Read: 'Read email messages only' } },
};
