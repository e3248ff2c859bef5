import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ActionContext, type DataTable, type DesktopValue, Instance, toText } from '@tandem/desktop-engine';
import { existingFile } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';

/**
 * Encodes a body as forms do (`application/x-www-form-urlencoded`). What separates and assigns its fields stays: `a b=ü&c` becomes
 * `a+b=%C3%BC&c`.
 */
export function formEncoded(body: string): string {
  return body.replaceAll(/[^&=]+/g, (part) => formPart(part));
}

/** The fields of a form: the first two columns of a table. */
export function formFields({ rows }: DataTable): string {
  return rows.map(([name = '', value = '']) => `${formPart(toText(name))}=${formPart(toText(value))}`).join('&');
}

function formPart(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

export interface MultipartBody {
  readonly contentType: string;
  readonly body: Buffer;
}

export type UploadType = 'FilePath' | 'Binary';

/**
 * A form with files (RFC 7578) of a table: name of the field, file or binary data, and, where they are there, file name and content
 * type. A table of one column has only the files.
 *
 * @throws ActionError `FileNotFoundError`
 */
export async function multipart({ columns, rows }: DataTable, type: UploadType, context: ActionContext): Promise<MultipartBody> {
  const boundary = `----------------${randomBytes(12).toString('hex')}`;
  const chunks: (string | Buffer)[] = [];
  for (const row of rows) {
    const [name, content, fileName, contentType] = columns.length === 1 ? ['file', ...row] : row;
    const part = await partOf(content ?? '', type, context);
    const shown = textOf(fileName) || part.fileName;
    chunks.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quotable(textOf(name))}"`);
    if (shown !== undefined)
      chunks.push(`; filename="${quotable(shown)}"\r\nContent-Type: ${plain(textOf(contentType)) || 'application/octet-stream'}`);
    chunks.push('\r\n\r\n', part.bytes, '\r\n');
  }
  const body = Buffer.concat([...chunks, `--${boundary}--\r\n`].map((chunk) => Buffer.from(chunk)));
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

interface Part {
  readonly bytes: Buffer | string;
  /** Undefined: a field of the form that is no file. */
  readonly fileName: string | undefined;
}

async function partOf(content: DesktopValue, type: UploadType, context: ActionContext): Promise<Part> {
  if (content instanceof Instance && content.handle instanceof Buffer) return { bytes: content.handle, fileName: 'file' };
  if (type === 'Binary') return { bytes: toText(content), fileName: undefined };
  const path = existingFile(pathFor('read', toText(content), context));
  return { bytes: await readFile(path), fileName: basename(path) };
}

function textOf(value: DesktopValue | undefined): string {
  return value === undefined ? '' : toText(value);
}

function plain(text: string): string {
  return text.replaceAll(/[\r\n]/g, ' ').trim();
}

/** As browsers write names in forms. */
function quotable(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
