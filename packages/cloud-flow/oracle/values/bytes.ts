import { fail, object, string, type Value } from './value.ts';

export const utf8Encode = (text: string): Uint8Array => Buffer.from(text.toWellFormed(), 'utf8');
export const utf8Decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
export const base64Encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** As .NET's `Convert.FromBase64String`: white space does not count, the padding does. @throws Fault */
export function base64Decode(text: string): Uint8Array {
  const packed = text.replace(/[ \t\r\n]/g, '');
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) fail('invalid base64');
  return Buffer.from(packed, 'base64');
}

export function contentObject(type: string, base64: string): Value {
  return object([
    ['$content-type', string(type)],
    ['$content', string(base64)],
  ]);
}
