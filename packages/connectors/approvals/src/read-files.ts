import { isJsonArray, JsonObject, type JsonValue, LIMITS, TandemError } from '@tandem/kernel';
import { wrongParameter } from './parameter-fault.ts';
import type { ApprovalFile } from './ports.ts';

const MAX_NAME = 255;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The files of an approval: `[{"name": …, "content": …}]`, as the public description of the connector has them; attachments of mails
 * call the content `contentBytes`. Rows that a designer left empty count for nothing.
 *
 * @param parameter as the definition spells it
 * @throws TandemError `OpenApiOperationParameterValidationFailed`, `ApprovalFilesTooLarge`
 */
export function readFiles(value: JsonValue, parameter: string): readonly ApprovalFile[] {
  const items = isJsonArray(value) ? value : value === null || value === '' ? [] : [value];
  const files = items.filter((item) => !isEmpty(item)).map((item, index) => readFile(item, `${parameter}[${index}]`));
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  if (names.size < files.length) throw wrongParameter(parameter, 'a list of files of which each has a name of its own');
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (files.length > LIMITS.filesPerApproval || bytes > LIMITS.approvalFilesBytes) throw tooLarge();
  return files;
}

function isEmpty(item: JsonValue): boolean {
  if (item === null || item === '') return true;
  return item instanceof JsonObject && [...item].every(([, member]) => member === null || member === '');
}

function readFile(item: JsonValue, parameter: string): ApprovalFile {
  if (!(item instanceof JsonObject)) throw wrongParameter(parameter, 'an object with name and content');
  const name = item.get('name') ?? item.get('Name');
  if (typeof name !== 'string' || name.trim() === '' || name.length > MAX_NAME)
    throw wrongParameter(`${parameter}/name`, `a name of at most ${MAX_NAME} characters`);
  const content = item.get('content') ?? item.get('contentBytes') ?? item.get('ContentBytes') ?? null;
  return { name: plainName(name), content: bytesOf(content, `${parameter}/content`) };
}

/** A name, not a path, on one line: it becomes the name of a file on somebody's computer. */
function plainName(name: string): string {
  const plain = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')
    .trim();
  return /^\.+$/.test(plain) ? '_' : plain;
}

/** Base64, or a text that is none as it stands, or content as other actions give it. */
function bytesOf(content: JsonValue, parameter: string): Uint8Array {
  const inner = content instanceof JsonObject ? content.get('$content') : content;
  if (typeof inner !== 'string') throw wrongParameter(parameter, 'the content of a file');
  return inner.length % 4 === 0 && BASE64.test(inner) ? Buffer.from(inner, 'base64') : Buffer.from(inner);
}

function tooLarge(): TandemError {
  const { filesPerApproval, approvalFilesBytes } = LIMITS;
  return new TandemError(
    'ApprovalFilesTooLarge',
    `An approval takes at most ${filesPerApproval} attachments with ${approvalFilesBytes / 1024 / 1024} MB together. The limits are filesPerApproval and approvalFilesBytes.`,
    { fix: 'Give the address of the file as item link.' },
  );
}
