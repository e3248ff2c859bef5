import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeText, ENCODINGS } from '../src/web/encodings.ts';
import { runFlow } from './run-flow.ts';
import { selfSigned } from './self-signed.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (response: ServerResponse, request: Seen) => void;

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

/** A server that remembers what it was asked. */
async function serve(answer: Answer, tls?: { key: string; cert: string }): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const onRequest = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, url, headers } = request;
    const entry = { method, url, headers, body: Buffer.concat(chunks).toString('latin1') };
    seen.push(entry);
    answer(response, entry);
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => void onRequest(request, response);
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  open.push(server as Server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const hello: Answer = (response) => response.end('hello');
const download = (url: string, more = '') => `Web.DownloadFromWeb.Download Url: $'''${url}''' ${more} WebPageText=> Text`;
const invoke = (url: string, more = '') =>
  `Web.InvokeWebService.InvokeWebService Url: $'''${url}''' ${more} StatusCode=> Status Response=> Body ResponseHeaders=> Headers`;

describe('Download from web', () => {
  it('gives the text of a page, and names itself as the script says', async () => {
    const { url, seen } = await serve(hello);

    const outcome = await runFlow(`${download(url, "UserAgent: 'me'")}\nSET Out TO [Text]`);

    expect(outcome.outputs).toEqual({ Out: ['hello'] });
    expect(seen[0]?.headers['user-agent']).toBe('me');
  });

  it('names no browser when the script empties the field', async () => {
    const { url, seen } = await serve(hello);

    await runFlow(download(url, "UserAgent: ''"));

    expect(seen[0]?.headers['user-agent']).toBeUndefined();
  });

  it('posts the two columns of a table as a form', async () => {
    const { url, seen } = await serve(hello);

    await runFlow(`Variables.CreateNewDatatable InputTable: { ^['n', 'v'], ['a b', 'ü&='], ['c', 1] } DataTable=> T
Web.DownloadFromWeb.DownloadUsePost Url: '${url}' Parameters: T WebPageText=> Text`);

    expect(seen[0]).toMatchObject({ method: 'POST', body: 'a+b=%C3%BC%26%3D&c=1' });
    expect(seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  it('fails when the server answers an error', async () => {
    const { url } = await serve((response) => response.writeHead(404).end('gone'));

    expect((await runFlow(download(url))).error).toMatchObject({ code: 'DownloadFromWebError', message: expect.stringContaining('404') });
  });

  it('keeps the name that the server gives, and nothing of its folders', async () => {
    const { url } = await serve((response) =>
      response.setHeader('content-disposition', 'attachment; filename="../../é:x.txt"').end('content'),
    );
    mkdirSync(join(home.path, 'in'));

    const outcome = await runFlow(
      `Web.DownloadFromWeb.DownloadToFolder Url: '${url}/a.bin' DestinationFolder: 'in' DownloadedFile=> F\nSET Out TO [F.Name]`,
    );

    expect(outcome.outputs).toEqual({ Out: [readdirSync(join(home.path, 'in'))[0]] });
    expect(readdirSync(join(home.path, 'in'))[0]).toMatch(/^[^/]*_x\.txt$/);
  });

  it('takes the name of the address when the server gives none', async () => {
    const { url } = await serve(hello);
    mkdirSync(join(home.path, 'in'));

    await runFlow(`Web.DownloadFromWeb.DownloadToFolder Url: '${url}/a%20b.csv?x=1' DestinationFolder: 'in' DownloadedFile=> F`);

    expect(readdirSync(join(home.path, 'in'))).toEqual(['a b.csv']);
  });

  it('asks nobody when the folder is not there', async () => {
    const { url, seen } = await serve(hello);

    const outcome = await runFlow(`Web.DownloadFromWeb.DownloadToFile Url: '${url}' FilePath: 'none/a.txt' DownloadedFile=> F`);

    expect(outcome.error?.code).toBe('DirectoryNotFoundError');
    expect(seen).toEqual([]);
  });

  it('leaves the old file when the new one breaks off', async () => {
    const { url } = await serve((response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    writeFileSync(join(home.path, 'a.txt'), 'old');

    const outcome = await runFlow(`Web.DownloadFromWeb.DownloadToFile Url: '${url}' FilePath: 'a.txt' DownloadedFile=> F`);

    expect(outcome.error?.code).toBe('DownloadFromWebError');
    expect(readdirSync(home.path)).toEqual(['a.txt']);
    expect(readFileSync(join(home.path, 'a.txt'), 'utf8')).toBe('old');
  });

  it.each([
    ['', 'no address'],
    ['ftp://127.0.0.1/', 'no address'],
    ['http://127.0.0.1:1/', 'nothing listens'],
    ['http://no-such-name.invalid/', 'no server of that name'],
  ])('says what is wrong with %s', async (url, reason) => {
    expect((await runFlow(download(url))).error).toMatchObject({ code: 'DownloadFromWebError', message: expect.stringContaining(reason) });
  });

  it('ends at once when the run is cancelled', async () => {
    const { url } = await serve(() => undefined);
    const started = Date.now();

    const outcome = await runFlow(download(url), {}, { signal: AbortSignal.timeout(100) });

    expect(outcome.status).toBe('Cancelled');
    expect(Date.now() - started).toBeLessThan(3000);
  });

  it('gives up when the server is silent', async () => {
    const { url } = await serve(() => undefined);

    expect((await runFlow(download(url, 'ConnectionTimeout: 1'))).error?.message).toContain('within 1 seconds');
  });
});

describe('Invoke web service', () => {
  it('gives status, headers and body, whatever the status', async () => {
    const { url } = await serve((response) => response.writeHead(418, { 'x-one': '1', 'content-type': 'text/plain' }).end('tea'));

    const outcome = await runFlow(`${invoke(url)}\nSET Out TO [Status, Body]\nSET Out TO Out + Headers[0]`);

    expect(outcome.outputs).toEqual({ Out: [418, 'tea', 'x-one: 1'] });
  });

  it('fails on an error status when told so, with what the server said', async () => {
    const { url } = await serve((response) => response.writeHead(500).end('why'));

    const outcome = await runFlow(
      `BLOCK B\nON BLOCK ERROR all\nEND\n${invoke(url, 'FailOnErrorStatus: True')}\nEND\nERROR => E\nSET Out TO [E.ErrorDetails]`,
    );

    expect(outcome.outputs).toEqual({ Out: ['why'] });
    expect((await runFlow(invoke(url, 'FailOnErrorStatus: True'))).error?.code).toBe('InvokeWebServiceError');
  });

  it('sends method, content types, custom headers and the trimmed body', async () => {
    const { url, seen } = await serve(hello);

    await runFlow(
      invoke(
        url,
        "Method: Web.Method.Patch Accept: 'application/json' ContentType: 'application/json' CustomHeaders: $'''X-A: 1\nAuthorization: Bearer t:x\n\nAccept: text/x''' RequestBody: $'''  {\"a\": \"ü\"} ''' EncodeRequestBody: False",
      ),
    );

    expect(seen[0]).toMatchObject({ method: 'PATCH', body: Buffer.from('{"a": "ü"}').toString('latin1') });
    expect(seen[0]?.headers).toMatchObject({
      'x-a': '1',
      authorization: 'Bearer t:x',
      accept: 'text/x',
      'content-type': 'application/json',
    });
  });

  it('encodes a body as forms do unless told otherwise', async () => {
    const { url, seen } = await serve(hello);

    await runFlow(invoke(url, "Method: Web.Method.Post ContentType: 'application/x-www-form-urlencoded' RequestBody: 'a=1 2&b=ü'"));

    expect(seen[0]?.body).toBe('a=1+2&b=%C3%BC');
  });

  it('sends no body and no content type with GET', async () => {
    const { url, seen } = await serve(hello);

    await runFlow(invoke(url));

    expect(seen[0]).toMatchObject({ method: 'GET', body: '' });
    expect(seen[0]?.headers['content-type']).toBeUndefined();
  });

  it.each(['no colon', 'A B: 1', 'Content-Length: 3', ': x'])('refuses the header %s', async (header) => {
    const { url, seen } = await serve(hello);

    expect((await runFlow(invoke(url, `CustomHeaders: '${header}'`))).error?.code).toBe('InvalidHeaderError');
    expect(seen).toEqual([]);
  });

  it('refuses CONNECT', async () => {
    expect((await runFlow(invoke('http://127.0.0.1:1', 'Method: Web.Method.Connect'))).error?.code).toBe('InvokeWebServiceError');
  });

  it('sends cookies back until they are cleared', async () => {
    const { url, seen } = await serve((response) =>
      response.setHeader('set-cookie', ['a=1; Path=/', 'b=2; Max-Age=0', 'c=3; Domain=other.example']).end(),
    );

    await runFlow([invoke(url), invoke(`${url}/x`), invoke(url, 'ClearCookies: True')].join('\n'));

    expect(seen.map(({ headers }) => headers.cookie)).toEqual([undefined, 'a=1', undefined]);
  });

  it('follows redirects without handing secrets to another server', async () => {
    const other = await serve(hello);
    const { url, seen } = await serve((response, { url: path }) =>
      response.writeHead(path === '/' ? 302 : 307, { location: path === '/' ? '/next' : other.url }).end(),
    );

    const outcome = await runFlow(
      `${invoke(`${url}/`, "Method: Web.Method.Post CustomHeaders: 'X-Key: s' RequestBody: 'a=1'")}\nSET Out TO [Body]`,
    );

    expect(outcome.outputs).toEqual({ Out: ['hello'] });
    expect(seen[1]).toMatchObject({ method: 'GET', body: '' });
    expect(seen[1]?.headers['x-key']).toBe('s');
    expect(other.seen[0]?.headers['x-key']).toBeUndefined();
  });

  it('stays when redirects are not to be followed, and ends a circle', async () => {
    const { url } = await serve((response) => response.writeHead(302, { location: '/' }).end());

    expect((await runFlow(`${invoke(url, 'FollowRedirection: False')}\nSET Out TO [Status]`)).outputs).toEqual({ Out: [302] });
    expect((await runFlow(invoke(url))).error?.message).toContain('redirects more than');
  });

  it('answers a Basic challenge, and gives nothing unasked', async () => {
    const { url, seen } = await serve((response, { headers }) =>
      headers.authorization === undefined ? response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end() : response.end('in'),
    );
    const call = `Web.InvokeWebService.InvokeWebServiceUseAuth Url: '${url}' Username: 'ü' Password: 'p:w' Response=> Body\nSET Out TO [Body]`;

    expect((await runFlow(call)).outputs).toEqual({ Out: ['in'] });
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined, `Basic ${Buffer.from('ü:p:w').toString('base64')}`]);
  });

  it('answers a Digest challenge', async () => {
    const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
    const { url } = await serve((response, { headers, url: path }) => {
      const field = (name: string): string => new RegExp(`\\b${name}="?([^",]+)`).exec(headers.authorization ?? '')?.[1] ?? '';
      const expected = md5(`${md5('u:r:p')}:n:${field('nc')}:${field('cnonce')}:auth:${md5(`GET:${path}`)}`);
      if (field('response') === expected) response.end('in');
      else response.writeHead(401, { 'www-authenticate': 'Digest realm="r", nonce="n", qop="auth"' }).end();
    });

    const outcome = await runFlow(
      `Web.DownloadFromWeb.DownloadUseAuth Url: '${url}/a?b' UserName: 'u' Password: 'p' WebPageText=> T\nSET Out TO [T]`,
    );

    expect(outcome.outputs).toEqual({ Out: ['in'] });
  });

  it('says so when a server wants NTLM', async () => {
    const { url } = await serve((response) => response.writeHead(401, { 'www-authenticate': 'NTLM' }).end());

    const outcome = await runFlow(
      `Web.InvokeWebService.InvokeWebServiceUseAuth Url: '${url}' Username: 'u' Password: 'secret' Response=> Body`,
    );

    expect(outcome.error?.message).toContain('Basic and Digest');
    expect(outcome.error?.message).not.toContain('secret');
  });

  it('uploads files and fields as a form', async () => {
    const { url, seen } = await serve(hello);
    writeFileSync(join(home.path, 'a.txt'), 'content');
    const script = `Variables.CreateNewDatatable InputTable: { ^['n', 'f', 'name', 'type'], ['file1', 'a.txt', '', 'text/plain'] } DataTable=> T
Web.InvokeWebService.InvokeWebServicePostUpload Url: '${url}' Attachments: T UploadType: Web.UploadType.FilePath Response=> Body
File.ConvertToBinary File: 'a.txt' BinaryData=> B
Variables.CreateNewDatatable InputTable: { ^['n', 'f'], ['x', B], ['y', 'plain'] } DataTable=> U
Web.InvokeWebService.InvokeWebServicePutUpload Url: '${url}' Attachments: U UploadType: Web.UploadType.Binary Response=> Body`;

    expect((await runFlow(script)).status).toBe('Succeeded');
    expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen[0]?.body).toContain('name="file1"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n--');
    expect(seen[1]).toMatchObject({ method: 'PUT', body: expect.stringContaining('name="y"\r\n\r\nplain\r\n--') });
  });

  it('uploads nothing when a file is missing', async () => {
    const { url, seen } = await serve(hello);

    const outcome = await runFlow(`Variables.CreateNewDatatable InputTable: { ^['n', 'f'], ['a', 'none.txt'] } DataTable=> T
Web.InvokeWebService.InvokeWebServicePostUpload Url: '${url}' Attachments: T Response=> Body`);

    expect(outcome.error?.code).toBe('FileNotFoundError');
    expect(seen).toEqual([]);
  });

  it('saves what the server answers, unpacked', async () => {
    const { url } = await serve((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')));

    await runFlow(`Web.InvokeWebService.InvokeWebServiceSaveToFilePost Url: '${url}' FilePath: 'a.txt' StatusCode=> S DownloadedFile=> F`);

    expect(readFileSync(join(home.path, 'a.txt'), 'utf8')).toBe('packed');
  });

  it('unpacks what servers mean by deflate, with and without the header of zlib', async () => {
    const { url } = await serve((response, { url: path }) => {
      const pack = path === '/raw' ? deflateRawSync : path === '/empty' ? (): Buffer => Buffer.alloc(0) : deflateSync;
      response.writeHead(200, { 'content-encoding': 'deflate' }).end(pack('packed'));
    });
    const of = (path: string): string => `${invoke(url + path)}\nVariables.AddItemToList Item: Body List: Out`;

    expect(await runFlow(['/zlib', '/raw', '/empty'].map(of).join('\n'))).toMatchObject({ outputs: { Out: ['packed', 'packed', ''] } });
  });

  it('takes an answer as it is whose packing nobody knows', async () => {
    const { url } = await serve((response) => response.writeHead(200, { 'content-encoding': 'constructor' }).end('plain'));

    expect(await runFlow(`${invoke(url)}\nSET Out TO $'''%Body%'''`)).toMatchObject({ outputs: { Out: ['plain'] } });
  });

  it('asks for the packing that a custom header names', async () => {
    const { url, seen } = await serve(hello);

    await runFlow(invoke(url, "CustomHeaders: 'Accept-Encoding: identity'"));

    expect(seen[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('saves to where a link leads, and as private as the file was', async () => {
    const { url } = await serve(hello);
    mkdirSync(join(home.path, 'allowed'));
    writeFileSync(join(home.path, 'allowed/a.txt'), 'old', { mode: 0o600 });
    symlinkSync('allowed/a.txt', join(home.path, 'link.txt'));

    await runFlow(
      `Web.InvokeWebService.InvokeWebServiceSaveToFilePost Url: '${url}' FilePath: 'link.txt' StatusCode=> S DownloadedFile=> F`,
    );

    const { mode } = statSync(join(home.path, 'allowed/a.txt'));
    expect([readFileSync(join(home.path, 'allowed/a.txt'), 'utf8'), mode & 0o777]).toEqual(['hello', 0o600]);
    expect(readlinkSync(join(home.path, 'link.txt'))).toBe('allowed/a.txt');
  });

  it('trusts an unknown certificate only when told so', async () => {
    const { url } = await serve(hello, selfSigned());

    expect((await runFlow(invoke(url))).error?.message).toContain('Accept untrusted certificates');
    expect((await runFlow(`${invoke(url, 'AcceptUntrustedCertificates: True')}\nSET Out TO [Body]`)).outputs).toEqual({ Out: ['hello'] });
  });
});

describe('Invoke SOAP web service', () => {
  it('posts the envelope and gives the answer', async () => {
    const { url, seen } = await serve((response) => response.setHeader('content-type', 'text/xml').end('<a/>'));

    const outcome = await runFlow(
      `Web.InvokeSoapService.InvokeSoapService Endpoint: '${url}' RequestBody: ' <Envelope/> ' CustomHeaders: 'SOAPAction: "x"' Response=> R StatusCode=> S\nSET Out TO [R, S]`,
    );

    expect(outcome.outputs).toEqual({ Out: ['<a/>', 200] });
    expect(seen[0]).toMatchObject({ method: 'POST', body: '<Envelope/>' });
    expect(seen[0]?.headers).toMatchObject({ soapaction: '"x"', 'content-type': 'text/xml; charset=utf-8' });
  });

  it('speaks SOAP 1.2 when the envelope does', async () => {
    const { url, seen } = await serve(hello);

    await runFlow(
      `Web.InvokeSoapService.InvokeSoapServiceUseAuth Endpoint: '${url}' Username: 'u' Password: 'p' RequestBody: '<e xmlns="http://www.w3.org/2003/05/soap-envelope"/>' Response=> R`,
    );

    expect(seen[0]?.headers['content-type']).toContain('application/soap+xml');
    expect(seen[0]?.headers['soapaction']).toBeUndefined();
  });
});

describe('encodings', () => {
  const read = (bytes: Buffer, encoding: (typeof ENCODINGS)[number], contentType = ''): string =>
    decodeText(bytes, encoding, { contentType, errorId: 'E' });

  it('detects what the server, the text or its first bytes say', () => {
    expect(read(Buffer.from([0xe4]), 'AutoDetect', 'text/html; charset=ISO-8859-1')).toBe('ä');
    expect(read(iconv.encode('<meta charset="windows-1251">Ж', 'windows-1251'), 'AutoDetect')).toContain('Ж');
    expect(read(iconv.encode('<?xml version="1.0" encoding="shift_jis"?>日', 'shift_jis'), 'AutoDetect')).toContain('日');
    expect(read(Buffer.from('\uFEFFä', 'utf16le'), 'AutoDetect', 'text/plain; charset=utf-8')).toBe('ä');
    expect(read(Buffer.from('ä'), 'AutoDetect', 'text/plain; charset=nonsense')).toBe('ä');
  });

  it.each([
    ['IBM037', 'c8859393966b40e6969993845a', 'Hello, World!'],
    ['IBM01141', '9f', '€'],
    ['IBM500', '4f', '!'],
    ['DOS_720', '9f', 'ا'],
    ['IBM00858', 'd5', '€'],
    ['x_mac_cyrillic', '80', 'А'],
    ['x_IA5_German', '7b', 'ä'],
    ['iso_2022_jp_50220', '1b2442467e4c671b284261', '入門a'],
    ['hz_gb_2312', '7e7b56504e447e7d7e7e61', '中文~a'],
    ['iso_2022_kr', '1b2429430e3021332a0f61', '가나a'],
  ] as const)('reads %s', (encoding, hex, expected) => {
    expect(read(Buffer.from(hex, 'hex'), encoding)).toBe(expected);
  });

  it('reads all encodings of .NET but a few that only old systems know', () => {
    const unreadable = ENCODINGS.filter((encoding) => {
      try {
        return read(Buffer.from('abcd'), encoding) === '';
      } catch {
        return true;
      }
    });

    expect(unreadable.filter((encoding) => !encoding.startsWith('x_'))).toEqual(['Johab']);
    expect(unreadable).toHaveLength(22);
  });
});
