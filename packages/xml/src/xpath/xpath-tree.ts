export const AXES = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
] as const;

export type Axis = (typeof AXES)[number];

export type NodeTest =
  | { readonly kind: 'node' | 'text' | 'comment' | 'any-name' }
  | { readonly kind: 'instruction'; readonly target: string | undefined }
  /** Without a namespace: prefixes have no meaning here. */
  | { readonly kind: 'name'; readonly local: string };

export interface Step {
  readonly axis: Axis;
  readonly test: NodeTest;
  readonly predicates: readonly XPathExpression[];
}

export type BinaryOperator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod' | '|';

interface Constancy {
  /** The value is the same wherever in the document it is asked for. */
  readonly isConstant: boolean;
}

export interface XPathLiteral extends Constancy {
  readonly kind: 'literal';
  readonly value: number | string;
}

export interface XPathCall extends Constancy {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly XPathExpression[];
}

export interface XPathBinary extends Constancy {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: XPathExpression;
  readonly right: XPathExpression;
}

export interface XPathNegation extends Constancy {
  readonly kind: 'negation';
  readonly operand: XPathExpression;
}

export interface XPathPath extends Constancy {
  readonly kind: 'path';
  /** An expression whose nodes the steps start from. */
  readonly start: 'root' | 'context' | XPathExpression;
  readonly steps: readonly Step[];
}

export interface XPathFilter extends Constancy {
  readonly kind: 'filter';
  readonly expression: XPathExpression;
  readonly predicates: readonly XPathExpression[];
}

export type XPathExpression = XPathLiteral | XPathCall | XPathBinary | XPathNegation | XPathPath | XPathFilter;
