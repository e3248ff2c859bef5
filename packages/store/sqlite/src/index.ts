export { createAccountStore } from './account-store.ts';
export { createCloudFlowStore } from './cloud-flow-store.ts';
export { Connection } from './connection.ts';
export { type Database, openDatabase } from './database.ts';
export { createDesktopFlowStore } from './desktop-flow-store.ts';
export { createScheduleStore } from './schedule-store.ts';
export { createSettingsStore } from './settings-store.ts';
export { createSignInStore } from './sign-in-store.ts';
export { Writer } from './writer.ts';
