import { type MailSettings, type NewMailSettings, newMailSettingsSchema } from '@tandem/protocol';

/** What the form shows: texts as they are typed. */
export interface MailDraft {
  readonly host: string;
  readonly port: string;
  readonly security: MailSettings['security'];
  readonly user: string;
  readonly password: string;
  readonly fromAddress: string;
  readonly fromName: string;
  readonly allowsOtherSenders: boolean;
  readonly tellsOwnersOfFailures: boolean;
}

/** The usual port of each kind of encryption. */
const PORTS: Readonly<Record<MailSettings['security'], string>> = { tls: '465', starttls: '587', none: '25' };

export function mailDraftOf(mail: MailSettings | null): MailDraft {
  return {
    host: mail?.host ?? '',
    port: String(mail?.port ?? PORTS.starttls),
    security: mail?.security ?? 'starttls',
    user: mail?.user ?? '',
    password: '',
    fromAddress: mail?.fromAddress ?? '',
    fromName: mail?.fromName ?? '',
    allowsOtherSenders: mail?.allowsOtherSenders ?? false,
    tellsOwnersOfFailures: mail?.tellsOwnersOfFailures ?? false,
  };
}

/** Takes the usual port of the new kind along, unless somebody chose one. */
export function withSecurity(draft: MailDraft, security: MailSettings['security']): MailDraft {
  return { ...draft, security, port: draft.port === PORTS[draft.security] ? PORTS[security] : draft.port };
}

/** What the API gets, or undefined while something is missing or wrong. */
export function mailSettingsOf(draft: MailDraft, kept: MailSettings | null): NewMailSettings | undefined {
  const { password, port, user, ...rest } = draft;
  const settings: NewMailSettings = {
    ...rest,
    port: isPort(port) ? Number(port) : 0,
    user: user.trim() === '' ? null : user.trim(),
    ...(password === '' || user.trim() === '' ? {} : { password }),
  };
  const lacksPassword = settings.user !== null && password === '' && !keepsPassword(draft, kept);
  return !lacksPassword && newMailSettingsSchema.safeParse(settings).success ? settings : undefined;
}

/** Whether the password that is set serves for what the form says. */
export function keepsPassword({ host, port, user }: MailDraft, kept: MailSettings | null): boolean {
  if (kept?.hasPassword !== true) return false;
  return kept.host.toLowerCase() === host.trim().toLowerCase() && String(kept.port) === port.trim() && kept.user === user.trim();
}

export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65_535;
}

export function isAddress(text: string): boolean {
  return newMailSettingsSchema.shape.fromAddress.safeParse(text).success;
}
