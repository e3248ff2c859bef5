export { ianaIdsOf, WINDOWS_TIME_ZONES } from '@tandem/dotnet';
export * from './definition/index.ts';
export * from './expression/index.ts';
export type * from './expression-host.ts';
export { FUNCTION_GROUPS, type FunctionGroup, groupOf } from './functions/groups.ts';
export { BUILT_IN_FUNCTIONS, functionNamed } from './functions/index.ts';
export * from './template/index.ts';
