export { readAddresses } from './addresses.ts';
export { createMailboxConnector, createMailConnector } from './connector.ts';
export { MAIL_API, MAILBOX_API } from './description.ts';
export { messageIdOf } from './message-id.ts';
export type * from './ports.ts';
export { type SentMail, sendMail } from './send-mail.ts';
