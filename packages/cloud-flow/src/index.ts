export * from './definition/index.ts';
export * from './expression/index.ts';
export type * from './expression-host.ts';
export { BUILT_IN_FUNCTIONS } from './functions/index.ts';
export * from './template/index.ts';
