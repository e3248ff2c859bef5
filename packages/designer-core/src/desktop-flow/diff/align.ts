/** Two sequences beside each other: equal items as pairs, others alone. */
export type Alignment = { readonly before: number; readonly after: number } | { readonly before: number } | { readonly after: number };

/** Differences beyond which the rest counts as replaced: keeps the time in bounds. */
const MOST_DIFFERENCES = 1000;

/** The shortest way from one sequence to another (Myers), in order; removed items stand before added ones. */
export function align(before: readonly string[], after: readonly string[]): readonly Alignment[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const middle = alignMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [
    ...Array.from({ length: start }, (_, index) => ({ before: index, after: index })),
    ...middle.map((item) => shift(item, start)),
    ...Array.from({ length: end }, (_, index) => ({ before: before.length - end + index, after: after.length - end + index })),
  ];
}

function shift(item: Alignment, by: number): Alignment {
  if ('before' in item && 'after' in item) return { before: item.before + by, after: item.after + by };
  return 'before' in item ? { before: item.before + by } : { after: item.after + by };
}

function alignMiddle(before: readonly string[], after: readonly string[]): readonly Alignment[] {
  const trace = findPath(before, after);
  if (trace === undefined) return [...before.map((_, index) => ({ before: index })), ...after.map((_, index) => ({ after: index }))];
  const items: Alignment[] = [];
  let [x, y] = [before.length, after.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d];
    const k = x - y;
    const isDown = k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1));
    const fromK = isDown ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : at(reach, fromK);
    const fromY = d === 0 ? 0 : fromX - fromK;
    const [stepX, stepY] = d === 0 ? [0, 0] : isDown ? [fromX, fromY + 1] : [fromX + 1, fromY];
    while (x > stepX && y > stepY) items.push({ before: --x, after: --y });
    if (d > 0) items.push(isDown ? { after: fromY } : { before: fromX });
    [x, y] = [fromX, fromY];
  }
  return items.toReversed();
}

type Reach = ReadonlyMap<number, number>;

function at(reach: Reach | undefined, k: number): number {
  return reach?.get(k) ?? -1;
}

/** For each number of differences how far each diagonal had come before it; undefined when there are too many. */
function findPath(before: readonly string[], after: readonly string[]): readonly Reach[] | undefined {
  const trace: Reach[] = [];
  let reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(before.length + after.length, MOST_DIFFERENCES); d++) {
    trace.push(reach);
    const next = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1)) ? at(reach, k + 1) : at(reach, k - 1) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      next.set(k, x);
      if (x >= before.length && x - k >= after.length) return trace;
    }
    reach = next;
  }
  return undefined;
}
