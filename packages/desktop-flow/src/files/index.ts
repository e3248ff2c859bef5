export * from './connection-references.ts';
export type * from './desktop-flow-file.ts';
export { isScriptName } from './flow-folder.ts';
export { powerFxOfManifest } from './manifest.ts';
export * from './open-flow-files.ts';
export * from './repositories.ts';
export * from './script-encoding.ts';
export { originOf, type ScriptOrigin } from './script-origin.ts';
