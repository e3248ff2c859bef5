import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Instance: 'Outlook instance',
  Account: 'Account',
  MailFolder: { label: 'Mail folder', help: 'A subfolder follows after a backslash: Inbox\\Invoices' },
  Attachments: { label: 'Attachment(s)', help: 'A path, a file, or a list of either.' },
  Body: 'Body',
} as const satisfies Record<string, FieldTexts>;

export const outlook: ModuleTexts = {
  module: 'Outlook',
  title: 'Outlook',
  actions: {
    'Outlook.Close': {
      title: 'Close Outlook',
      description: 'Closes Outlook.',
      summary: 'Close {Instance}',
      inputs: { Instance: shared.Instance },
      outputs: {},
      keywords: ['quit', 'exit'],
    },
    'Outlook.Launch': {
      title: 'Launch Outlook',
      description: 'Starts Outlook, or takes the one that runs, for the other actions of this group.',
      summary: 'Launch Outlook and store it into {Instance}',
      inputs: {},
      outputs: { Instance: 'The Outlook that the other actions work with' },
      keywords: ['start', 'open', 'mail'],
    },
    'Outlook.ProcessEmailMessages': {
      title: 'Process email messages in Outlook',
      description: 'Moves, deletes or marks messages that were retrieved from Outlook.',
      summary: 'Process {EmailsToProcess} of {Account}',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        EmailsToProcess: 'Email messages to process',
        MailFolder: shared.MailFolder,
      },
      outputs: {},
      variants: {
        'Outlook.ProcessEmailMessages.DeleteEmails': { title: 'Delete email messages', summary: 'Delete {EmailsToProcess} of {Account}' },
        'Outlook.ProcessEmailMessages.MarkEmailsAsUnread': {
          title: 'Mark email messages as unread',
          summary: 'Mark {EmailsToProcess} of {Account} as unread',
        },
        'Outlook.ProcessEmailMessages.MoveEmails': {
          title: 'Move email messages to mail folder',
          summary: 'Move {EmailsToProcess} of {Account} to {MailFolder}',
        },
      },
      keywords: ['mail', 'move', 'delete'],
    },
    'Outlook.RespondToMailMessage': {
      title: 'Respond to Outlook message',
      description: 'Replies to a message, to its sender or to all, or forwards it.',
      summary: 'Reply to {MailMessage} from {Account}',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        MailMessage: 'Mail message',
        Body: shared.Body,
        Attachments: shared.Attachments,
      },
      outputs: {},
      variants: {
        'Outlook.RespondToMailMessage.ForwardEmail': { title: 'Forward', summary: 'Forward {MailMessage} from {Account}' },
        'Outlook.RespondToMailMessage.ReplyAllToEmail': { title: 'Reply to all', summary: 'Reply to all of {MailMessage} from {Account}' },
        'Outlook.RespondToMailMessage.ReplyToEmail': { title: 'Reply' },
      },
      keywords: ['answer', 'forward'],
    },
    'Outlook.RetrieveEmailMessages': {
      title: 'Retrieve email messages from Outlook',
      description: 'Gets messages from a folder of an Outlook account; filters choose which, and attachments can be saved.',
      summary: 'Retrieve messages of {MailFolder} in {Account} and store them into {Messages}',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        MailFolder: shared.MailFolder,
        EmailsToRetrieve: 'Retrieve',
        MarkAsRead: 'Mark as read',
        ReadBodyAsHtml: 'Read the body as HTML',
        BodyContains: 'Body contains',
        FromContains: 'From field contains',
        SubjectContains: 'Subject contains',
        ToContains: 'To field contains',
        SaveAttachmentsInto: 'Save attachments into',
      },
      outputs: { Messages: 'The list of messages' },
      variants: {
        'Outlook.RetrieveEmailMessages.RetrieveEmails': { title: 'Do not save attachments' },
        'Outlook.RetrieveEmailMessages.RetrieveEmailsAndSaveAttachments': {
          title: 'Save attachments',
          summary:
            'Retrieve messages of {MailFolder} in {Account} with attachments into {SaveAttachmentsInto} and store them into {Messages}',
        },
      },
      keywords: ['mail', 'inbox', 'read'],
    },
    'Outlook.SaveOutlookEmailMessages': {
      title: 'Save Outlook email messages',
      description: 'Saves messages as files.',
      summary: 'Save {EmailsToSave} into {SaveEmailsTo} and store the files into {MessagesFiles}',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        EmailsToSave: 'Email message(s) to save',
        SaveFormat: 'Save format',
        SaveEmailsTo: 'Save message(s) to',
        SaveEmailsAs: { label: 'Save message(s) as', help: 'Name of the files' },
      },
      outputs: { MessagesFiles: 'The files' },
      variants: {
        'Outlook.SaveOutlookEmailMessages.SaveEmails': { title: 'Default file name' },
        'Outlook.SaveOutlookEmailMessages.SaveEmailsAs': { title: 'Custom file name' },
      },
      keywords: ['export', 'msg', 'archive'],
    },
    'Outlook.SendEmailThroughOutlook': {
      title: 'Send email message through Outlook',
      description: 'Sends a message from an Outlook account, or keeps it as a draft.',
      summary: 'Send a message with subject {Subject} from {Account} to {SendTo}',
      inputs: {
        Instance: shared.Instance,
        Account: shared.Account,
        SendTo: { label: 'To', help: 'Several addresses are separated by semicolons.' },
        IsBodyHtml: 'Body is HTML',
        IsDraft: 'Save as draft',
        Attachments: shared.Attachments,
        BCC: 'BCC',
        Body: shared.Body,
        CC: 'CC',
        Subject: 'Subject',
        SendFrom: { label: 'Send from', help: 'Another mailbox that the account may send for' },
      },
      outputs: {},
      variants: {
        'Outlook.SendEmailThroughOutlook.SendEmail': { title: 'From the account' },
        'Outlook.SendEmailThroughOutlook.SendEmailFromMailbox': { title: 'From another mailbox' },
      },
      keywords: ['mail', 'message'],
    },
  },
  options: {
    RetrieveMessagesMode: { All: 'All email messages', Unread: 'Unread email messages only', Read: 'Read email messages only' },
    MessageType: {
      TextOnly: 'Text only',
      OutlookTemplate: 'Outlook template',
      OutlookMessageFormat: 'Outlook message format',
      OutlookMessageFormatUnicode: 'Outlook message format (Unicode)',
      Html: 'HTML',
      MhtFiles: 'MHT files',
    },
  },
};
