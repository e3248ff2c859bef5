import {
  type ActionContext,
  ActionError,
  type DesktopAction,
  defineAction,
  type Instance,
  ListValue,
  NEW_LINE,
  parameters,
} from '@tandem/desktop-engine';
import type { ImapFlow, SearchObject } from 'imapflow';
import type { AddressObject, ParsedMail } from 'mailparser';
import { existingFolder } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';
import { SAVE_ERROR, saveAttachments } from './attachments.ts';
import { CONNECT_ERROR, FOLDER_ERROR, folderPath, type ImapServer, SERVER, SIGN_IN_ERROR, withMailbox } from './imap-session.ts';
import { type MailContent, MailHandle, mailMessage } from './mail-message.ts';

const { boolean, choice, path, text } = parameters;
const ERROR = 'RetrieveEmailsError';

const FILTERS = {
  MailFolder: text(),
  MailsToRetrieve: choice(['All', 'Unread', 'Read'], 'All'),
  MarkAsRead: boolean(true),
  BodyContains: text(''),
  FromContains: text(''),
  SubjectContains: text(''),
  ToContains: text(''),
} as const;

interface Wanted extends ImapServer {
  readonly MailFolder: string;
  readonly MailsToRetrieve: 'All' | 'Unread' | 'Read';
  readonly MarkAsRead: boolean;
  readonly BodyContains: string;
  readonly FromContains: string;
  readonly SubjectContains: string;
  readonly ToContains: string;
  readonly SaveAttachmentsInto?: string;
}

type Mail = Instance<MailHandle>;

async function retrieve(wanted: Wanted, context: ActionContext): Promise<{ RetrievedEmails: ListValue }> {
  const into = attachmentFolder(wanted.SaveAttachmentsInto, context);
  const mails = await withMailbox(wanted, { context, errorId: ERROR }, async (client) => {
    const lock = await client.getMailboxLock(await folderPath(client, wanted.MailFolder));
    try {
      return await matching(client, wanted, { into, context });
    } finally {
      lock.release();
    }
  });
  return { RetrievedEmails: new ListValue(mails) };
}

interface Saving {
  /** Undefined: attachments are not saved. */
  readonly into: string | undefined;
  readonly context: ActionContext;
}

async function matching(client: ImapFlow, wanted: Wanted, saving: Saving): Promise<Mail[]> {
  const uids = await search(client, wanted);
  if (uids.length === 0) return [];
  const mails: Mail[] = [];
  for await (const { uid, source } of client.fetch(uids, { uid: true, source: true }, { uid: true })) {
    if (source !== undefined) mails.push(await readMail(client, { uid, source: Buffer.from(source) }, saving));
  }
  if (wanted.MarkAsRead && mails.length > 0) {
    const read = mails.map(({ handle }) => handle.uid);
    await client.messageFlagsAdd(read, ['\\Seen'], { uid: true });
  }
  return mails;
}

/** All filters must hold; several recipients are separated by spaces. */
async function search(client: ImapFlow, wanted: Wanted): Promise<number[]> {
  const recipients = wanted.ToContains.split(/[\s;]+/).filter((part) => part !== '');
  let uids: number[] | undefined;
  for (const to of recipients.length === 0 ? [''] : recipients) {
    const answer = await client.search({ ...criteria(wanted), ...given('to', to) }, { uid: true });
    const found = Array.isArray(answer) ? answer : [];
    uids = uids === undefined ? found : uids.filter((uid) => found.includes(uid));
  }
  return uids ?? [];
}

function criteria({ MailsToRetrieve, BodyContains, FromContains, SubjectContains }: Wanted): SearchObject {
  return {
    ...(MailsToRetrieve === 'All' ? { all: true } : { seen: MailsToRetrieve === 'Read' }),
    ...given('body', BodyContains),
    ...given('from', FromContains),
    ...given('subject', SubjectContains),
  };
}

function given(key: 'body' | 'from' | 'subject' | 'to', wanted: string): SearchObject {
  return wanted.trim() === '' ? {} : { [key]: wanted.trim() };
}

async function readMail(client: ImapFlow, { uid, source }: { uid: number; source: Buffer }, { into, context }: Saving): Promise<Mail> {
  const parsed = await parse(source);
  const attachments = into === undefined ? [] : await saveAttachments(parsed.attachments, into, context);
  const mailbox = client.mailbox === false ? undefined : client.mailbox;
  const handle = new MailHandle(mailbox?.path ?? '', uid, mailbox?.uidValidity ?? 0n);
  return mailMessage(handle, { ...contentOf(parsed, attachments), bodyText: windowsLines(await textOf(parsed)) });
}

async function parse(source: Buffer): Promise<ParsedMail> {
  const { simpleParser } = await import('mailparser');
  return simpleParser(source, { keepCidLinks: true, skipTextToHtml: true });
}

/** The library makes text of HTML only where the HTML is the whole message, not one part beside attachments. */
async function textOf({ text, html }: ParsedMail): Promise<string> {
  if (text !== undefined || typeof html !== 'string') return text ?? '';
  return (await parse(Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`))).text ?? '';
}

function contentOf(parsed: ParsedMail, attachments: readonly string[]): Omit<MailContent, 'bodyText'> {
  return {
    from: addresses(parsed.from).join('; '),
    to: addresses(parsed.to),
    cc: addresses(parsed.cc),
    sentAt: parsed.date?.getTime(),
    subject: parsed.subject ?? '',
    body: typeof parsed.html === 'string' ? windowsLines(parsed.html) : windowsLines(parsed.text ?? ''),
    attachments,
  };
}

function windowsLines(text: string): string {
  return text.replaceAll(/\r?\n/g, NEW_LINE);
}

/** `"Name" <address>`, or the address alone where there is no name. */
function addresses(group: AddressObject | AddressObject[] | undefined): readonly string[] {
  const flat = [group ?? []].flat().flatMap(({ value }) => value.flatMap((entry) => entry.group ?? [entry]));
  return flat.map(({ name, address = '' }) =>
    name === '' || name === address ? address : `"${name.replaceAll('"', '\\"')}" <${address}>`,
  );
}

function attachmentFolder(written: string | undefined, context: ActionContext): string | undefined {
  if (written === undefined) return undefined;
  const folder = pathFor('write', written, context);
  try {
    return existingFolder(folder);
  } catch (thrown) {
    throw new ActionError(SAVE_ERROR, `The attachments cannot be saved: the folder '${folder}' does not exist.`, String(thrown));
  }
}

const COMMON = {
  title: 'Retrieve email messages',
  outputs: ['RetrievedEmails'],
} as const;
const ERRORS = [CONNECT_ERROR, SIGN_IN_ERROR, FOLDER_ERROR, ERROR];

export const RETRIEVE_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    ...COMMON,
    id: 'Email.RetrieveEmails.Retrieve',
    parameters: { ...SERVER, ...FILTERS },
    errors: ERRORS,
    run: retrieve,
  }),
  defineAction({
    ...COMMON,
    id: 'Email.RetrieveEmails.RetrieveAndSaveAttachments',
    parameters: { ...SERVER, ...FILTERS, SaveAttachmentsInto: path() },
    errors: [...ERRORS, SAVE_ERROR],
    run: retrieve,
  }),
];
