import type { PDFPageProxy } from 'pdfjs-dist';

/** An image as pdf.js gives it. */
interface RawImage {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Milliseconds that an image may take to be decoded. */
const TIMEOUT_MS = 60_000;

/** The images of a page as PNG files, each once, in the order in which they are drawn. */
export async function imagesOf(page: PDFPageProxy): Promise<readonly Buffer[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const list = await page.getOperatorList();
  const seen = new Set<string>();
  const images: Buffer[] = [];
  for (const [i, operator] of list.fnArray.entries()) {
    const [first] = (list.argsArray[i] ?? []) as readonly unknown[];
    if (operator === OPS.paintInlineImageXObject && isRaw(first)) images.push(await pngOf(first));
    if (operator !== OPS.paintImageXObject && operator !== OPS.paintImageXObjectRepeat) continue;
    if (typeof first !== 'string' || seen.has(first)) continue;
    seen.add(first);
    const image = await objectOf(page, first);
    if (isRaw(image)) images.push(await pngOf(image));
  }
  return images;
}

function objectOf(page: PDFPageProxy, id: string): Promise<unknown> {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('An image takes too long.')), TIMEOUT_MS);
    objects.get(id, (image: unknown) => {
      clearTimeout(timer);
      resolve(image);
    });
  });
}

function isRaw(image: unknown): image is RawImage {
  return typeof image === 'object' && image !== null && 'data' in image && 'kind' in image && ArrayBuffer.isView(image.data);
}

async function pngOf(image: RawImage): Promise<Buffer> {
  const { PNG } = await import('pngjs');
  const png = new PNG({ width: image.width, height: image.height });
  png.data = Buffer.from(await pixelsOf(image));
  return PNG.sync.write(png);
}

/** Red, green, blue and opacity of every pixel. */
async function pixelsOf({ width, height, kind, data }: RawImage): Promise<Uint8Array> {
  const { ImageKind } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (kind === ImageKind.RGBA_32BPP) return new Uint8Array(data.buffer, data.byteOffset, width * height * 4);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  const rowBytes = (width + 7) >> 3;
  for (let at = 0; at < width * height; at++) {
    if (kind === ImageKind.RGB_24BPP) pixels.set(data.subarray(at * 3, at * 3 + 3), at * 4);
    else {
      const x = at % width;
      const byte = data[Math.floor(at / width) * rowBytes + (x >> 3)] ?? 0;
      pixels.fill((byte >> (7 - (x & 7))) & 1 ? 255 : 0, at * 4, at * 4 + 3);
    }
  }
  return pixels;
}
