import { createServer, type Server, type Socket } from 'node:net';
import type { OperationOutcome } from '@tandem/cloud-engine';
import { callOf } from '@tandem/cloud-engine/suite/operation-call';
import { asTandemError, type TandemError } from '@tandem/kernel';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMailboxConnector, createMailConnector, type SmtpServer } from '../src/index.ts';
import { startSmtp } from './start-smtp.ts';

const SERVER: Omit<SmtpServer, 'port'> = {
  host: '127.0.0.1',
  security: 'none',
  signIn: null,
  from: { name: 'Tandem', address: 'tandem@example.org' },
  allowsOtherSenders: false,
};
const NOTIFICATION = { 'request/to': 'anna@example.org', 'request/subject': 'Hello', 'request/text': '<p>Hi <b>Anna</b></p>' };
const MAIL = { 'emailMessage/To': 'anna@example.org', 'emailMessage/Subject': 'Hello', 'emailMessage/Body': '<p>Hi</p>' };

interface Sending {
  readonly operationId?: string;
  readonly actionPath?: string;
  readonly signal?: AbortSignal;
}

async function send(server: SmtpServer | undefined, parameters: Record<string, unknown>, sending: Sending = {}): Promise<OperationOutcome> {
  const { operationId = 'SendEmailV2', actionPath = 'Send', signal = new AbortController().signal } = sending;
  const ports = { smtpServer: () => server };
  const connector = Object.keys(parameters).some((key) => key.startsWith('request/'))
    ? createMailConnector(ports)
    : createMailboxConnector(ports);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const started = await connector
    .operation(operationId)
    ?.start({ clock: { now: () => 0 }, log, signal }, callOf(parameters, { actionPath }));
  if (started?.kind !== 'ended') throw new Error('the mail was not sent');
  return started.outcome;
}

async function faultOf(sending: Promise<unknown>): Promise<TandemError> {
  return sending.then(
    () => {
      throw new Error('nothing went wrong');
    },
    (reason: unknown) => asTandemError(reason),
  );
}

async function serve(options?: SMTPServerOptions) {
  const smtp = await startSmtp(options);
  return { ...smtp, server: { ...SERVER, port: smtp.port } };
}

