export { ExpressionError } from './expression-error.ts';
export type { FunctionDefinition } from './function-definition.ts';
export type { ExpressionNames } from './names.ts';
export { EXPRESSION_DEPTH } from './parser.ts';
export { signatureOf } from './signature.ts';
export { textOf } from './text-of.ts';
export type { AccessExpression, CallExpression, Expression, LiteralExpression } from './tree.ts';
