import { xpathFault } from './xpath-fault.ts';
import { checkXPathCall, dependsOnContext } from './xpath-functions.ts';
import { tokensOfXPath, type XPathToken } from './xpath-tokens.ts';
import { AXES, type Axis, type BinaryOperator, type NodeTest, type Step, type XPathExpression } from './xpath-tree.ts';

/** Parentheses and predicates inside each other. */
const MAX_DEPTH = 100;

/** From what binds least to what binds most. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];

const NODE_TYPES = new Set(['node', 'text', 'comment', 'processing-instruction']);

/** Parses XPath 1.0. @throws TandemError `XPathInvalid` */
export function parseXPath(text: string): XPathExpression {
  return new XPathParser(tokensOfXPath(text)).parse();
}

class XPathParser {
  readonly #tokens: readonly XPathToken[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly XPathToken[]) {
    this.#tokens = tokens;
  }

  parse(): XPathExpression {
    const expression = this.#expression();
    if (this.#token.kind !== 'end') throw this.#unexpected('the end');
    return expression;
  }

  #expression(): XPathExpression {
    if (++this.#depth > MAX_DEPTH) throw xpathFault(`the expression is nested deeper than ${MAX_DEPTH} levels.`);
    const expression = this.#binary(0);
    this.#depth--;
    return expression;
  }

  #binary(level: number): XPathExpression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#negation();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.#takesOperator(candidate));
      if (operator === undefined) return left;
      left = binary(operator, left, this.#binary(level + 1));
    }
  }

  #negation(): XPathExpression {
    let signs = 0;
    while (this.#takesOperator('-')) signs++;
    const operand = this.#union();
    if (signs === 0) return operand;
    const negated: XPathExpression = { kind: 'negation', operand, isConstant: operand.isConstant };
    return signs % 2 === 1 ? negated : { kind: 'negation', operand: negated, isConstant: operand.isConstant };
  }

  #union(): XPathExpression {
    let left = this.#path();
    while (this.#takesOperator('|')) left = binary('|', left, this.#path());
    return left;
  }

  #path(): XPathExpression {
    if (this.#takesMark('//')) return this.#absolute([DESCENDANTS, ...this.#steps()]);
    if (this.#takesMark('/')) return this.#absolute(this.#startsStep() ? this.#steps() : []);
    if (this.#startsStep()) return { kind: 'path', start: 'context', steps: this.#steps(), isConstant: false };
    const start = this.#filter();
    const isDescending = this.#takesMark('//');
    if (!isDescending && !this.#takesMark('/')) return start;
    const steps = isDescending ? [DESCENDANTS, ...this.#steps()] : this.#steps();
    return { kind: 'path', start, steps, isConstant: start.isConstant };
  }

  #absolute(steps: readonly Step[]): XPathExpression {
    return { kind: 'path', start: 'root', steps, isConstant: true };
  }

  #filter(): XPathExpression {
    const expression = this.#primary();
    const predicates = this.#predicates();
    return predicates.length === 0 ? expression : { kind: 'filter', expression, predicates, isConstant: expression.isConstant };
  }

  #primary(): XPathExpression {
    const token = this.#token;
    if (token.kind === 'number' || token.kind === 'text') {
      this.#next++;
      return { kind: 'literal', value: token.kind === 'number' ? Number(token.text) : token.text, isConstant: true };
    }
    if (this.#takesMark('(')) {
      const expression = this.#expression();
      this.#expectMark(')');
      return expression;
    }
    if (token.kind === 'name' && this.#sees('(', 1)) return this.#call(token);
    if (token.text === '$')
      throw xpathFault("variables such as '$x' have no values here; put the value into the expression with 'concat'.");
    throw this.#unexpected('a path or a value');
  }

  #call(name: XPathToken): XPathExpression {
    this.#next += 2;
    const args: XPathExpression[] = [];
    if (!this.#takesMark(')')) {
      args.push(this.#expression());
      while (this.#takesMark(',')) args.push(this.#expression());
      this.#expectMark(')');
    }
    checkXPathCall(name.text, args.length);
    const isConstant = !dependsOnContext(name.text, args.length) && args.every((arg) => arg.isConstant);
    return { kind: 'call', name: name.text, args, isConstant };
  }

  #startsStep(): boolean {
    const { kind, text } = this.#token;
    if (kind === 'mark') return text === '.' || text === '..' || text === '@' || text === '*';
    return kind === 'name' && (!this.#sees('(', 1) || NODE_TYPES.has(text));
  }

  #steps(): readonly Step[] {
    const steps = [this.#step()];
    for (;;) {
      if (this.#takesMark('//')) steps.push(DESCENDANTS);
      else if (!this.#takesMark('/')) return steps;
      steps.push(this.#step());
    }
  }

  #step(): Step {
    if (this.#takesMark('.')) return { axis: 'self', test: { kind: 'node' }, predicates: [] };
    if (this.#takesMark('..')) return { axis: 'parent', test: { kind: 'node' }, predicates: [] };
    const axis = this.#axis();
    return { axis, test: this.#nodeTest(), predicates: this.#predicates() };
  }

  #axis(): Axis {
    if (this.#takesMark('@')) return 'attribute';
    if (this.#token.kind !== 'name' || !this.#sees('::', 1)) return 'child';
    const axis = AXES.find((candidate) => candidate === this.#token.text);
    if (axis === undefined) throw xpathFault(`'${this.#token.text}' is no axis; there are ${AXES.join(', ')}.`);
    this.#next += 2;
    return axis;
  }

  #nodeTest(): NodeTest {
    const token = this.#token;
    if (this.#takesMark('*')) return { kind: 'any-name' };
    if (token.kind !== 'name') throw this.#unexpected('the name of an element or attribute');
    this.#next++;
    if (NODE_TYPES.has(token.text) && this.#takesMark('(')) return this.#nodeType(token.text);
    if (!token.text.includes(':')) return { kind: 'name', local: token.text };
    const [, local] = token.text.split(':');
    throw xpathFault(`the prefix of '${token.text}' has no meaning here; write *[local-name()='${local}'].`);
  }

  #nodeType(name: string): NodeTest {
    const argument = this.#token;
    const target = name === 'processing-instruction' && argument.kind === 'text' ? argument.text : undefined;
    if (target !== undefined) this.#next++;
    this.#expectMark(')');
    if (name === 'processing-instruction') return { kind: 'instruction', target };
    return { kind: name === 'node' ? 'node' : name === 'text' ? 'text' : 'comment' };
  }

  #predicates(): readonly XPathExpression[] {
    const predicates: XPathExpression[] = [];
    while (this.#takesMark('[')) {
      predicates.push(this.#expression());
      this.#expectMark(']');
    }
    return predicates;
  }

  get #token(): XPathToken {
    return this.#tokens[this.#next] ?? { kind: 'end', text: 'the end', at: 0 };
  }

  #sees(mark: string, ahead = 0): boolean {
    const token = this.#tokens[this.#next + ahead];
    return token?.kind === 'mark' && token.text === mark;
  }

  #takesMark(mark: string): boolean {
    if (!this.#sees(mark)) return false;
    this.#next++;
    return true;
  }

  #takesOperator(operator: string): boolean {
    if (this.#token.kind !== 'operator' || this.#token.text !== operator) return false;
    this.#next++;
    return true;
  }

  #expectMark(mark: string): void {
    if (!this.#takesMark(mark)) throw this.#unexpected(`'${mark}'`);
  }

  #unexpected(expected: string): Error {
    const { kind, text, at } = this.#token;
    return xpathFault(`${expected} is expected, but found ${kind === 'end' ? 'the end' : `'${text}' at character ${at + 1}`}.`);
  }
}

/** What `//` stands for, before the step behind it. */
const DESCENDANTS: Step = { axis: 'descendant-or-self', test: { kind: 'node' }, predicates: [] };

function binary(operator: BinaryOperator, left: XPathExpression, right: XPathExpression): XPathExpression {
  return { kind: 'binary', operator, left, right, isConstant: left.isConstant && right.isConstant };
}
