import { fromPlain, JsonObject, parseJson, printJson, toPlain } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { decodeBody } from '../src/decode-body.ts';
import { encodeBody } from '../src/encode-body.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a body that is sent', () => {
  test.each([
    ['an object', '{"a":1,"b":2.0}', '{"a":1,"b":2.0}', 'application/json; charset=utf-8'],
    ['a list', '[1,"ä"]', '[1,"ä"]', 'application/json; charset=utf-8'],
    ['a number', '9007199254740993', '9007199254740993', 'application/json; charset=utf-8'],
    ['a text', '"plain ä"', 'plain ä', 'text/plain; charset=utf-8'],
    ['content', `{"$content-type":"image/png","$content":"${base64('bytes')}"}`, 'bytes', 'image/png'],
    [
      'a form',
      '{"$content-type":"application/x-www-form-urlencoded","$formdata":[{"key":"a b","value":"1&2"}]}',
      'a+b=1%262',
      'application/x-www-form-urlencoded',
    ],
  ])('as %s', (_, json, bytes, contentType) => {
    const encoded = encodeBody(parseJson(json));
    expect({ bytes: Buffer.from(encoded?.bytes ?? []).toString(), contentType: encoded?.contentType }).toEqual({ bytes, contentType });
  });

  test('as an object is a form when the header says so', () => {
    const encoded = encodeBody(parseJson('{"grant_type":"password","n":1}'), 'application/x-www-form-urlencoded; charset=utf-8');
    expect(Buffer.from(encoded?.bytes ?? []).toString()).toBe('grant_type=password&n=1');
  });

  test('is none for null', () => {
    expect(encodeBody(null)).toBeUndefined();
    expect(encodeBody(undefined)).toBeUndefined();
  });

  test('as parts is one that other software reads', async () => {
    const encoded = encodeBody(
      fromPlain({
        '$content-type': 'multipart/form-data',
        $multipart: [
          { headers: { 'Content-Disposition': 'form-data; name="note"' }, body: 'hello' },
          {
            headers: { 'Content-Disposition': 'form-data; name="file"; filename="a.bin"' },
            body: { '$content-type': 'application/octet-stream', $content: base64('\u0000\u0001') },
          },
          { headers: { 'Content-Disposition': 'form-data; name="json"' }, body: { json: true } },
        ],
      }),
      'multipart/form-data; boundary=old',
    );
    if (encoded === undefined) throw new Error('no body');
    const form = await new Response(new Uint8Array(encoded.bytes), { headers: { 'Content-Type': encoded.contentType } }).formData();
    expect(form.get('note')).toBe('hello');
    const file = form.get('file');
    expect(file instanceof File ? [file.name, await file.text()] : file).toEqual(['a.bin', '\u0000\u0001']);
    expect(form.get('json')).toBe('{"json":true}');
    expect(encoded.overridesHeader).toBe(true);
  });
});

test('a header of a part stays on one line', () => {
  const encoded = encodeBody(fromPlain({ $multipart: [{ headers: { 'X-A': 'one\r\nX-B: two' }, body: 'x' }] }));
  expect(Buffer.from(encoded?.bytes ?? []).toString()).not.toContain('\r\nX-B');
});

describe('a body that comes', () => {
  test.each([
    ['application/json', '{"a":5.0}', '{"a":5.0}'],
    ['application/problem+json; charset=utf-8', '[1]', '[1]'],
    ['application/json', 'no JSON', '"no JSON"'],
    ['text/html; charset=utf-8', '<p>', '"<p>"'],
    ['text/plain', '\uFEFFä', '"ä"'],
    ['application/xml', '<a/>', `{"$content-type":"application/xml","$content":"${base64('<a/>')}"}`],
    [undefined, 'x', `{"$content-type":"application/octet-stream","$content":"${base64('x')}"}`],
  ])('as %s: %s', (contentType, text, json) => {
    expect(printJson(decodeBody(Buffer.from(text), contentType) ?? null)).toBe(json);
  });

  test('in another encoding is read in that', () => {
    expect(decodeBody(Buffer.from([0xe4]), 'text/plain; charset=iso-8859-1')).toBe('ä');
    expect(decodeBody(Buffer.from('ä'), 'text/plain; charset=unknown')).toBe('ä');
  });

  test('as a form has its fields', () => {
    const body = decodeBody(Buffer.from('a=1&b=x+y'), 'application/x-www-form-urlencoded');
    expect(body instanceof JsonObject ? toPlain(body.get('$formdata') ?? null) : body).toMatchObject([
      { key: 'a', value: '1' },
      { key: 'b', value: 'x y' },
    ]);
  });

  test('without bytes is none', () => {
    expect(decodeBody(new Uint8Array(), 'application/json')).toBeUndefined();
  });
});
