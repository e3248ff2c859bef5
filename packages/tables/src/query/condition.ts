/**
 * A value of a row. `names` are navigations and last a column, as the query spells them; `alias` says to which joined table or
 * lambda variable they belong.
 */
export interface ColumnPath {
  readonly kind: 'path';
  readonly alias: string | undefined;
  readonly names: readonly string[];
}

/**
 * A constant. What it means follows from the column that it is compared with: a quoted GUID is as good as a bare one. `number` keeps
 * the digits of the query.
 */
export type Literal =
  | { readonly kind: 'null' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'guid'; readonly value: string }
  /** As the query spells it: `2026-11-30`, `2026-11-30T21:45:00Z`. */
  | { readonly kind: 'date'; readonly value: string };

export type Operand = ColumnPath | Literal;

export type CompareOperator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextOperator = 'contains' | 'startswith' | 'endswith';

/** What rows have to fulfil. OData and FetchXML both come to this. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly items: readonly Condition[] }
  | { readonly kind: 'not'; readonly item: Condition }
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'text'; readonly operator: TextOperator; readonly path: ColumnPath; readonly value: Literal }
  /** A query function of OData, or the operator of a FetchXML condition; `operator` is FetchXML's name (`last-x-days`). */
  | { readonly kind: 'operator'; readonly operator: string; readonly path: ColumnPath; readonly values: readonly Literal[] }
  /** `rows/any(x:…)`: `path` ends with a navigation to many rows; without a condition: whether there is one. */
  | {
      readonly kind: 'any' | 'all';
      readonly path: ColumnPath;
      readonly variable: string;
      readonly item: Condition | undefined;
    };
