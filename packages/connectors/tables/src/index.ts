export { createLegacyTablesConnector, createTablesConnector } from './connector.ts';
export { TABLES_API } from './description.ts';
export { LEGACY_TABLES_API } from './legacy-description.ts';
export type * from './ports.ts';
export { TableSource } from './table-source.ts';