function answering(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

describe('a mail', () => {
  test('goes out as HTML with a plain text beside it', async () => {
    const { server, mails } = await serve();
    const outcome = await send(server, NOTIFICATION, { operationId: 'sendemailv3' });
    expect(outcome).toMatchObject({ status: 'Succeeded', code: 'OK' });
    expect(mails).toMatchObject([{ from: 'tandem@example.org', to: ['anna@example.org'] }]);
    expect(mails[0]?.source).toContain('From: Tandem <tandem@example.org>');
    expect(mails[0]?.source).toContain('<p>Hi <b>Anna</b></p>');
    expect(mails[0]?.source).toContain('Content-Type: text/plain');
  });

  test('reaches all recipients, and the copies in secret stand in no header', async () => {
    const { server, mails } = await serve();
    await send(server, {
      ...MAIL,
      'emailMessage/To': '"Doe, Jo" <jo@example.org>;;',
      'emailMessage/Cc': 'b@example.org',
      'emailMessage/Bcc': 'unseen@example.org',
    });
    expect(mails[0]?.to).toEqual(['jo@example.org', 'b@example.org', 'unseen@example.org']);
    expect(mails[0]?.source).toContain('"Doe, Jo" <jo@example.org>');
    expect(mails[0]?.source).not.toContain('unseen');
  });

  test('carries importance, sensitivity, reply address and attachments', async () => {
    const { server, mails } = await serve();
    await send(server, {
      ...MAIL,
      'emailMessage/Importance': 'High',
      'emailMessage/Sensitivity': 'confidential',
      'emailMessage/ReplyTo': 'desk@example.org',
      'emailMessage/Attachments': [
        { Name: 'a.txt', ContentBytes: 'aGVsbG8=' },
        { Name: '../b\r\nX: y', ContentBytes: { '$content-type': 'text/plain', $content: 'd29ybGQ=' } },
      ],
    });
    const source = mails[0]?.source ?? '';
    expect(source).toContain('Importance: High');
    expect(source).toContain('Sensitivity: Company-Confidential');
    expect(source).toContain('Reply-To: desk@example.org');
    expect(source).toContain('filename=a.txt');
    expect(source).toContain('aGVsbG8=');
    expect(source).not.toMatch(/^X: y/m);
  });

  test('has the same Message-ID at each attempt, and another one for another action', async () => {
    const { server, mails } = await serve();
    await send(server, MAIL);
    await send(server, MAIL);
    await send(server, MAIL, { actionPath: 'Each/1/Send' });
    const ids = mails.map(({ source }) => /^Message-ID: (.*)$/m.exec(source)?.[1]);
    expect(ids[0]).toMatch(/^<tandem\.[0-9a-f]{40}@example\.org>/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('of the older operation is plain text unless it says that it is HTML', async () => {
    const { server, mails } = await serve();
    await send(server, MAIL, { operationId: 'SendEmail' });
    await send(server, { ...MAIL, 'emailMessage/IsHtml': true }, { operationId: 'SendEmail' });
    expect(mails[0]?.source).not.toContain('text/html');
    expect(mails[1]?.source).toContain('text/html');
  });

  test('cannot bring headers of its own', async () => {
    const { server, mails } = await serve();
    await send(server, { ...MAIL, 'emailMessage/Subject': 'Hi\r\nBcc: evil@example.org\r\n\r\nbody' });
    expect(mails[0]?.source).not.toMatch(/^Bcc:/m);
    expect(mails[0]?.to).toEqual(['anna@example.org']);
    const fault = await faultOf(send(server, { ...MAIL, 'emailMessage/To': 'a@example.org\r\nBcc: evil@example.org' }));
    expect(fault.code).toBe('MailAddressInvalid');
  });

  test('is sent in another name only where an administrator allows it', async () => {
    const { server, mails } = await serve();
    const asBoss = { ...MAIL, 'emailMessage/From': 'boss@example.org' };
    expect((await faultOf(send(server, asBoss))).code).toBe('MailSenderNotAllowed');
    await send(server, { ...MAIL, 'emailMessage/From': 'TANDEM@example.org' });
    await send({ ...server, allowsOtherSenders: true }, asBoss);
    expect(mails.map(({ source }) => /^From: (.*)$/m.exec(source)?.[1]?.trim())).toEqual([
      'Tandem <tandem@example.org>',
      'boss@example.org',
    ]);
    expect(mails[1]?.from).toBe('tandem@example.org');
  });
});

describe('a mail is refused before it leaves', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['without a recipient', { ...MAIL, 'emailMessage/To': '' }, 'OpenApiOperationParameterValidationFailed'],
    ['with semicolons alone as recipients', { ...MAIL, 'emailMessage/To': ';;' }, 'OpenApiOperationParameterValidationFailed'],
    ['without a subject', { ...MAIL, 'emailMessage/Subject': null }, 'OpenApiOperationParameterValidationFailed'],
    ['with an object as body', { ...MAIL, 'emailMessage/Body': {} }, 'OpenApiOperationParameterValidationFailed'],
    ['with an importance that is none', { ...MAIL, 'emailMessage/Importance': 'Huge' }, 'OpenApiOperationParameterValidationFailed'],
    ['to somebody without an @', { ...MAIL, 'emailMessage/To': 'anna' }, 'MailAddressInvalid'],
    ['with an attachment without a name', { ...MAIL, 'emailMessage/Attachments': [{ ContentBytes: '' }] }, 'MailAttachmentInvalid'],
    [
      'with an attachment that is no base64',
      { ...MAIL, 'emailMessage/Attachments': [{ Name: 'a', ContentBytes: '§' }] },
      'MailAttachmentInvalid',
    ],
    [
      'to very many',
      { ...MAIL, 'emailMessage/To': Array.from({ length: 501 }, (_, n) => `p${n}@example.org`).join(';') },
      'MailTooManyRecipients',
    ],
    ['with very much in it', { ...MAIL, 'emailMessage/Body': 'x'.repeat(26 * 1024 * 1024) }, 'MailTooLarge'],
  ];
  test.each(cases)('%s', async (_title, parameters, code) => {
    const fault = await faultOf(send({ ...SERVER, port: 1 }, parameters));
    expect([fault.code, fault.retryable]).toEqual([code, false]);
  });

  test('while no mail server is set up', async () => {
    const fault = await faultOf(send(undefined, MAIL));
    expect(fault).toMatchObject({ code: 'MailNotSetUp', retryable: false });
    expect(fault.fix).toContain('settings');
  });
});

describe('a mail server', () => {
  test('that is not there may be asked again', async () => {
    expect(await faultOf(send({ ...SERVER, port: 1 }, MAIL))).toMatchObject({ code: 'MailServerUnreachable', retryable: true });
  });

  test('that says "not now" may be asked again', async () => {
    const { server } = await serve({ onRcptTo: (_address, _session, done) => done(answering(451, 'Greylisted, come back later')) });
    const fault = await faultOf(send(server, MAIL));
    expect(fault).toMatchObject({ code: 'MailRefusedForNow', retryable: true });
    expect(fault.message).toContain('Greylisted');
  });

  test('that refuses for good is not asked again', async () => {
    const { server } = await serve({ onRcptTo: (_address, _session, done) => done(answering(550, 'No such user')) });
    const fault = await faultOf(send(server, MAIL));
    expect(fault).toMatchObject({ code: 'MailRefused', retryable: false });
    expect(fault.message).toContain('No such user');
  });

  test('that takes the mail for some alone is not asked again, and the others are named', async () => {
    const { server, mails } = await serve({
      onRcptTo: ({ address }, _session, done) => (address === 'b@example.org' ? done(answering(550, 'No such user')) : done()),
    });
    const fault = await faultOf(send(server, { ...MAIL, 'emailMessage/Cc': 'b@example.org' }));
    expect(fault).toMatchObject({ code: 'MailPartlyRefused', retryable: false });
    expect(fault.message).toContain('b@example.org');
    expect(mails).toHaveLength(1);
  });

  test('that knows the password lets in, and one that does not says so without showing it', async () => {
    const { server, mails } = await serve({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        username === 'tandem' && password === 'right' ? done(null, { user: username }) : done(answering(535, 'Wrong credentials')),
    });
    await send({ ...server, signIn: { user: 'tandem', password: 'right' } }, MAIL);
    expect(mails).toHaveLength(1);
    const fault = await faultOf(send({ ...server, signIn: { user: 'tandem', password: 'w-r-o-n-g' } }, MAIL));
    expect(fault).toMatchObject({ code: 'MailSignInFailed', retryable: false });
    expect(fault.message).not.toContain('w-r-o-n-g');
  });

  test('without TLS is not used where TLS is asked for', async () => {
    const { server } = await serve();
    expect(await faultOf(send({ ...server, security: 'starttls' }, MAIL))).toMatchObject({ code: 'MailTlsFailed', retryable: false });
    expect(await faultOf(send({ ...server, security: 'tls' }, MAIL))).toMatchObject({ code: 'MailTlsFailed', retryable: false });
  });

  test('whose certificate nobody vouches for is not used', async () => {
    const { server } = await serve({ disabledCommands: [] });
    expect((await faultOf(send({ ...server, security: 'starttls' }, MAIL))).code).toBe('MailTlsFailed');
  });

  test('that goes away with the content of a mail is not asked again', async () => {
    const port = await startBreaking('\r\n.\r\n');
    const server = { ...SERVER, port };
    expect(await faultOf(send(server, MAIL))).toMatchObject({ code: 'MailOutcomeUnknown', retryable: false });
  });

  test('that never answers is left when the action runs out of time', async () => {
    const port = await listen(createServer());
    const fault = await faultOf(send({ ...SERVER, port }, MAIL, { signal: AbortSignal.timeout(100) }));
    expect(fault.code).toBe('MailAborted');
  });
});

/** A mail server that takes every command and goes away when it has read the text. */
function startBreaking(text: string): Promise<number> {
  return listen(
    createServer((socket) => {
      let heard = '';
      let isData = false;
      socket.write('220 ready\r\n');
      socket.on('data', (chunk) => {
        heard += chunk.toString();
        if (heard.includes(text)) socket.destroy();
        else if (!isData) {
          isData = /^DATA/m.test(chunk.toString());
          socket.write(isData ? '354 go on\r\n' : '250 fine\r\n');
        }
      });
    }),
  );
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
