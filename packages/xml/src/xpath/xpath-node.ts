import {
  declaredPrefix,
  qualifiedName,
  XML_NAMESPACE,
  XMLNS_NAMESPACE,
  type XmlDocument,
  type XmlName,
  type XmlNode,
} from '../xml-node.ts';

/** A node of XPath's view of a document: neighbouring texts are one, and there are no declarations. */
export interface XPathNode {
  readonly kind: 'root' | 'element' | 'attribute' | 'namespace' | 'text' | 'comment' | 'instruction';
  readonly name: XmlName;
  readonly parent: XPathNode | undefined;
  /** The place in {@link XPathDocument.nodes}; of attributes, that of their element. */
  readonly index: number;
  /** Orders an element (0), its namespaces and its attributes. */
  readonly rank: number;
  /** The place of the last node inside of it. */
  last: number;
  readonly children: XPathNode[];
  readonly attributes: readonly XPathNode[];
  /** Of text, attributes, comments, instructions and namespaces. */
  value: string;
  /** What the node is printed from; none for texts and attributes. */
  readonly source: XmlDocument | XmlNode | undefined;
}

export interface XPathDocument {
  readonly root: XPathNode;
  /** All nodes but attributes and namespaces, in document order. */
  readonly nodes: readonly XPathNode[];
}

const NO_NAME: XmlName = { prefix: '', local: '', namespace: '' };
const NAMESPACE_RANK = 1;
const ATTRIBUTE_RANK = 1_000_000;

export function xpathDocumentOf(document: XmlDocument): XPathDocument {
  const nodes: XPathNode[] = [];
  const root = add(nodes, { kind: 'root', name: NO_NAME, parent: undefined, source: document });
  addChildren(nodes, root, document.children);
  return { root, nodes };
}

type NewNode = Pick<XPathNode, 'kind' | 'name' | 'parent' | 'source'> & { readonly value?: string };

function add(nodes: XPathNode[], { kind, name, parent, source, value = '' }: NewNode): XPathNode {
  const index = nodes.length;
  const attributes: XPathNode[] = [];
  const node: XPathNode = { kind, name, parent, index, rank: 0, last: index, children: [], attributes, value, source };
  if (source?.kind === 'element') {
    for (const attribute of source.attributes) {
      if (attribute.name.namespace === XMLNS_NAMESPACE) continue;
      attributes.push(leaf('attribute', node, { name: attribute.name, rank: ATTRIBUTE_RANK + attributes.length, value: attribute.value }));
    }
  }
  nodes.push(node);
  parent?.children.push(node);
  return node;
}

function addChildren(nodes: XPathNode[], parent: XPathNode, children: readonly XmlNode[]): void {
  for (const child of children) addChild(nodes, parent, child);
  parent.last = nodes.length - 1;
}

function addChild(nodes: XPathNode[], parent: XPathNode, child: XmlNode): void {
  switch (child.kind) {
    case 'element': {
      const element = add(nodes, { kind: 'element', name: child.name, parent, source: child });
      addChildren(nodes, element, child.children);
      return;
    }
    case 'text':
    case 'space':
    case 'cdata': {
      const before = parent.children.at(-1);
      if (before?.kind === 'text') before.value += child.value;
      else add(nodes, { kind: 'text', name: NO_NAME, parent, source: undefined, value: child.value });
      return;
    }
    case 'comment':
      add(nodes, { kind: 'comment', name: NO_NAME, parent, source: child, value: child.value });
      return;
    case 'instruction':
      add(nodes, { kind: 'instruction', name: { ...NO_NAME, local: child.target }, parent, source: child, value: child.value });
      return;
    case 'declaration':
    case 'doctype':
      return;
  }
}

interface Leaf {
  readonly name: XmlName;
  readonly rank: number;
  readonly value: string;
}

function leaf(kind: 'attribute' | 'namespace', parent: XPathNode, { name, rank, value }: Leaf): XPathNode {
  return { kind, name, parent, index: parent.index, rank, last: parent.index, children: [], attributes: [], value, source: undefined };
}

/** The namespaces in scope at an element, as nodes. */
export function namespaceNodesOf(element: XPathNode): readonly XPathNode[] {
  const found = new Map<string, string>();
  for (let node: XPathNode | undefined = element; node !== undefined; node = node.parent) {
    if (node.source?.kind !== 'element') continue;
    for (const attribute of node.source.attributes) {
      const prefix = declaredPrefix(attribute);
      if (prefix !== undefined && !found.has(prefix)) found.set(prefix, attribute.value);
    }
  }
  found.set('xml', XML_NAMESPACE);
  return [...found]
    .filter(([, namespace]) => namespace !== '')
    .map(([prefix, value], at) => leaf('namespace', element, { name: { ...NO_NAME, local: prefix }, rank: NAMESPACE_RANK + at, value }));
}

/** Below zero when the first stands earlier in the document. */
export function compareOrder(left: XPathNode, right: XPathNode): number {
  return left.index - right.index || left.rank - right.rank;
}

export function nameOfNode({ name }: XPathNode): string {
  return qualifiedName(name);
}
