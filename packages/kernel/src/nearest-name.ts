/**
 * The name that needs the fewest changed characters to become `wanted`, without regard to case; none when more than a third would change,
 * or all of it.
 */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const target = wanted.toLowerCase();
  let nearest: string | undefined;
  let least = Math.min(target.length, Math.max(1, Math.floor(target.length / 3)) + 1);
  for (const name of names) {
    if (Math.abs(name.length - target.length) >= least) continue;
    const distance = editDistance(target, name.toLowerCase(), least);
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}

/** Levenshtein distance; gives up with `limit` when it can't stay below. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const distance = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(distance);
      smallest = Math.min(smallest, distance);
    }
    if (smallest >= limit) return limit;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
