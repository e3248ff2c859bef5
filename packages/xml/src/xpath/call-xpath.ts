import type { XPathEvaluator, XPathPlace } from './evaluate-xpath.ts';
import { languageMatches } from './xpath-language.ts';
import { nameOfNode, type XPathNode } from './xpath-node.ts';
import type { XPathCall } from './xpath-tree.ts';
import { NodeSet, type XPathValue } from './xpath-value.ts';

/** Calls a function whose name and number of arguments were checked. */
export function callXPath(evaluator: XPathEvaluator, call: XPathCall, place: XPathPlace): XPathValue {
  return new Call(evaluator, call, place).value();
}

class Call {
  readonly #evaluator: XPathEvaluator;
  readonly #call: XPathCall;
  readonly #place: XPathPlace;

  constructor(evaluator: XPathEvaluator, call: XPathCall, place: XPathPlace) {
    this.#evaluator = evaluator;
    this.#call = call;
    this.#place = place;
  }

  value(): XPathValue {
    switch (this.#call.name) {
      case 'last':
        return this.#place.size;
      case 'position':
        return this.#place.position;
      case 'count':
        return this.#nodes().nodes.length;
      case 'id':
        return new NodeSet([]);
      case 'sum':
        return this.#nodes().nodes.reduce((sum, node) => sum + this.#evaluator.convert.number(this.#textOf(node)), 0);
      case 'true':
        return true;
      case 'false':
        return false;
      case 'boolean':
        return this.#boolean();
      case 'not':
        return !this.#boolean();
      default:
        return this.#aboutNode() ?? this.#aboutNumber() ?? this.#aboutText();
    }
  }

  #aboutNode(): XPathValue | undefined {
    switch (this.#call.name) {
      case 'local-name':
        return this.#named()?.name.local ?? '';
      case 'namespace-uri':
        return this.#named()?.name.namespace ?? '';
      case 'name': {
        const node = this.#named();
        return node === undefined ? '' : nameOfNode(node);
      }
      case 'lang':
        return languageMatches(this.#place.node, this.#text(0));
      default:
        return undefined;
    }
  }

  #aboutNumber(): number | undefined {
    switch (this.#call.name) {
      case 'number':
        return this.#call.args.length === 0 ? this.#evaluator.convert.number(this.#ownText()) : this.#number(0);
      case 'floor':
        return Math.floor(this.#number(0));
      case 'ceiling':
        return Math.ceil(this.#number(0));
      case 'round':
        return Math.round(this.#number(0));
      default:
        return undefined;
    }
  }

  #aboutText(): XPathValue {
    const text = this.#call.args.length === 0 ? this.#ownText() : this.#text(0);
    switch (this.#call.name) {
      case 'concat':
        return this.#evaluator.convert.made(this.#call.args.map((_, index) => this.#text(index)));
      case 'starts-with':
        return text.startsWith(this.#text(1));
      case 'contains':
        return text.includes(this.#text(1));
      case 'substring-before':
        return text.slice(0, Math.max(0, text.indexOf(this.#text(1))));
      case 'substring-after':
        return textAfter(text, this.#text(1));
      case 'substring':
        return substring(text, this.#number(1), this.#call.args.length < 3 ? Number.POSITIVE_INFINITY : this.#number(2));
      case 'string-length':
        return text.length;
      case 'normalize-space':
        return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
      case 'translate':
        return translate(text, this.#text(1), this.#text(2));
      default:
        return text;
    }
  }

  #nodes(): NodeSet {
    const [arg] = this.#call.args;
    const user = `the function '${this.#call.name}'`;
    return arg === undefined ? new NodeSet([]) : this.#evaluator.nodesOf(arg, this.#place, user);
  }

  /** The node that a name is asked of: the first given, else the one at hand. */
  #named(): XPathNode | undefined {
    return this.#call.args.length === 0 ? this.#place.node : this.#nodes().nodes[0];
  }

  #argument(index: number): XPathValue {
    const arg = this.#call.args[index];
    return arg === undefined ? '' : this.#evaluator.evaluate(arg, this.#place);
  }

  #text(index: number): string {
    const text = this.#evaluator.convert.text(this.#argument(index));
    return this.#evaluator.convert.made([text]);
  }

  #number(index: number): number {
    return this.#evaluator.convert.number(this.#argument(index));
  }

  #boolean(): boolean {
    return this.#evaluator.convert.boolean(this.#argument(0));
  }

  #ownText(): string {
    return this.#textOf(this.#place.node);
  }

  #textOf(node: XPathNode): string {
    return this.#evaluator.convert.textOfNode(node);
  }
}

function textAfter(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? '' : text.slice(at + mark.length);
}

/** The characters at the positions, counted from 1, that are at least `start` and below `start + length`, both rounded. */
function substring(text: string, start: number, length: number): string {
  const first = Math.round(start);
  const end = first + Math.round(length);
  if (Number.isNaN(first) || Number.isNaN(end)) return '';
  return text.slice(Math.max(0, first - 1), Math.max(0, end - 1));
}

function translate(text: string, from: string, to: string): string {
  const replacements = new Map<string, string>();
  for (let index = 0; index < from.length; index++) {
    const character = from.charAt(index);
    if (!replacements.has(character)) replacements.set(character, to.charAt(index));
  }
  let translated = '';
  for (let index = 0; index < text.length; index++) translated += replacements.get(text.charAt(index)) ?? text.charAt(index);
  return translated;
}
