import { checkXmlCharacters } from './xml-characters.ts';
import { xmlFault } from './xml-fault.ts';
import { XML_NAME } from './xml-name.ts';
import {
  declaredPrefix,
  qualifiedName,
  XML_DEPTH,
  XML_NAMESPACE,
  XMLNS_NAMESPACE,
  type XmlAttribute,
  type XmlCharacters,
  type XmlDeclaration,
  type XmlDoctype,
  type XmlDocument,
  type XmlElement,
  type XmlInstruction,
  type XmlName,
} from './xml-node.ts';

/** A document that can be changed; whatever takes an `XmlDocument` takes it. */
export interface EditableXmlDocument extends XmlDocument {
  readonly children: EditableXmlNode[];
}

export interface EditableXmlElement extends XmlElement {
  readonly attributes: XmlAttribute[];
  readonly children: EditableXmlNode[];
  /** Undefined when it was taken out of its document. */
  parent: EditableXmlElement | EditableXmlDocument | undefined;
}

export type EditableXmlNode = EditableXmlElement | XmlCharacters | XmlInstruction | XmlDeclaration | XmlDoctype;

export function editableXml(document: XmlDocument): EditableXmlDocument {
  const copy: EditableXmlDocument = { kind: 'document', children: [] };
  for (const child of document.children) copy.children.push(child.kind === 'element' ? copyElement(child, copy) : child);
  return copy;
}

/** The root element. */
export function rootElementOf(document: EditableXmlDocument): EditableXmlElement | undefined {
  return document.children.find((child) => child.kind === 'element');
}

/**
 * Puts a copy of an element behind the last child of another one.
 *
 * @throws TandemError `XmlInvalid` when the document would be too deep
 */
export function appendXmlElement(parent: EditableXmlElement, element: XmlElement): EditableXmlElement {
  const depth = ancestorsOf(parent).length + depthOf(element);
  if (depth > XML_DEPTH) throw xmlFault(`elements would be nested deeper than ${XML_DEPTH} levels.`);
  const copy = copyElement(element, parent);
  parent.children.push(copy);
  return copy;
}

export function removeXmlElement(element: EditableXmlElement): void {
  const siblings = element.parent?.children ?? [];
  const at = siblings.indexOf(element);
  if (at !== -1) siblings.splice(at, 1);
  element.parent = undefined;
}

/** Makes a text the only content of an element. @throws TandemError `XmlInvalid` for a character that XML cannot hold */
export function setXmlText(element: EditableXmlElement, text: string): void {
  const value = checkXmlCharacters(text);
  element.children.splice(0, element.children.length, ...(value === '' ? [] : [{ kind: 'text', value } as const]));
}

/** The attribute of that name as it is written, with its prefix. */
export function xmlAttributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => qualifiedName(attribute.name) === name);
}

/** @throws TandemError `XmlInvalid` for a name or a value that XML cannot hold, or a prefix that is not declared there */
export function setXmlAttribute(element: EditableXmlElement, name: string, text: string): void {
  const value = checkXmlCharacters(text);
  const present = element.attributes.findIndex((attribute) => qualifiedName(attribute.name) === name);
  const known = element.attributes[present]?.name;
  if (known?.namespace === XMLNS_NAMESPACE || name === 'xmlns' || name.startsWith('xmlns:'))
    throw xmlFault('the declaration of a namespace cannot be changed.');
  const attribute = { name: known ?? attributeName(element, name), value };
  if (present === -1) element.attributes.push(attribute);
  else element.attributes[present] = attribute;
}

export function removeXmlAttribute(element: EditableXmlElement, name: string): void {
  const at = element.attributes.findIndex((attribute) => qualifiedName(attribute.name) === name);
  if (at !== -1) element.attributes.splice(at, 1);
}

function copyElement(element: XmlElement, parent: EditableXmlElement['parent']): EditableXmlElement {
  const { kind, name, isEmpty } = element;
  const copy: EditableXmlElement = { kind, name, isEmpty, attributes: [...element.attributes], children: [], parent };
  for (const child of element.children) copy.children.push(child.kind === 'element' ? copyElement(child, copy) : child);
  return copy;
}

function attributeName(element: EditableXmlElement, written: string): XmlName {
  const parts = written.split(':');
  if (parts.length > 2 || !parts.every(isName)) throw xmlFault(`'${written}' is no name of an attribute.`);
  const [prefix = '', local = ''] = parts.length === 1 ? ['', written] : parts;
  const namespace = namespaceOf(element, prefix);
  if (namespace === undefined) throw xmlFault(`the prefix of '${written}' is not declared there.`);
  return { prefix, local, namespace };
}

function isName(text: string): boolean {
  XML_NAME.lastIndex = 0;
  return XML_NAME.exec(text)?.[0] === text && !text.includes(':');
}

function namespaceOf(element: EditableXmlElement, prefix: string): string | undefined {
  if (prefix === '') return '';
  if (prefix === 'xml') return XML_NAMESPACE;
  const declarations = [element, ...ancestorsOf(element)].flatMap(({ attributes }) => attributes);
  return declarations.find((attribute) => declaredPrefix(attribute) === prefix)?.value;
}

/** The elements around one, the nearest first. */
function ancestorsOf(element: EditableXmlElement): readonly EditableXmlElement[] {
  const found: EditableXmlElement[] = [];
  for (let { parent } = element; parent?.kind === 'element'; { parent } = parent) found.push(parent);
  return found;
}

function depthOf({ children }: XmlElement): number {
  return 1 + children.reduce((depth, child) => (child.kind === 'element' ? Math.max(depth, depthOf(child)) : depth), 0);
}
