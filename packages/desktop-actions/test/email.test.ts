import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Dovecot, lacksDovecot } from './dovecot.ts';
import { freePort } from './free-port.ts';
import { runFlow } from './run-flow.ts';
import { selfSigned } from './self-signed.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

describe.skipIf(lacksDovecot)('messages of an IMAP server', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await Dovecot.start();
  });
  afterAll(() => server.stop());

  /** Works as another mail program would. */
  async function asPerson<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const auth = { user: 'flow', pass: 'pass word' };
    const client = new ImapFlow({ host: '127.0.0.1', port: server.port, secure: false, doSTARTTLS: false, auth, logger: false });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }

  const mail = (head: string, body = 'text') =>
    `From: Ann <ann@example.com>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n${head}\r\n\r\n${body}`;

  /** The inbox holds just these. */
  const fill = (...mails: readonly string[]) =>
    asPerson(async (client) => {
      for (const folder of ['Archive', 'INBOX']) {
        await client.mailboxOpen(folder);
        await client.messageDelete('1:*');
      }
      for (const content of mails) await client.append('INBOX', content);
    });

  const flagsOf = (folder: string) =>
    asPerson(async (client) => {
      await client.mailboxOpen(folder);
      const all = await client.fetchAll('1:*', { flags: true, envelope: true });
      return all.map(({ flags, envelope }) => `${envelope?.subject}${flags?.has('\\Seen') === true ? ' seen' : ''}`);
    });

  const account = (more = '') =>
    `IMAPServer: '127.0.0.1' Port: ${server.port} EnableSSL: False Username: 'flow' Password: 'pass word' ${more}`;
  const retrieve = (more: string) => `Email.RetrieveEmails.Retrieve ${account(`MailFolder: 'inbox' ${more}`)} RetrievedEmails=> M`;

  it('are retrieved with what they say, and are read then', async () => {
    await fill(
      mail(
        'To: Bob <bob@example.com>, carl@example.com\r\nCc: d@example.com\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nContent-Type: text/html; charset=utf-8',
        '<p>Hällo <b>you</b></p>',
      ),
    );

    const outcome = await runFlow(`${retrieve('')}
SET Out TO [M.Count, M[0].MailFolder, M[0]['From'], M[0]['To'][0], M[0]['To'][1], M[0].Cc[0], M[0].Subject, M[0].Body, M[0].BodyText, M[0].Attachments.Count, M[0].Date.Day]`);

    expect(outcome.error).toBeUndefined();
    const [body, text] = ['<p>Hällo <b>you</b></p>', 'Hällo you'];
    const people = ['"Ann" <ann@example.com>', '"Bob" <bob@example.com>', 'carl@example.com', 'd@example.com'];
    expect(outcome.outputs).toEqual({ Out: [1, 'INBOX', ...people, 'Grüße', body, text, 0, 24] });
    expect(await flagsOf('INBOX')).toEqual(['Grüße seen']);
  });

  it('have a text also where their HTML is beside an attachment', async () => {
    const parts = [
      '--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>It is <b>20.00 €</b></p>',
      '--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nnot this\r\n--x--',
    ];
    await fill(mail('Subject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x', parts.join('\r\n')));

    const outcome = await runFlow(`${retrieve('')}\nSET Out TO [M[0].Body, M[0].BodyText]`);

    expect(outcome.outputs).toEqual({ Out: ['<p>It is <b>20.00 €</b></p>', 'It is 20.00 €'] });
  });

  it('stay unread when told so, and can be asked for by that', async () => {
    await fill(mail('Subject: a'), mail('Subject: b'));
    await runFlow(retrieve("SubjectContains: 'b'"));

    const outcome =
      await runFlow(`${retrieve('MailsToRetrieve: Email.RetrieveMessagesMode.Unread MarkAsRead: False')}\nSET Out TO [M.Count, M[0].Subject]
${retrieve('MailsToRetrieve: Email.RetrieveMessagesMode.Read')}\nSET Out TO Out + M[0].Subject`);

    expect(outcome.outputs).toEqual({ Out: [2 - 1, 'a', 'b'] });
    expect(await flagsOf('INBOX')).toEqual(['a', 'b seen']);
  });

  it('are found by sender, recipients, subject and body', async () => {
    await fill(
      mail('Subject: one\r\nTo: x@example.com, y@example.com', 'the invoice'),
      mail('Subject: two\r\nTo: x@example.com', 'the invoice'),
      mail('Subject: three\r\nTo: y@example.com'),
    );
    const subjects = (more: string) =>
      `${retrieve(more)}\nSET S TO ''\nLOOP FOREACH I IN M\nSET S TO $'''%S%%I.Subject% '''\nEND\nSET Out TO Out + S\n`;

    const outcome = await runFlow(
      [
        "FromContains: 'ann@'",
        "FromContains: 'nobody'",
        "ToContains: 'x@example.com'",
        "ToContains: 'x@example.com y@example.com'",
        "BodyContains: 'invoice' SubjectContains: 'T'",
        "SubjectContains: 'ü'",
      ]
        .map(subjects)
        .join('\n'),
    );

    expect(outcome.outputs).toEqual({ Out: ['one two three ', '', 'one two ', 'one ', 'two ', ''] });
  });

  const attached = (name: string) =>
    mail(
      `Subject: ${name}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b`,
      `--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--b--\r\n`,
    );

  it('have their attachments saved beside what is there, inside of the folder', async () => {
    await fill(attached('a.txt'), attached('a.txt'), attached('../../evil.txt'));
    mkdirSync(join(home.path, 'in'));
    writeFileSync(join(home.path, 'in/a.txt'), 'mine');

    const outcome = await runFlow(
      `Email.RetrieveEmails.RetrieveAndSaveAttachments ${account("MailFolder: 'INBOX' SaveAttachmentsInto: 'in'")} RetrievedEmails=> M\nSET Out TO [M[0].Attachments[0].Name, M[0].Body]`,
    );

    expect(outcome.error).toBeUndefined();
    expect(outcome.outputs).toEqual({ Out: ['a (2).txt', 'hello'] });
    expect(readdirSync(join(home.path, 'in')).sort()).toEqual(['a (2).txt', 'a (3).txt', 'a.txt', 'evil.txt']);
    expect(readFileSync(join(home.path, 'in/a (2).txt'))).toEqual(Buffer.from([0, 1, 2]));
    expect(readFileSync(join(home.path, 'in/a.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(home.path, '../evil.txt'))).toBe(false);
  });

  it('are moved, marked and deleted', async () => {
    await fill(mail('Subject: moved'), mail('Subject: unread'), mail('Subject: gone'), mail('Subject: both'));
    const one = (subject: string, action: string, more = '') =>
      `${retrieve(`SubjectContains: '${subject}'`)}\nEmail.ProcessEmails.${action} ${account(`EmailsToProcess: M ${more}`)}`;

    const outcome = await runFlow(
      [
        one('moved', 'Move', "MailFolder: 'archive'"),
        one('unread', 'MarkAsUnread'),
        one('gone', 'Delete'),
        one('both', 'MarkAsUnreadAndMove', "MailFolder: 'Archive'"),
      ].join('\n'),
    );

    expect(outcome.error).toBeUndefined();
    expect(await flagsOf('INBOX')).toEqual(['unread']);
    expect(await flagsOf('Archive')).toEqual(['moved seen', 'both']);
  });

  it('that are gone already are said to be so, and no other is touched', async () => {
    await fill(mail('Subject: a'));

    const outcome = await runFlow(
      `${retrieve('')}\nEmail.ProcessEmails.Delete ${account('EmailsToProcess: M')}\nEmail.ProcessEmails.Delete ${account('EmailsToProcess: M[0]')}`,
    );

    expect(outcome.error).toMatchObject({ code: 'ProcessEmailsError', message: expect.stringContaining('not in the mail folder') });
  });

  it('of an empty folder are an empty list, and an empty list is nothing to do', async () => {
    await fill();

    const outcome = await runFlow(`${retrieve('')}\nEmail.ProcessEmails.Delete ${account('EmailsToProcess: M')}\nSET Out TO [M.Count]`);

    expect(outcome.outputs).toEqual({ Out: [0] });
  });

  it('come over TLS, from a server without a known certificate only when told so', async () => {
    await fill(mail('Subject: a'));
    const tls = (more: string) =>
      `Email.RetrieveEmails.Retrieve IMAPServer: '127.0.0.1' Username: 'flow' Password: 'pass word' MailFolder: 'INBOX' ${more} RetrievedEmails=> M\nSET Out TO [M.Count]`;

    expect((await runFlow(tls(`Port: ${server.tlsPort}`))).error).toMatchObject({
      code: 'ConnectToImapServerError',
      message: expect.stringContaining('certificate'),
    });
    expect((await runFlow(tls(`Port: ${server.tlsPort} AcceptUntrustedCertificates: True`))).outputs).toEqual({ Out: [1] });
  });

  it.each([
    ["Password: 'wrong'", 'AuthenticateToImapServerError'],
    ["IMAPServer: 'no-such-server.invalid'", 'ConnectToImapServerError'],
    ["MailFolder: 'Nowhere'", 'MailFolderNotFoundError'],
  ])('with %s fail with %s', async (changed, code) => {
    const [name = ''] = changed.split(':');
    const call = retrieve('').replace(new RegExp(`${name}: '[^']*'`), changed);

    const outcome = await runFlow(call);

    expect(outcome.error?.code).toBe(code);
    expect(outcome.error?.message).not.toContain('wrong');
  });

  it('need a folder for their attachments', async () => {
    const outcome = await runFlow(
      `Email.RetrieveEmails.RetrieveAndSaveAttachments ${account("MailFolder: 'INBOX' SaveAttachmentsInto: 'none'")} RetrievedEmails=> M`,
    );

    expect(outcome.error?.code).toBe('SaveAttachmentsError');
  });
});

describe('Send email', () => {
  interface Received {
    readonly from: string;
    readonly to: readonly string[];
    readonly content: string;
    readonly isSecure: boolean;
  }

  let received: Received[];
  let port = 0;
  let smtp: SMTPServer;

  beforeEach(async () => {
    received = [];
    const options: SMTPServerOptions = {
      ...selfSigned(),
      authOptional: true,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'me' && password === 'secret' ? done(null, { user: 'me' }) : done(new Error('no')),
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('refused') ? new Error('unknown user') : undefined),
      onData: (stream, { secure, envelope: { mailFrom, rcptTo } }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = mailFrom === false ? '' : mailFrom.address;
          received.push({ from, to: rcptTo.map(({ address }) => address), content: Buffer.concat(chunks).toString(), isSecure: secure });
          done();
        });
      },
    };
    smtp = new SMTPServer(options);
    smtp.on('error', () => undefined);
    port = await freePort();
    await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', () => resolve()));
  });
  afterEach(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

  const send = (more: string) => `Email.SendEmail.Send SMTPServer: '127.0.0.1' Port: ${port} ${more}`;
  const plain = "SendFrom: 'me@example.com' SendTo: 'a@example.com' Body: 'hello'";

  it('sends to everybody, and shows nobody who gets a hidden copy', async () => {
    await runFlow(
      send(
        "SendFrom: 'me@example.com' SenderDisplayName: 'Mü' SendTo: 'a@example.com; Bo <b@example.com>' CC: 'c@example.com' BCC: 'unseen@example.com' Subject: 'Grüße' Body: '<b>hi</b>' IsBodyHtml: True",
      ),
    );

    expect(received[0]).toMatchObject({
      from: 'me@example.com',
      to: ['a@example.com', 'b@example.com', 'c@example.com', 'unseen@example.com'],
    });
    const parsed = await simpleParser(received[0]?.content ?? '');
    expect(parsed).toMatchObject({ subject: 'Grüße', html: '<b>hi</b>\n' });
    expect(parsed.from?.value).toEqual([{ name: 'Mü', address: 'me@example.com' }]);
    expect(received[0]?.content).not.toContain('unseen');
  });

  it('sends attachments: files, paths, or quoted paths', async () => {
    writeFileSync(join(home.path, 'a b.txt'), 'A');
    writeFileSync(join(home.path, 'c.txt'), 'C');

    await runFlow(
      `Folder.GetFiles Folder: '.' Files=> F\n${send(`${plain} Attachments: F`)}\n${send(`${plain} Attachments: '"a b.txt" "c.txt"'`)}`,
    );

    const names = await Promise.all(
      received.map(async ({ content }) => (await simpleParser(content)).attachments.map(({ filename }) => filename)),
    );
    expect(names).toEqual([
      ['a b.txt', 'c.txt'],
      ['a b.txt', 'c.txt'],
    ]);
  });

  it('secures the connection and signs in', async () => {
    const call = (password: string, more: string) =>
      `Email.SendEmail.AuthenticateAndSend SMTPServer: '127.0.0.1' Port: ${port} EnableSSL: True Username: 'me' Password: '${password}' ${plain} ${more}`;

    expect((await runFlow(call('secret', ''))).error).toMatchObject({
      code: 'SendEmailError',
      message: expect.stringContaining('Accept untrusted certificates'),
    });
    expect((await runFlow(call('wrong', 'AcceptUntrustedCertificates: True'))).error?.message).toContain(
      'did not accept user name and password',
    );
    expect((await runFlow(call('secret', 'AcceptUntrustedCertificates: True'))).status).toBe('Succeeded');
    expect(received.map(({ isSecure }) => isSecure)).toEqual([true]);
  });

  it.each([
    ["SendFrom: 'me' SendTo: 'a@example.com' Body: ''", 'InvalidEmailAddressError'],
    ["SendFrom: 'me@example.com' SendTo: 'a@example.com; b' Body: ''", 'InvalidEmailAddressError'],
    ["SendFrom: 'me@example.com' SendTo: ' ; ' Body: ''", 'InvalidEmailAddressError'],
    [`${plain} Attachments: 'none.txt'`, 'AttachmentNotFoundError'],
    ["SendFrom: 'me@example.com' SendTo: 'refused@example.com' Body: ''", 'SendEmailError'],
    ["SendFrom: 'me@example.com' SendTo: 'a@example.com; refused@example.com' Body: ''", 'SendEmailError'],
  ])('with %s fails with %s', async (fields, code) => {
    expect((await runFlow(send(fields))).error?.code).toBe(code);
  });

  it('says that nobody listens', async () => {
    const outcome = await runFlow(`Email.SendEmail.Send SMTPServer: '127.0.0.1' Port: 1 ${plain}`);

    expect(outcome.error).toMatchObject({ code: 'SendEmailError', message: expect.stringContaining('127.0.0.1:1') });
  });
});
