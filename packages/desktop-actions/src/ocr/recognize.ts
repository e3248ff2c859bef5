import type { ActionContext } from '@tandem/desktop-engine';
import { ActionError, NEW_LINE } from '@tandem/desktop-engine';
import { pictureSize } from '@tandem/office-files';
import type { LanguageData } from './language-data.ts';

export const REGION_ERROR = 'InvalidRegionError';

/** A part of an image in its own pixels; the right and lower edges are 0 where the image ends. */
export interface Region {
  readonly X1: number;
  readonly Y1: number;
  readonly X2: number;
  readonly Y2: number;
}

export interface OcrEngine {
  readonly data: LanguageData;
  /** How many times wider and higher the image is made before it is read. */
  readonly widthMultiplier: number;
  readonly heightMultiplier: number;
}

export interface OcrRequest {
  readonly engine: OcrEngine;
  readonly image: Buffer;
  readonly region?: Region;
}

/**
 * The text of an image. The worker that reads it is gone afterwards, and when the run is cancelled.
 *
 * @throws ActionError `InvalidRegionError`
 */
export async function recognize({ engine, image, region }: OcrRequest, { context }: ActionContext): Promise<string> {
  const rectangle = region === undefined ? undefined : rectangleOf(region, pictureSize(image));
  const scaled = await enlarged(image, engine);
  const { createWorker } = await import('tesseract.js');
  const { data } = engine;
  context.signal.throwIfAborted();
  const worker = await createWorker(data.languages.split('+'), 1, {
    langPath: data.folder,
    gzip: data.isCompressed,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
  const cancelled = Promise.withResolvers<never>();
  const cancel = (): void => cancelled.reject(context.signal.reason);
  cancelled.promise.catch(() => undefined);
  context.signal.addEventListener('abort', cancel);
  try {
    if (context.signal.aborted) cancel();
    const options = rectangle === undefined ? {} : { rectangle: scaled.isScaled ? times(rectangle, engine) : rectangle };
    const result = await Promise.race([worker.recognize(scaled.image, options), cancelled.promise]);
    return result.data.text.trimEnd().replaceAll('\n', NEW_LINE);
  } finally {
    context.signal.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function rectangleOf({ X1, Y1, X2, Y2 }: Region, size: { readonly width: number; readonly height: number } | undefined): Rectangle {
  const right = Math.min(X2 > 0 ? X2 : (size?.width ?? 0), size?.width ?? X2);
  const bottom = Math.min(Y2 > 0 ? Y2 : (size?.height ?? 0), size?.height ?? Y2);
  if (X1 >= 0 && Y1 >= 0 && right > X1 && bottom > Y1) return { left: X1, top: Y1, width: right - X1, height: bottom - Y1 };
  const known = size === undefined ? '' : ` The image is ${size.width} pixels wide and ${size.height} high.`;
  throw new ActionError(REGION_ERROR, `The image has no region from ${X1}, ${Y1} to ${X2}, ${Y2}.${known} Check the coordinates.`);
}

function times({ left, top, width, height }: Rectangle, { widthMultiplier: x, heightMultiplier: y }: OcrEngine): Rectangle {
  return { left: left * x, top: top * y, width: width * x, height: height * y };
}

/** Pixels that an enlarged image may have: more would not fit into memory. */
const MOST_PIXELS = 100_000_000;

/** A PNG image made larger; others stay as they are. */
async function enlarged(
  image: Buffer,
  { widthMultiplier: x, heightMultiplier: y }: OcrEngine,
): Promise<{ readonly image: Buffer; readonly isScaled: boolean }> {
  if ((x === 1 && y === 1) || image.readUInt32BE(0) !== 0x89504e47) return { image, isScaled: false };
  const { PNG } = await import('pngjs');
  const source = PNG.sync.read(image);
  if (source.width * x * source.height * y > MOST_PIXELS) return { image, isScaled: false };
  const target = new PNG({ width: source.width * x, height: source.height * y });
  for (let row = 0; row < target.height; row++)
    for (let column = 0; column < target.width; column++) {
      const from = (Math.floor(row / y) * source.width + Math.floor(column / x)) * 4;
      source.data.copy(target.data, (row * target.width + column) * 4, from, from + 4);
    }
  return { image: PNG.sync.write(target), isScaled: true };
}
