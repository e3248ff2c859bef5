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

/**
 * What is between two `*` is taken where it comes first, and the place is not given up again (a group of a lookahead), so that a long
 * name costs no more than its length.
 */
function testOf(pattern: string): RegExp {
  const [first = '', ...others] = pattern.split('*').map(literal);
  const last = others.pop();
  const between = others.map((part, at) => `(?=(.*?${part}))\\${at + 1}`);
  return new RegExp(`^${first}${between.join('')}${last === undefined ? '' : `.*${last}`}$`, 'is');
}

function literal(part: string): string {
  return part.replaceAll(/[\\^$.+()[\]{}|]/g, '\\$&').replaceAll('?', '.');
}
