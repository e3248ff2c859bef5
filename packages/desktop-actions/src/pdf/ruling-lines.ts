import type { PDFPageProxy } from 'pdfjs-dist';

/** A straight line along one axis, in points from the left and the top of its page. */
export interface Ruling {
  readonly direction: 'across' | 'down';
  /** On the other axis. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly number[];
type Point = readonly [number, number];

const THIN = 3;
const SHORTEST = 4;

/** The level and upright lines that a page draws, thin rectangles among them. */
export async function rulingsOf(page: PDFPageProxy): Promise<readonly Ruling[]> {
  const { OPS, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const list = await page.getOperatorList();
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  let matrix: Matrix = page.getViewport({ scale: 1 }).transform;
  const saved: Matrix[] = [];
  const found: Ruling[] = [];
  list.fnArray.forEach((operator, i) => {
    const args = list.argsArray[i] as readonly unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args?.[0] != null) matrix = Util.transform([...matrix], args[0] as number[]);
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform([...matrix], args as number[]);
    else if (operator === OPS.constructPath) {
      const paint = Number(args?.[0]);
      const paths = pathsOf((args?.[1] as readonly unknown[] | undefined)?.[0], matrix);
      if (strokes.has(paint)) found.push(...paths.flatMap(edges));
      else if (fills.has(paint)) found.push(...paths.flatMap(thinBox));
    }
  });
  return found;
}

const DrawOperator = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** The points of each part of a path; a curve counts by its end. */
function pathsOf(data: unknown, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): readonly (readonly Point[])[] {
  if (!(data instanceof Float32Array)) return [];
  const paths: Point[][] = [];
  const add = (at: number): void => {
    const [x = 0, y = 0] = data.subarray(at, at + 2);
    paths.at(-1)?.push([a * x + c * y + e, b * x + d * y + f]);
  };
  for (let at = 0; at < data.length; ) {
    const operator = data[at++];
    if (operator === DrawOperator.closePath) {
      const first = paths.at(-1)?.[0];
      if (first !== undefined) paths.at(-1)?.push(first);
      continue;
    }
    if (operator === DrawOperator.moveTo) paths.push([]);
    if (operator === DrawOperator.curveTo) at += 4;
    if (operator === DrawOperator.quadraticCurveTo) at += 2;
    add(at);
    at += 2;
  }
  return paths;
}

function edges(points: readonly Point[]): readonly Ruling[] {
  return points.slice(1).flatMap((end, i) => ruling(points[i] ?? end, end));
}

function ruling([x1, y1]: Point, [x2, y2]: Point): readonly Ruling[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height < 1 && width >= SHORTEST) return [{ direction: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width < 1 && height >= SHORTEST) return [{ direction: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

/** The line that a filled path is when it is long and thin. */
function thinBox(points: readonly Point[]): readonly Ruling[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN) return ruling([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  if (right - left <= THIN) return ruling([(left + right) / 2, top], [(left + right) / 2, bottom]);
  return [];
}
