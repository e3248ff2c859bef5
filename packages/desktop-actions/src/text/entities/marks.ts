import { isIP } from 'node:net';
import type { Recognize } from './entity.ts';

// What is written the same in every language.

function marked(pattern: RegExp, isOne: (found: string) => boolean = () => true): Recognize {
  return (text) =>
    Array.from(text.matchAll(pattern), ([found]) => ({ text: found, values: { Value: found } })).filter((entity) => isOne(entity.text));
}

const DOMAIN = '(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,}';
const DIGITS_OF_PHONE = { least: 7, most: 15 } as const;

function isPhoneNumber(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '').length;
  return digits >= DIGITS_OF_PHONE.least && digits <= DIGITS_OF_PHONE.most && !/^\d{4}-\d{2}-\d{2}$/.test(found);
}

export const recognizeEmails = marked(new RegExp(`[\\p{L}\\d._%+-]+@${DOMAIN}`, 'giu'));
export const recognizeUrls = marked(
  new RegExp(
    `(?<![\\p{L}\\d@.])(?:(?:https?|ftp)://[^\\s<>"]+[^\\s<>".,;:!?)\\]}']|(?:www\\.)?${DOMAIN}(?![\\p{L}\\d@])(?:/[^\\s<>"]*[^\\s<>".,;:!?)\\]}'])?)`,
    'giu',
  ),
);
export const recognizeGuids = marked(/(?<![\da-f-])\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?(?![\da-f-])/gi);
export const recognizeIpAddresses = marked(/(?<![\w.:])[\da-f.:]*[.:][\da-f.:]*[\da-f:](?![\w:])/gi, (found) => isIP(found) !== 0);
export const recognizeMentions = marked(/(?<![\p{L}\d._%+-])@[\p{L}\d_]+/gu);
export const recognizeHashtags = marked(/(?<![\p{L}\d&])#[\p{L}\d_]+/gu);
export const recognizeQuotedTexts = marked(/"[^"]+"|“[^”]+”|„[^“]+“|«[^»]+»|(?<!\p{L})'[^']+'(?!\p{L})/gu);
export const recognizePhoneNumbers = marked(/(?<![\w.])(?:\+|00)?\(?\d[\d\s()./-]*\d(?![\w])/gu, isPhoneNumber);
