export * from './parse.ts';
export * from './parse-expression.ts';
export * from './print.ts';
export type * from './tree.ts';
