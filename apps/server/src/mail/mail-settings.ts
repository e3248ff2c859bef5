import { type Clock, TandemError } from '@tandem/kernel';
import { type MailSettings, mailSettingsSchema } from '@tandem/protocol';
import type { SettingsStore } from '@tandem/store';
import { z } from 'zod';
import type { Vault } from '../vault/vault.ts';
import type { MailServer } from './mail-server.ts';

/** The name under which the settings of mail are kept beside the other settings. */
const NAME = 'mail';

const storedSchema = mailSettingsSchema.omit({ hasPassword: true }).extend({ sealedPassword: z.string().nullable() });
type StoredMail = z.infer<typeof storedSchema>;

/** How mail is to be sent from now on. */
export interface NewMailServer extends Omit<MailSettings, 'hasPassword' | 'changedAt'> {
  /** Undefined keeps the one that is there. */
  readonly password?: string | undefined;
}

interface MailSettingsOptions {
  readonly store: SettingsStore;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** The mail server of the installation; its password is sealed in the store and is never shown again. */
export class MailSettingsService {
  readonly #options: MailSettingsOptions;
  #stored: StoredMail | undefined;

  private constructor(options: MailSettingsOptions, stored: StoredMail | undefined) {
    this.#options = options;
    this.#stored = stored;
  }

  /** @throws ZodError when the store holds a value that no version of Tandem wrote */
  static async load(options: MailSettingsOptions): Promise<MailSettingsService> {
    const text = (await options.store.load()).get(NAME);
    const stored = text === undefined ? null : storedSchema.nullable().parse(JSON.parse(text));
    return new MailSettingsService(options, stored ?? undefined);
  }

  current(): MailSettings | undefined {
    if (this.#stored === undefined) return undefined;
    const { sealedPassword, ...shown } = this.#stored;
    return { ...shown, hasPassword: sealedPassword !== null };
  }

  /** @throws TandemError `VaultDamaged` */
  server(): MailServer | undefined {
    if (this.#stored === undefined) return undefined;
    const { host, port, security, user, sealedPassword, fromName, fromAddress, allowsOtherSenders } = this.#stored;
    const password = sealedPassword === null ? '' : this.#options.vault.open(purposeOf(this.#stored), sealedPassword);
    return {
      host,
      port,
      security,
      signIn: user === null ? null : { user, password },
      from: { name: fromName, address: fromAddress },
      allowsOtherSenders,
    };
  }

  /** @throws TandemError `MailPasswordNeeded` */
  async set({ password, ...rest }: NewMailServer): Promise<MailSettings> {
    const sealedPassword = this.#sealPassword(rest, password);
    const stored: StoredMail = { ...rest, sealedPassword, changedAt: this.#options.clock.now() };
    await this.#save(stored);
    return mailSettingsSchema.parse(this.current());
  }

  async remove(): Promise<void> {
    await this.#save(undefined);
  }

  /** A password goes to the server for which it was given, and nowhere else: whoever names another one has to know it. */
  #sealPassword(next: Omit<NewMailServer, 'password'>, password: string | undefined): string | null {
    if (next.user === null) return null;
    if (password !== undefined) return this.#options.vault.seal(purposeOf(next), password);
    const kept = this.#stored;
    if (kept !== undefined && kept.sealedPassword !== null && purposeOf(kept) === purposeOf(next)) return kept.sealedPassword;
    throw new TandemError('MailPasswordNeeded', 'The password for this mail server and user is not known.', {
      fix: 'Enter the password; a kept one serves only the server, port and user that it was entered for.',
    });
  }

  async #save(stored: StoredMail | undefined): Promise<void> {
    await this.#options.store.save(new Map([[NAME, JSON.stringify(stored ?? null)]]));
    this.#stored = stored;
  }
}

function purposeOf({ host, port, user }: Pick<StoredMail, 'host' | 'port' | 'user'>): string {
  return `mail-server:${JSON.stringify([host.toLowerCase(), port, user])}`;
}
