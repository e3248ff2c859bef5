export type * from './dynamic-content.ts';
