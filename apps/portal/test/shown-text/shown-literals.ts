import { parseSync } from 'oxc-parser';

/** Props and members whose text a person reads. */
const READ_BY_PEOPLE = new Set(
  (
    'label title aria-label aria-description aria-roledescription placeholder hint content alt lead heading subText ' +
    'validationMessage submitLabel busyLabel closeLabel confirmLabel fileLabel tabTitle question what description'
  ).split(' '),
);
/** Members of data of these names are read by programs as well; only on an element are they words. */
const ONLY_AS_PROP = new Set(['content', 'description', 'what', 'alt']);

/** A prop can hold the name of something instead of words. */
const IDENTIFIER = /^[a-z][\w-]*$/;

export interface ShownLiteral {
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

/** Texts in the source of a component that stand there instead of in a message catalogue. */
export function shownLiterals(path: string, source: string): readonly ShownLiteral[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: ShownLiteral[] = [];
  visit(program as unknown as Node, (node) => {
    for (const { start, text } of literalsShownBy(node)) {
      if (/\p{L}{2}/u.test(text)) found.push({ line: source.slice(0, start).split('\n').length, text: text.trim() });
    }
  });
  return found;
}

interface Literal {
  readonly start: number;
  readonly text: string;
}

function literalsShownBy(node: Node): readonly Literal[] {
  switch (node.type) {
    case 'JSXText':
      return [{ start: node.start, text: String(node['value']) }];
    case 'JSXElement':
    case 'JSXFragment':
      return childrenOf(node).flatMap((child) => (child.type === 'JSXExpressionContainer' ? literalsIn(child['expression'] as Node) : []));
    case 'JSXAttribute':
      return READ_BY_PEOPLE.has(nameOf(node['name'])) ? wordsIn(node['value'] as Node | null) : [];
    case 'Property':
      return isShownMember(node) ? wordsIn(node['value'] as Node) : [];
    default:
      return [];
  }
}

function isShownMember(node: Node): boolean {
  const name = nameOf(node['key']);
  return READ_BY_PEOPLE.has(name) && !ONLY_AS_PROP.has(name);
}

function wordsIn(node: Node | null): readonly Literal[] {
  return literalsIn(node).filter(({ text }) => !IDENTIFIER.test(text));
}

/** The texts that an expression can come out as. */
function literalsIn(node: Node | null): readonly Literal[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [{ start: node.start, text: node['value'] }] : [];
    case 'TemplateLiteral':
      return [
        { start: node.start, text: (node['quasis'] as readonly { value: { raw: string } }[]).map(({ value }) => value.raw).join(' ') },
      ];
    case 'JSXExpressionContainer':
      return literalsIn(node['expression'] as Node);
    case 'ConditionalExpression':
      return [...literalsIn(node['consequent'] as Node), ...literalsIn(node['alternate'] as Node)];
    case 'LogicalExpression':
      return literalsIn(node['right'] as Node);
    default:
      return [];
  }
}

function childrenOf(node: Node): readonly Node[] {
  return node['children'] as readonly Node[];
}

function nameOf(name: unknown): string {
  const node = name as Node;
  return String(node['name'] ?? node['value'] ?? '');
}

function visit(node: Node, enter: (node: Node) => void): void {
  enter(node);
  for (const value of Object.values(node)) {
    for (const item of [value].flat()) if (isNode(item)) visit(item, enter);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
