export type ArithmeticOperator = '+' | '-' | '*' | '/' | 'MOD';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '<>';

/** What an expression computes, as far as it is arithmetic over slots: beside its function, for code that is generated. */
export type Term =
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Term; readonly right: Term };

/** What a condition tests, as far as it compares terms. */
export type Test =
  | { readonly kind: 'comparison'; readonly operator: ComparisonOperator; readonly left: Term; readonly right: Term }
  | { readonly kind: 'junction'; readonly operator: 'AND' | 'OR' | 'XOR'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'not'; readonly test: Test };
