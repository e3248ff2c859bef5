import type { XmlBudget } from '../xml-budget.ts';
import { compareOrder, type XPathDocument, type XPathNode } from './xpath-node.ts';
import { NodeSet, numberOfText, textOfNumber, type XPathValue } from './xpath-value.ts';

/** Characters that cost one unit of the budget. */
const CHARACTERS_PER_UNIT = 32;

/** How values of one kind become values of another, and nodes become texts; the work is charged. */
export class XPathConversions {
  readonly #document: XPathDocument;
  readonly budget: XmlBudget;

  constructor(document: XPathDocument, budget: XmlBudget) {
    this.#document = document;
    this.budget = budget;
  }

  boolean(value: XPathValue): boolean {
    if (value instanceof NodeSet) return value.nodes.length > 0;
    return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
  }

  number(value: XPathValue): number {
    if (typeof value === 'number') return value;
    return typeof value === 'boolean' ? Number(value) : numberOfText(this.text(value));
  }

  text(value: XPathValue): string {
    if (typeof value === 'number') return textOfNumber(value);
    if (!(value instanceof NodeSet)) return String(value);
    const [first] = value.nodes;
    return first === undefined ? '' : this.textOfNode(first);
  }

  /** The text of a node: all texts inside of an element, one behind the other. */
  readonly textOfNode = (node: XPathNode): string => {
    if (node.kind !== 'root' && node.kind !== 'element') {
      this.budget.spend(1 + node.value.length / CHARACTERS_PER_UNIT);
      return node.value;
    }
    const texts: string[] = [];
    let length = 0;
    for (let index = node.index + 1; index <= node.last; index++) {
      const inner = this.#document.nodes[index];
      if (inner?.kind !== 'text') continue;
      texts.push(inner.value);
      length += inner.value.length;
    }
    this.budget.spend(1 + node.last - node.index + length / CHARACTERS_PER_UNIT);
    return texts.join('');
  };

  /** Nodes in the order of the document, each once. */
  united(nodes: readonly XPathNode[]): NodeSet {
    this.budget.spend(nodes.length);
    if (isInOrder(nodes)) return new NodeSet(nodes);
    return new NodeSet([...new Set(nodes)].sort(compareOrder));
  }

  /** A text that was made of others, within what an expression may make. */
  made(texts: readonly string[]): string {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    this.budget.checkTextLength(length);
    this.budget.spend(length / CHARACTERS_PER_UNIT);
    return texts.join('');
  }
}

/** Each node behind the one before: so none is there twice. */
function isInOrder(nodes: readonly XPathNode[]): boolean {
  for (let index = 1; index < nodes.length; index++) {
    const [before, node] = [nodes[index - 1], nodes[index]];
    if (before !== undefined && node !== undefined && compareOrder(before, node) >= 0) return false;
  }
  return true;
}
