export type ArithmeticOperator = '+' | '-' | '*' | '/' | 'MOD' | 'FLOORED MOD';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '<>';

/** What an expression computes, as far as it is arithmetic over slots: beside its function, for code that is generated. */
export type Term =
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Term; readonly right: Term }
  | { readonly kind: 'choice'; readonly test: Test; readonly holds: Term; readonly otherwise: Term };

/** What a condition tests, as far as it compares terms. */
export type Test =
  | { readonly kind: 'comparison'; readonly operator: ComparisonOperator; readonly left: Term; readonly right: Term }
  | { readonly kind: 'junction'; readonly operator: 'AND' | 'OR' | 'XOR'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'not'; readonly test: Test };

export function slotTerm(slot: number): Term {
  return { kind: 'slot', slot };
}

// What has a part that is no term or test is none itself: undefined.

export function arithmetic(operator: ArithmeticOperator, left: Term | undefined, right: Term | undefined): Term | undefined {
  return left === undefined || right === undefined ? undefined : { kind: 'arithmetic', operator, left, right };
}

export function choice(test: Test | undefined, holds: Term | undefined, otherwise: Term | undefined): Term | undefined {
  return test === undefined || holds === undefined || otherwise === undefined ? undefined : { kind: 'choice', test, holds, otherwise };
}

export function comparison(operator: ComparisonOperator, left: Term | undefined, right: Term | undefined): Test | undefined {
  return left === undefined || right === undefined ? undefined : { kind: 'comparison', operator, left, right };
}

export function junction(operator: 'AND' | 'OR' | 'XOR', left: Test | undefined, right: Test | undefined): Test | undefined {
  return left === undefined || right === undefined ? undefined : { kind: 'junction', operator, left, right };
}

export function negated(test: Test | undefined): Test | undefined {
  return test === undefined ? undefined : { kind: 'not', test };
}
