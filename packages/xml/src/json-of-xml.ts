import { JsonObject, type JsonValue } from '@tandem/kernel';
import { decodeXmlName } from './xml-name.ts';
import {
  XMLNS_NAMESPACE,
  type XmlAttribute,
  type XmlDeclaration,
  type XmlDocument,
  type XmlElement,
  type XmlName,
  type XmlNode,
} from './xml-node.ts';

/** Attributes in it steer the conversion: `Array="true"` makes a list of one element. */
const JSON_NAMESPACE = 'http://james.newtonking.com/projects/json';

/**
 * XML as the original platform turns it into JSON: attributes as `@name`, text beside them as `#text`, elements of one name as
 * an array at the place of the first, `<a />` as null and `<a></a>` as an empty text. Comments are lost.
 */
export function jsonOfXml(document: XmlDocument): JsonObject {
  const object = new JsonObject();
  addGroups(object, document.children);
  return object;
}

function addGroups(object: JsonObject, nodes: readonly XmlNode[]): void {
  const groups = new Map<string, XmlNode[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  for (const [key, group] of groups) addGroup(object, key, group);
}

/** Several comments leave an empty array behind, one leaves nothing: so does the original. */
function addGroup(object: JsonObject, key: string, group: readonly XmlNode[]): void {
  const [first] = group;
  if (first === undefined) return;
  if (group.length > 1 || isMarkedArray(first)) object.set(key, group.filter(({ kind }) => kind !== 'comment').map(jsonOf));
  else if (first.kind !== 'comment') object.set(key, jsonOf(first));
}

function keyOf(node: XmlNode): string {
  switch (node.kind) {
    case 'element':
      return jsonName(node.name);
    case 'text':
      return '#text';
    case 'space':
      return '#significant-whitespace';
    case 'cdata':
      return '#cdata-section';
    case 'comment':
      return '#comment';
    case 'instruction':
      return `?${node.target}`;
    case 'declaration':
      return '?xml';
    case 'doctype':
      return '!DOCTYPE';
  }
}

function jsonName({ prefix, local }: XmlName): string {
  const name = decodeXmlName(local);
  return prefix === '' ? name : `${prefix}:${name}`;
}

function jsonOf(node: XmlNode): JsonValue {
  if (node.kind === 'element') return valueOfElement(node);
  return node.kind === 'declaration' ? valueOfDeclaration(node) : node.value;
}

function valueOfElement({ attributes, children, isEmpty }: XmlElement): JsonValue {
  const shown = attributes.filter((attribute) => !steersConversion(attribute));
  const [only] = children;
  if (shown.length === 0 && children.length === 1 && only?.kind === 'text') return only.value;
  if (shown.length === 0 && children.length === 0) return isEmpty ? null : '';
  const object = new JsonObject();
  for (const { name, value } of shown) object.set(`@${jsonName(name)}`, value);
  addGroups(object, children);
  return object;
}

function valueOfDeclaration({ version, encoding, standalone }: XmlDeclaration): JsonObject {
  const object = new JsonObject().set('@version', version);
  if (encoding !== undefined) object.set('@encoding', encoding);
  if (standalone !== undefined) object.set('@standalone', standalone);
  return object;
}

function steersConversion({ name, value }: XmlAttribute): boolean {
  return name.namespace === JSON_NAMESPACE || (name.namespace === XMLNS_NAMESPACE && value === JSON_NAMESPACE);
}

function isMarkedArray(node: XmlNode): boolean {
  if (node.kind !== 'element') return false;
  return node.attributes.some(
    ({ name, value }) => name.namespace === JSON_NAMESPACE && name.local === 'Array' && /^\s*(true|1)\s*$/i.test(value),
  );
}
