import { type DesktopValue, Instance, ListValue } from '@tandem/desktop-engine';
import {
  type EditableXmlDocument,
  type EditableXmlElement,
  type EditableXmlNode,
  printXml,
  qualifiedName,
  type XmlAttribute,
} from '@tandem/xml';

/** Name of the type as the designer shows it. */
export const XML_NODE = 'XML node';

/** What a value of the type stands for: nodes of a document, which changes reach, and texts and attributes as they were found. */
export type XmlTarget =
  | EditableXmlDocument
  | EditableXmlNode
  | { readonly kind: 'attribute'; readonly attribute: XmlAttribute; readonly owner: EditableXmlElement };

/** Where a node without a `parent` of its own lies. */
type Parent = EditableXmlDocument | EditableXmlElement | undefined;

/** The handle of an XML node. */
export class XmlNodeHandle {
  readonly target: XmlTarget;
  readonly #parent: Parent;

  constructor(target: XmlTarget, parent?: Parent) {
    this.target = target;
    this.#parent = parent;
  }

  get parent(): Parent {
    const { target } = this;
    if (target.kind === 'attribute') return target.owner;
    return target.kind === 'element' ? target.parent : this.#parent;
  }
}

/** An XML node as flows see it; in a text it is its XML. */
class XmlNodeInstance extends Instance<XmlNodeHandle> {
  override toText(): string {
    return outerXml(this.handle.target);
  }
}

export function xmlNodeValue(target: XmlTarget, parent?: Parent): Instance<XmlNodeHandle> {
  const handle = new XmlNodeHandle(target, parent);
  return new XmlNodeInstance(XML_NODE, handle, {
    Name: () => nameOf(target),
    Value: () => ownValueOf(target),
    InnerText: () => innerText(target),
    InnerXML: () => innerXml(target),
    OuterXML: () => outerXml(target),
    Children: () => childrenOf(target),
    Parent: () => (handle.parent === undefined ? null : xmlNodeValue(handle.parent)),
  });
}

/** The text of everything in it. */
export function innerText(target: XmlTarget): string {
  if (target.kind === 'attribute') return target.attribute.value;
  if (target.kind === 'declaration' || target.kind === 'doctype') return '';
  if (target.kind !== 'element' && target.kind !== 'document') return target.value;
  const texts = target.children.filter(({ kind }) => kind !== 'comment' && kind !== 'instruction');
  return texts.map(innerText).join('');
}

export function outerXml(target: XmlTarget): string {
  if (target.kind !== 'attribute') return printXml(target);
  return `${qualifiedName(target.attribute.name)}="${innerXml(target).replaceAll('"', '&quot;')}"`;
}

function innerXml(target: XmlTarget): string {
  if (target.kind === 'attribute') return printXml({ kind: 'text', value: target.attribute.value });
  return target.kind === 'element' || target.kind === 'document' ? target.children.map((child) => printXml(child)).join('') : '';
}

/** As .NET names it: `#text`, `#document`. */
function nameOf(target: XmlTarget): string {
  switch (target.kind) {
    case 'element':
      return qualifiedName(target.name);
    case 'attribute':
      return qualifiedName(target.attribute.name);
    case 'instruction':
      return target.target;
    case 'declaration':
      return 'xml';
    case 'doctype':
      return target.name;
    case 'cdata':
      return '#cdata-section';
    case 'space':
      return '#significant-whitespace';
    default:
      return `#${target.kind}`;
  }
}

/** Elements, documents and document types have no value of their own. */
function ownValueOf(target: XmlTarget): DesktopValue {
  if (target.kind === 'attribute') return target.attribute.value;
  return 'value' in target && target.kind !== 'doctype' ? target.value : null;
}

function childrenOf(target: XmlTarget): ListValue {
  if (target.kind !== 'element' && target.kind !== 'document') return new ListValue();
  return new ListValue(target.children.map((child) => xmlNodeValue(child, target)));
}
