import { Decimal, Double, formatDouble, isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { NamespaceScope } from './namespace-scope.ts';
import { checkXmlCharacters } from './xml-characters.ts';
import { xmlFault } from './xml-fault.ts';
import { encodeXmlName } from './xml-name.ts';
import { XML_DEPTH, XMLNS_NAMESPACE, type XmlAttribute, type XmlDocument, type XmlName, type XmlNode } from './xml-node.ts';

/**
 * An object as the original platform turns it into XML, the reverse of `jsonOfXml`: its one property is the root element. An empty
 * object is an empty document.
 *
 * @throws TandemError `XmlInvalid` when there is no single root, or for what XML cannot hold
 */
export function xmlOfJson(object: JsonObject): XmlDocument {
  const children = [...object].flatMap(([key, value]) => topLevelNodes(key, value));
  const roots = children.filter(({ kind }) => kind === 'element').length;
  if (roots > 1) throw xmlFault('the object has more than one root property; put them into one property around them.');
  if (roots === 0 && object.size > 0) throw xmlFault('the object has no property that can be the root element.');
  return { kind: 'document', children };
}

function topLevelNodes(key: string, value: JsonValue): readonly XmlNode[] {
  if (key.startsWith('@') || key.startsWith('#')) throw xmlFault(`the property '${key}' cannot stand beside the root element.`);
  if (isJsonArray(value) && !key.startsWith('?')) {
    throw xmlFault(`the root property '${key}' is an array, but XML has one root; put the array into a property inside of the root.`);
  }
  return nodesOf(key, value, { scope: NamespaceScope.root, depth: 0 });
}

interface Place {
  readonly scope: NamespaceScope;
  readonly depth: number;
}

function nodesOf(key: string, value: JsonValue, place: Place): readonly XmlNode[] {
  if (/^!doctype$/i.test(key)) throw xmlFault('document types are not allowed; take the property out.');
  const values = isJsonArray(value) ? value : [value];
  if (key.startsWith('?')) return values.map((item) => instruction(key.slice(1), item));
  return values.map((item) => characters(key, item) ?? element(key, item, place));
}

const CHARACTER_KINDS: ReadonlyMap<string, 'text' | 'cdata' | 'space'> = new Map([
  ['#text', 'text'],
  ['#cdata-section', 'cdata'],
  ['#whitespace', 'space'],
  ['#significant-whitespace', 'space'],
]);

function characters(key: string, value: JsonValue): XmlNode | undefined {
  const kind = CHARACTER_KINDS.get(key);
  if (kind === undefined) return undefined;
  const text = scalarText(value, key) ?? '';
  if (kind === 'cdata' && text.includes(']]>')) throw xmlFault("a CDATA section cannot hold ']]>'.");
  return { kind, value: text };
}

/** Items of arrays inside arrays become elements of the same name inside of one. */
function element(key: string, value: JsonValue, { scope, depth }: Place): XmlNode {
  if (key === '') throw xmlFault('a property without a name cannot become an element.');
  if (depth >= XML_DEPTH) throw xmlFault(`the value is nested deeper than ${XML_DEPTH} levels.`);
  const members = value instanceof JsonObject ? [...value] : [];
  const inner = scope.with(declarationsIn(members));
  const name = nameOf(key, inner, true);
  const attributes = members.filter(isAttribute).map(([attribute, item]) => attributeOf(attribute.slice(1), item, inner));
  const place = { scope: inner, depth: depth + 1 };
  if (value instanceof JsonObject) {
    const children = members.filter((member) => !isAttribute(member)).flatMap(([child, item]) => nodesOf(child, item, place));
    return { kind: 'element', name, attributes, children, isEmpty: children.length === 0 };
  }
  if (isJsonArray(value)) {
    const children = nodesOf(key, value, place);
    return { kind: 'element', name, attributes, children, isEmpty: children.length === 0 };
  }
  const text = scalarText(value, key);
  return { kind: 'element', name, attributes, children: text ? [{ kind: 'text', value: text }] : [], isEmpty: text === undefined };
}

type Member = readonly [string, JsonValue];

function isAttribute([key]: Member): boolean {
  return key.startsWith('@') && key.length > 1;
}

function declarationsIn(members: readonly Member[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const [key, value] of members) {
    if (key !== '@xmlns' && !key.startsWith('@xmlns:')) continue;
    own.set(key.slice('@xmlns:'.length), scalarText(value, key) ?? '');
  }
  return own;
}

function attributeOf(name: string, value: JsonValue, scope: NamespaceScope): XmlAttribute {
  const text = scalarText(value, `@${name}`) ?? '';
  if (name === 'xmlns') return { name: { prefix: '', local: 'xmlns', namespace: XMLNS_NAMESPACE }, value: text };
  return { name: nameOf(name, scope, false), value: text };
}

/** A prefix that is not declared is dropped, as the original does. */
function nameOf(name: string, scope: NamespaceScope, isElement: boolean): XmlName {
  const colon = name.indexOf(':');
  const prefix = colon > 0 && colon < name.length - 1 ? name.slice(0, colon) : '';
  if (prefix === '')
    return { prefix, local: encodeXmlName(name).replaceAll(':', '_x003A_'), namespace: isElement ? (scope.namespaceOf('') ?? '') : '' };
  const local = encodeXmlName(name.slice(colon + 1)).replaceAll(':', '_x003A_');
  const namespace = scope.namespaceOf(prefix);
  return namespace === undefined ? { prefix: '', local, namespace: '' } : { prefix, local, namespace };
}

function instruction(target: string, value: JsonValue): XmlNode {
  if (target !== 'xml') {
    const text = scalarText(value, `?${target}`) ?? '';
    if (text.includes('?>') || encodeXmlName(target) !== target || target === '')
      throw xmlFault(`'?${target}' is no processing instruction.`);
    return { kind: 'instruction', target, value: text };
  }
  const part = (name: string): string | undefined =>
    value instanceof JsonObject ? scalarText(value.get(`@${name}`) ?? null, '?xml') : undefined;
  return { kind: 'declaration', version: part('version') ?? '1.0', encoding: part('encoding'), standalone: part('standalone') };
}

/** Undefined for null. */
function scalarText(value: JsonValue, key: string): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return checkXmlCharacters(value);
  if (value instanceof JsonObject || isJsonArray(value)) throw xmlFault(`the property '${key}' must be a text, a number or a boolean.`);
  if (typeof value === 'boolean' || typeof value === 'bigint' || value instanceof Decimal) return value.toString();
  return numberText(value instanceof Double ? value.value : value);
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  return formatDouble(value);
}
