import { withSystemColumns } from '../model/system-columns.ts';
import type { TableDefinition } from '../model/table.ts';
import { ANNOTATION, TASK } from './activities.ts';
import { BUSINESS_UNIT, SYSTEM_USER, WORKFLOW } from './installation.ts';
import { ACCOUNT, CONTACT, TEAM } from './people.ts';

export { ROOT_BUSINESS_UNIT_ID } from './installation.ts';
export { STANDARD_RELATIONSHIPS } from './relationships.ts';

/** Tables that every installation has, whole. */
export const STANDARD_TABLES: readonly TableDefinition[] = [
  SYSTEM_USER,
  BUSINESS_UNIT,
  WORKFLOW,
  ...[TEAM, ACCOUNT, CONTACT, TASK, ANNOTATION].map(withSystemColumns),
];
