import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { Connection: 'Exchange connection', ExchangeFolder: 'Mail folder' } as const satisfies Record<string, FieldTexts>;

export const exchange: ModuleTexts = {
  module: 'Exchange',
  title: 'Exchange',
  actions: {
    'Exchange.ConnectToExchangeServer': {
      title: 'Connect to Exchange server',
      description: 'Opens a connection to an Exchange server, which the other actions of this group use.',
      summary: 'Connect to the Exchange server of {EmailAddress} and store the connection into {Connection}',
      inputs: {
        ServerVersion: 'Exchange version',
        Timeout: 'Timeout in seconds',
        EmailAddress: { label: 'Email address', help: 'The server is found by it.' },
        ServerAddress: 'Server address',
        Username: 'User name',
        Password: 'Password',
        Domain: 'Domain',
      },
      outputs: { Connection: 'The connection' },
      variants: {
        'Exchange.ConnectToExchangeServer.Connect': { title: 'Server by email address, signed-in user' },
        'Exchange.ConnectToExchangeServer.ConnectToServer': {
          title: 'Server by its address, signed-in user',
          summary: 'Connect to Exchange server {ServerAddress} and store the connection into {Connection}',
        },
        'Exchange.ConnectToExchangeServer.ConnectToServerWithCredentials': {
          title: 'Server by its address, with credentials',
          summary: 'Connect to Exchange server {ServerAddress} as {Username} and store the connection into {Connection}',
        },
        'Exchange.ConnectToExchangeServer.ConnectWithCredentials': { title: 'Server by email address, with credentials' },
      },
      keywords: ['mail', 'EWS', 'open', 'sign in'],
    },
    'Exchange.ProcessExchangeMessages': {
      title: 'Process Exchange email messages',
      description: 'Moves, deletes or marks messages that were retrieved from an Exchange server.',
      summary: 'Process {EmailsToProcess}',
      inputs: { Connection: shared.Connection, EmailsToProcess: 'Email messages to process', ExchangeFolder: shared.ExchangeFolder },
      outputs: {},
      variants: {
        'Exchange.ProcessExchangeMessages.DeleteEmails': { title: 'Delete email messages', summary: 'Delete {EmailsToProcess}' },
        'Exchange.ProcessExchangeMessages.MarkEmailsAsUnread': {
          title: 'Mark email messages as unread',
          summary: 'Mark {EmailsToProcess} as unread',
        },
        'Exchange.ProcessExchangeMessages.MoveEmails': {
          title: 'Move email messages',
          summary: 'Move {EmailsToProcess} to {ExchangeFolder}',
        },
        'Exchange.ProcessExchangeMessages.MoveEmailsToAccount': {
          title: 'Move email messages to another mailbox',
          summary: 'Move {EmailsToProcess} to another mailbox',
        },
        'Exchange.ProcessExchangeMessages.MoveEmailsToAccountFolder': {
          title: 'Move email messages to a folder of another mailbox',
          summary: 'Move {EmailsToProcess} to a folder of another mailbox',
        },
        'Exchange.ProcessExchangeMessages.MoveEmailsToFolder': {
          title: 'Move email messages to a folder of your own',
          summary: 'Move {EmailsToProcess} to a folder of your own',
        },
      },
      keywords: ['mail', 'move', 'delete'],
    },
    'Exchange.RetrieveExchangeMessages': {
      title: 'Retrieve Exchange email messages',
      description: 'Gets messages from a mailbox of an Exchange server; filters choose which, and attachments can be saved.',
      summary: 'Retrieve Exchange messages over {Connection} and store them into {EmailMessages}',
      inputs: {
        Connection: shared.Connection,
        ExchangeFolder: shared.ExchangeFolder,
        RetrieveMode: 'Retrieve',
        MarkAsRead: 'Mark as read',
        ToContains: 'To field contains',
        SubjectContains: 'Subject contains',
        BodyContains: 'Body contains',
        FromContains: 'From field contains',
      },
      outputs: { EmailMessages: 'The list of messages' },
      variants: {
        'Exchange.RetrieveExchangeMessages.RetrieveEmails': {
          title: 'Own mailbox',
          summary: 'Retrieve messages of {ExchangeFolder} and store them into {EmailMessages}',
        },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsAndSaveAttachments': { title: 'Own mailbox, save attachments' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccount': { title: 'Another mailbox' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndFolder': { title: 'Folder of another mailbox' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndFolderAndSaveAttachments': {
          title: 'Folder of another mailbox, save attachments',
        },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromAccountAndSaveAttachments': { title: 'Another mailbox, save attachments' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromFolder': { title: 'Folder of your own' },
        'Exchange.RetrieveExchangeMessages.RetrieveEmailsFromFolderAndSaveAttachments': { title: 'Folder of your own, save attachments' },
      },
      keywords: ['mail', 'inbox', 'read'],
    },
    'Exchange.SendMessage': {
      title: 'Send Exchange email message',
      description: 'Sends a message through an Exchange server.',
      summary: 'Send an Exchange message with subject {Subject} to {SendTo}',
      inputs: {
        Connection: shared.Connection,
        SendFrom: 'From',
        SendTo: { label: 'To', help: 'Several addresses are separated by semicolons.' },
        IsBodyHtml: 'Body is HTML',
        Attachments: { label: 'Attachment(s)', help: 'A path, a file, or a list of either.' },
        BCC: 'BCC',
        Body: 'Body',
        CC: 'CC',
        SenderDisplayName: 'Sender display name',
        Subject: 'Subject',
      },
      outputs: {},
      keywords: ['mail'],
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
      Inbox: 'Inbox',
      DeletedItems: 'Deleted items',
      Drafts: 'Drafts',
      Outbox: 'Outbox',
      SentItems: 'Sent items',
      JunkEmail: 'Junk email',
    },
    RetrieveMessagesMode: { All: 'All email messages', Unread: 'Unread email messages only', Read: 'Read email messages only' },
  },
};
