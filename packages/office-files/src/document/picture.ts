import { OfficeFileError } from '../package/office-file-error.ts';

export interface PictureFile {
  /** Without the dot. */
  readonly extension: 'png' | 'jpeg' | 'gif' | 'bmp';
  /** In the unit of drawings, of which 914400 are an inch. */
  readonly width: number;
  readonly height: number;
}

const UNITS_PER_INCH = 914_400;
const DOTS_PER_INCH = 96;

/**
 * Kind and size of an image file, by what it begins with.
 *
 * @throws OfficeFileError `not-possible` for other kinds
 */
export function pictureFile(bytes: Uint8Array): PictureFile {
  const found = inPixels(bytes);
  if (found === undefined || found.width === 0 || found.height === 0)
    throw new OfficeFileError('not-possible', 'The file is no image that can be inserted. Take a PNG, JPEG, GIF or BMP file.');
  const scale = UNITS_PER_INCH / DOTS_PER_INCH;
  return { ...found, width: Math.round(found.width * scale), height: Math.round(found.height * scale) };
}

/** Width and height of an image file in pixels; undefined for kinds that are not known here. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const found = inPixels(bytes);
  return found === undefined ? undefined : { width: found.width, height: found.height };
}

function inPixels(bytes: Uint8Array): PictureFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 26 ? undefined : (png(view) ?? gif(view) ?? bmp(view) ?? jpeg(view));
}

function png(view: DataView): PictureFile | undefined {
  if (view.getUint32(0) !== 0x89504e47) return undefined;
  return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureFile | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function bmp(view: DataView): PictureFile | undefined {
  if (view.getUint16(0) !== 0x424d) return undefined;
  return { extension: 'bmp', width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

function jpeg(view: DataView): PictureFile | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { extension: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}
