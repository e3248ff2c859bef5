/** How the connection to the mail server is protected: TLS from the start, TLS after `STARTTLS` (or no mail at all), or none. */
export type SmtpSecurity = 'tls' | 'starttls' | 'none';

/** The mail server of the installation, as an administrator set it up. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly security: SmtpSecurity;
  /** Null when the server takes mail without a sign-in. */
  readonly signIn: { readonly user: string; readonly password: string } | null;
  readonly from: MailAddress;
  /** Whether flows may send in the name of another address than `from`. */
  readonly allowsOtherSenders: boolean;
}

export interface MailAddress {
  /** Empty when there is none. */
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly content: Uint8Array;
}

/** One mail whose every part was checked. */
export interface OutgoingMail {
  /** With its angle brackets; the same for each attempt to send the same mail, so that doubles are recognisable. */
  readonly messageId: string;
  /** Undefined for the address of the installation. */
  readonly from?: MailAddress;
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly subject: string;
  readonly body: MailBody;
  readonly importance: 'low' | 'normal' | 'high';
  readonly sensitivity: 'Personal' | 'Private' | 'Company-Confidential' | undefined;
  readonly attachments: readonly MailAttachment[];
}

/** HTML goes out as it is, with a plain text beside it. */
export type MailBody = { readonly kind: 'html'; readonly html: string } | { readonly kind: 'text'; readonly text: string };

/** What the connector needs of the installation. */
export interface MailPorts {
  /** The mail server, or undefined while none is set up. */
  smtpServer(): SmtpServer | undefined;
}
