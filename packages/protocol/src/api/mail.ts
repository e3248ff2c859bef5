import { z } from 'zod';
import { timeField } from './fields.ts';
import { route } from './route.ts';

export const smtpSecurities = ['tls', 'starttls', 'none'] as const;

/** Printable ASCII only: a host name or an IP address, without a scheme. */
const hostField = z
  .string()
  .trim()
  .min(1)
  .max(253)
  .regex(/^[A-Za-z0-9._:[\]-]+$/, 'must be a host name or an IP address');
const lineField = z
  .string()
  .max(320)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'must have one line');
const addressField = lineField.trim().regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be an e-mail address');

const shared = {
  host: hostField,
  port: z.number().int().min(1).max(65_535),
  /** TLS from the start, TLS after `STARTTLS` or nothing, or none. */
  security: z.enum(smtpSecurities),
  /** Null for a server without a sign-in. */
  user: lineField.min(1).nullable(),
  fromAddress: addressField,
  fromName: lineField.trim(),
  /** Whether flows may send in the name of other addresses. */
  allowsOtherSenders: z.boolean(),
  /** Whether owners get a mail when their flow fails. */
  tellsOwnersOfFailures: z.boolean(),
};

/** How the installation sends mail. The password never leaves the server. */
export const mailSettingsSchema = z.object({ ...shared, hasPassword: z.boolean(), changedAt: timeField });
export type MailSettings = z.infer<typeof mailSettingsSchema>;

export const newMailSettingsSchema = z.object({
  ...shared,
  /** Left out, the password that is kept stays; that needs the same host, port and user. */
  password: z.string().min(1).max(1000).optional(),
});
export type NewMailSettings = z.input<typeof newMailSettingsSchema>;

export const mailRoutes = {
  getMailSettings: route({
    method: 'GET',
    path: '/api/mail-settings',
    access: 'admin',
    summary: 'The mail server, or null while none is set up',
    response: z.object({ mail: mailSettingsSchema.nullable() }),
  }),
  setMailSettings: route({
    method: 'PUT',
    path: '/api/mail-settings',
    access: 'admin',
    summary: 'Set up the mail server',
    body: newMailSettingsSchema,
    response: mailSettingsSchema,
  }),
  removeMailSettings: route({
    method: 'DELETE',
    path: '/api/mail-settings',
    access: 'admin',
    summary: 'Forget the mail server with its password',
  }),
  testMail: route({
    method: 'POST',
    path: '/api/mail-settings/test',
    access: 'admin',
    summary: 'Send a mail through the mail server, to see whether it works',
    body: z.object({ to: addressField }),
    response: z.object({ to: z.string(), messageId: z.string(), answer: z.string() }),
  }),
} as const;
