export { ExpressionBudget } from './expression-budget.ts';
export { ExpressionError } from './expression-error.ts';
export type { FunctionDefinition } from './function-definition.ts';
export { type ExpressionNames, type NamedThings, namedBy } from './names.ts';
export { signatureOf } from './signature/signature.ts';
export { EXPRESSION_DEPTH } from './syntax/parser.ts';
export type { AccessExpression, CallExpression, Expression, LiteralExpression } from './syntax/tree.ts';
export { printedSize } from './values/printed-size.ts';
export { shownTextOf as textOf } from './values/text-of.ts';
