import type { FlowPart } from '@tandem/desktop-flow/files';
import { isJsonArray, JsonObject, type JsonValue, printJson } from '@tandem/kernel';

/**
 * The text of an image repository with the pictures that it names by their paths (`ScreenshotPath`) in it, as `Screenshot` in base64:
 * solutions keep them in files of their own, copied texts have them in the repository.
 *
 * @param text how the repository is written, for one that names no picture of the file
 */
export function withPictures(repository: JsonObject, text: string, parts: readonly FlowPart[]): string {
  const pictures = new Map(parts.filter(({ kind }) => kind === 'other').map((part) => [fileName(part.reference), part]));
  let isFound = false;
  const filled = fill(repository, (path) => {
    const part = pictures.get(fileName(path));
    isFound ||= part !== undefined;
    return part;
  });
  return isFound ? printJson(filled, 2).replaceAll('\n', '\r\n') : text;
}

function fill(folder: JsonObject, pictureAt: (path: string) => FlowPart | undefined): JsonObject {
  const next = folder.copy();
  const change = (name: string, of: (item: JsonObject) => JsonObject) => {
    const list = folder.get(name);
    if (list !== undefined && isJsonArray(list))
      next.set(
        name,
        list.map((item: JsonValue) => (item instanceof JsonObject ? of(item) : item)),
      );
  };
  change('Images', (image) => {
    const path = image.get('ScreenshotPath');
    const has = image.get('Screenshot');
    if (typeof path !== 'string' || (typeof has === 'string' && has !== '')) return image;
    const part = pictureAt(path);
    return part === undefined ? image : image.copy().set('Screenshot', base64Of(part.bytes));
  });
  change('Folders', (inner) => fill(inner, pictureAt));
  return next;
}

/** Paths are written with one backslash or with two. */
function fileName(path: string): string {
  return (
    path
      .split(/[\\/]+/)
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

/** Some files hold the picture itself, others its base64. */
function base64Of(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(characters) ? characters.replace(/\s/g, '') : btoa(characters);
}
