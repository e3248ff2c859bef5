import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { invalidAttachment } from './mail-fault.ts';
import type { MailAttachment } from './ports.ts';

const MAX_NAME = 255;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}/\\]/gu;

/**
 * The value of `emailMessage/Attachments`: an array of `{Name, ContentBytes}`. Designers also write an empty string or null for
 * none.
 *
 * @throws TandemError `MailAttachmentInvalid`
 */
export function readAttachments(value: JsonValue): readonly MailAttachment[] {
  if (value === null || value === '') return [];
  const items = isJsonArray(value) ? value : [value];
  return items.filter((item) => item !== null && item !== '').map((item, index) => readAttachment(item, index + 1));
}

function readAttachment(item: JsonValue, number: number): MailAttachment {
  if (!(item instanceof JsonObject)) throw invalidAttachment(`Attachment ${number} is no object.`);
  const name = item.get('Name');
  if (typeof name !== 'string' || name.trim() === '') throw invalidAttachment(`Attachment ${number} has no Name.`);
  return { name: name.trim().replaceAll(UNSAFE, '_').slice(0, MAX_NAME), content: contentOf(item.get('ContentBytes'), number) };
}

/** Base64, alone or in the wrapped form that files have in flows (`{$content-type, $content}`). */
function contentOf(value: JsonValue | undefined, number: number): Uint8Array {
  const base64 = value instanceof JsonObject ? value.get('$content') : value;
  if (typeof base64 !== 'string') throw invalidAttachment(`Attachment ${number} has no ContentBytes.`);
  const dense = base64.replaceAll(/\s+/g, '');
  if (!BASE64.test(dense) || dense.length % 4 === 1) throw invalidAttachment(`Attachment ${number} has ContentBytes that are no base64.`);
  return Buffer.from(dense, 'base64');
}
