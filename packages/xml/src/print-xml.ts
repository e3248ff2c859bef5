import { NamespaceScope } from './namespace-scope.ts';
import {
  declaredPrefix,
  qualifiedName,
  type XmlDeclaration,
  type XmlDocument,
  type XmlElement,
  type XmlName,
  type XmlNode,
} from './xml-node.ts';

/** A document or a node as .NET's `OuterXml`: nothing is indented, and the namespaces that a node needs are declared at it. */
export function printXml(node: XmlDocument | XmlNode): string {
  return node.kind === 'document' ? printAll(node.children, NamespaceScope.root) : print(node, NamespaceScope.root);
}

function printAll(nodes: readonly XmlNode[], scope: NamespaceScope): string {
  return nodes.map((node) => print(node, scope)).join('');
}

function print(node: XmlNode, scope: NamespaceScope): string {
  switch (node.kind) {
    case 'element':
      return printElement(node, scope);
    case 'text':
    case 'space':
      return escapeText(node.value);
    case 'cdata':
      return `<![CDATA[${node.value}]]>`;
    case 'comment':
      return `<!--${node.value}-->`;
    case 'instruction':
      return `<?${node.target}${node.value === '' ? '' : ` ${node.value}`}?>`;
    case 'declaration':
      return printDeclaration(node);
    case 'doctype':
      return `<!DOCTYPE ${node.name}${node.value === '' ? '' : ` ${node.value}`}>`;
  }
}

function printElement({ name, attributes, children, isEmpty }: XmlElement, outer: NamespaceScope): string {
  const own = new Map<string, string>();
  for (const attribute of attributes) {
    const prefix = declaredPrefix(attribute);
    if (prefix !== undefined) own.set(prefix, attribute.value);
  }
  const declared = outer.with(own);
  const missing = missingDeclarations([name, ...attributes.map((attribute) => attribute.name)], declared);
  const written = attributes.map((attribute) => ` ${qualifiedName(attribute.name)}="${escapeAttribute(attribute.value)}"`);
  const added = [...missing].map(([prefix, namespace]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(namespace)}"`);
  const tag = `<${qualifiedName(name)}${written.join('')}${added.join('')}`;
  if (isEmpty && children.length === 0) return `${tag} />`;
  return `${tag}>${printAll(children, declared.with(missing))}</${qualifiedName(name)}>`;
}

function missingDeclarations([element, ...attributes]: readonly [XmlName, ...XmlName[]], scope: NamespaceScope): Map<string, string> {
  const missing = new Map<string, string>();
  const names = [element, ...attributes.filter(({ prefix }) => prefix !== '')];
  for (const { prefix, namespace } of names) if (scope.namespaceOf(prefix) !== namespace) missing.set(prefix, namespace);
  return missing;
}

function printDeclaration({ version, encoding, standalone }: XmlDeclaration): string {
  const parts = [`version="${version}"`];
  if (encoding !== undefined) parts.push(`encoding="${encoding}"`);
  if (standalone !== undefined) parts.push(`standalone="${standalone}"`);
  return `<?xml ${parts.join(' ')}?>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#xA;').replaceAll('\r', '&#xD;');
}
