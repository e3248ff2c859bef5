/** Whether a name fits wild cards such as `*.txt;*.csv`; no wild cards fit every name. As on Windows, case does not matter. */
export function nameFilter(filter: string): (name: string) => boolean {
  const patterns = wildCardsOf(filter);
  const isAll = patterns.length === 0 || patterns.includes('*') || patterns.includes('*.*');
  const tests = patterns.map(testOf);
  return (name) => isAll || tests.some((test) => test.test(name));
}

/** The wild cards of a filter: `;` or `|` is between them. */
export function wildCardsOf(filter: string): readonly string[] {
  return filter
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function testOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[\\^$.+()[\]{}|]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is');
}
