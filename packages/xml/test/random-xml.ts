import fc from 'fast-check';

const NAMES = ['a', 'b', 'c', 'item', 'p:a', 'p:b'];
const word = fc.constantFrom('1', '2', '10', '2.5', 'x', 'y', 'two words', 'ä');
const text = fc.oneof(word, fc.constantFrom('&lt;', '&#65;', '&amp;x'));

/**
 * A well-formed document without white space between tags, with attributes, comments and instructions. Namespaces and CDATA are left out where
 * the library that it is compared with does not follow XPath 1.0: it takes declarations for attributes, and does not join neighbouring texts.
 */
function randomDocument({ isPlain }: { readonly isPlain: boolean }): fc.Arbitrary<string> {
  const isKept = (value: string): boolean => !isPlain || !value.includes(':');
  const attribute = fc.tuple(fc.constantFrom(...['n', 'k', 'p:n'].filter(isKept)), word);
  const attributes = fc.uniqueArray(attribute, { selector: ([key]) => key, maxLength: 2 });
  const name = fc.constantFrom(...NAMES.filter(isKept));
  const other = fc.constantFrom('<!--note-->', '<?go on?>', ...(isPlain ? [] : ['<![CDATA[x]]>']));
  return fc
    .letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        text,
        other,
        fc.tuple(name, attributes, fc.array(tie('node'), { maxLength: 4 })).map(([tag, given, children]) => element(tag, given, children)),
      ),
    }))
    .node.map((content) => (isPlain ? `<r>${content}</r>` : `<r xmlns:p="urn:p">${content}</r>`));
}

export const randomXml = randomDocument({ isPlain: false });
export const plainRandomXml = randomDocument({ isPlain: true });

function element(tag: string, attributes: readonly (readonly [string, string])[], children: readonly string[]): string {
  const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
  return children.length === 0 ? `<${tag}${written} />` : `<${tag}${written}>${children.join('')}</${tag}>`;
}

/** `following` and `preceding` are tried by their definition: the library takes descendants and ancestors for parts of them. */
const AXES = [
  'child',
  'descendant',
  'descendant-or-self',
  'parent',
  'ancestor',
  'ancestor-or-self',
  'following-sibling',
  'preceding-sibling',
  'self',
];
const test = fc.constantFrom('*', 'a', 'b', 'item', 'text()', 'node()', 'comment()');
const predicate = fc.constantFrom(
  '[1]',
  '[last()]',
  '[@n]',
  '[position()>1]',
  "[@k='x']",
  '[a]',
  '[not(b)]',
  '[.>1]',
  "[starts-with(local-name(),'a')]",
  '[count(*)=1]',
  '',
);
const step = fc.oneof(
  fc.tuple(fc.constantFrom(...AXES), test, predicate).map(([axis, node, filter]) => `${axis}::${node}${filter}`),
  fc.tuple(test, predicate).map(([node, filter]) => node + filter),
  fc.constantFrom('..', '.'),
);
/** Attributes only end a path: the library takes them for elements. */
const end = fc.constantFrom('', '', '', '/@n', '/@*', '//@k');
const path = fc
  .tuple(fc.constantFrom('/', '//', '/r/'), fc.array(fc.tuple(step, fc.constantFrom('/', '//')), { minLength: 1, maxLength: 3 }), end)
  .map(([start, steps, last]) => start + steps.map(([part, mark], index) => (index === 0 ? part : mark + part)).join('') + last);

/** Paths, and functions and comparisons of them. */
export const randomXPath: fc.Arbitrary<string> = fc.oneof(
  path,
  path.map((one) => `count(${one})`),
  path.map((one) => `string(${one})`),
  path.map((one) => `name(${one})`),
  path.map((one) => `normalize-space(${one})`),
  fc
    .tuple(path, fc.constantFrom('=', '!=', '<', '<=', '>', '>='), fc.oneof(path, fc.constantFrom('1', '2.5', "'x'", 'true()')))
    .map((parts) => parts.join(' ')),
  fc.tuple(path, path).map(([left, right]) => `count(${left} | ${right})`),
);
