import { formatDouble } from '@tandem/kernel';
import type { XPathNode } from './xpath-node.ts';

/** Nodes in document order, each once; remembers what comparisons need of them. */
export class NodeSet {
  readonly nodes: readonly XPathNode[];
  #texts: ReadonlySet<string> | undefined;
  #extent: NumberExtent | undefined;

  constructor(nodes: readonly XPathNode[]) {
    this.nodes = nodes;
  }

  /** The different texts of the nodes. */
  texts(textOf: (node: XPathNode) => string): ReadonlySet<string> {
    this.#texts ??= new Set(this.nodes.map(textOf));
    return this.#texts;
  }

  extent(textOf: (node: XPathNode) => string): NumberExtent {
    this.#extent ??= extentOf([...this.texts(textOf)].map(numberOfText));
    return this.#extent;
  }
}

/** The smallest and the largest of some numbers; without any, no number is between them. */
export interface NumberExtent {
  readonly min: number;
  readonly max: number;
}

function extentOf(numbers: readonly number[]): NumberExtent {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let hasAny = false;
  for (const number of numbers) {
    if (Number.isNaN(number)) continue;
    hasAny = true;
    if (number < min) min = number;
    if (number > max) max = number;
  }
  return hasAny ? { min, max } : { min: Number.NaN, max: Number.NaN };
}

export type XPathValue = NodeSet | number | string | boolean;

const NUMBER = /^[ \t\r\n]*(-?(?:\d+(?:\.\d*)?|\.\d+))[ \t\r\n]*$/;

/** XPath knows no exponents and no plus sign; what is no number is NaN. */
export function numberOfText(text: string): number {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

export function textOfNumber(value: number): string {
  return value === 0 ? '0' : formatDouble(value);
}
