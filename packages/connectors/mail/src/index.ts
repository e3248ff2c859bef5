export { createMailboxConnector, createMailConnector } from './connector.ts';
export type * from './ports.ts';
export type { SentMail } from './send-mail.ts';
export { type Notice, sendNotice } from './send-notice.ts';
