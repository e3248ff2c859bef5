import { XML_NAMESPACE } from '../xml-node.ts';
import type { XPathNode } from './xpath-node.ts';

/** Whether the nearest `xml:lang` at or around a node is the language, or one of its kinds (`en` of `en-GB`). */
export function languageMatches(start: XPathNode, language: string): boolean {
  for (let node: XPathNode | undefined = start; node !== undefined; node = node.parent) {
    const attribute = node.attributes.find(({ name }) => name.local === 'lang' && name.namespace === XML_NAMESPACE);
    if (attribute === undefined) continue;
    const found = attribute.value.toLowerCase();
    return found === language.toLowerCase() || found.startsWith(`${language.toLowerCase()}-`);
  }
  return false;
}
