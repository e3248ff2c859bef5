export * from './accounts.ts';
export * from './cloud-flows.ts';
export * from './desktop-flows.ts';
export * from './settings.ts';
export * from './sign-ins.ts';
