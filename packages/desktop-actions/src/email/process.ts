import {
  type ActionContext,
  ActionError,
  type DesktopAction,
  type DesktopValue,
  defineAction,
  Instance,
  parameters,
} from '@tandem/desktop-engine';
import type { ImapFlow } from 'imapflow';
import { CONNECT_ERROR, FOLDER_ERROR, folderPath, type ImapServer, SERVER, SIGN_IN_ERROR, withMailbox } from './imap-session.ts';
import { MailHandle } from './mail-message.ts';

const { items, text } = parameters;
const ERROR = 'ProcessEmailsError';

interface Work extends ImapServer {
  readonly EmailsToProcess: readonly DesktopValue[];
  readonly MailFolder?: string;
}

type Operation = (client: ImapFlow, uids: number[], target: string) => Promise<unknown>;

/** Does the same with every message, folder by folder. */
async function processMails(work: Work, context: ActionContext, operation: Operation): Promise<Record<never, never>> {
  const mails = work.EmailsToProcess.map(handleOf);
  if (mails.length === 0) return {};
  await withMailbox(work, { context, errorId: ERROR }, async (client) => {
    const target = work.MailFolder === undefined ? '' : await folderPath(client, work.MailFolder);
    for (const [folder, ofFolder] of Map.groupBy(mails, ({ mailFolder }) => mailFolder)) {
      const lock = await client.getMailboxLock(await folderPath(client, folder));
      try {
        await operation(client, await presentUids(client, ofFolder), target);
      } finally {
        lock.release();
      }
    }
  });
  return {};
}

function handleOf(value: DesktopValue): MailHandle {
  if (value instanceof Instance && value.handle instanceof MailHandle) return value.handle;
  throw new ActionError(ERROR, "What is to be processed is no mail message. Take the messages of 'Retrieve email messages'.");
}

/** The messages that are still in the open folder. */
async function presentUids(client: ImapFlow, mails: readonly MailHandle[]): Promise<number[]> {
  const mailbox = client.mailbox === false ? undefined : client.mailbox;
  const numbered = mails.filter(({ uidValidity }) => uidValidity === mailbox?.uidValidity);
  const found = numbered.length === 0 ? [] : await client.search({ uid: numbered.map(({ uid }) => uid).join(',') }, { uid: true });
  if (Array.isArray(found) && found.length > 0) return found;
  throw new ActionError(ERROR, `The messages are not in the mail folder '${mailbox?.path ?? ''}' any more. Retrieve them again.`);
}

const UID = { uid: true } as const;

const move: Operation = async (client, uids, target) => {
  if (!(await client.messageMove(uids, target, UID))) throw new Error('the messages were not moved');
};
const markUnread: Operation = (client, uids) => client.messageFlagsRemove(uids, ['\\Seen'], UID);

const MAILS = { ...SERVER, EmailsToProcess: items() } as const;
const COMMON = { title: 'Process email messages', errors: [CONNECT_ERROR, SIGN_IN_ERROR, FOLDER_ERROR, ERROR] } as const;

export const PROCESS_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    ...COMMON,
    id: 'Email.ProcessEmails.Delete',
    parameters: MAILS,
    run: (work, context) => processMails(work, context, (client, uids) => client.messageDelete(uids, UID)),
  }),
  defineAction({
    ...COMMON,
    id: 'Email.ProcessEmails.MarkAsUnread',
    parameters: MAILS,
    run: (work, context) => processMails(work, context, markUnread),
  }),
  defineAction({
    ...COMMON,
    id: 'Email.ProcessEmails.Move',
    parameters: { ...MAILS, MailFolder: text() },
    run: (work, context) => processMails(work, context, move),
  }),
  defineAction({
    ...COMMON,
    id: 'Email.ProcessEmails.MarkAsUnreadAndMove',
    parameters: { ...MAILS, MailFolder: text() },
    run: (work, context) =>
      processMails(work, context, async (client, uids, target) => {
        await markUnread(client, uids, target);
        await move(client, uids, target);
      }),
  }),
];
