export * from './check-formula.ts';
export type * from './formula.ts';
export * from './formulas.ts';
export { FORMULA_ENUMERATIONS, FORMULA_FUNCTIONS, type FormulaFunction } from './functions.ts';
export { parseFormula } from './parse-formula.ts';
export { plainExpression } from './plain-expression.ts';
