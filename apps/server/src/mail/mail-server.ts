import type { MailSettings } from '@tandem/protocol';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** The mail server of the installation with what it takes to sign in there. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: MailSettings['security'];
  readonly signIn: { readonly user: string; readonly password: string } | null;
  readonly from: MailAddress;
  readonly allowsOtherSenders: boolean;
}

/** A mail that this server itself sends. */
export interface ServerMail {
  readonly to: MailAddress;
  readonly subject: string;
  readonly html: string;
  /** What makes it the mail it is: sent twice, both have the same Message-ID. */
  readonly identity: readonly string[];
}

export interface DeliveredMail {
  readonly messageId: string;
  /** The last words of the mail server. */
  readonly answer: string;
}

/** Hands a mail to a mail server; `main.ts` brings what does it. @throws TandemError whose `retryable` says whether later may be better */
export type DeliverMail = (server: MailServer, mail: ServerMail, signal: AbortSignal) => Promise<DeliveredMail>;
