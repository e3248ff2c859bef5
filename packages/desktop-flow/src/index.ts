export * from './parse.ts';
export type * from './tree.ts';
