export type * from './expression-host.ts';
