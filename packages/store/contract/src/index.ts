export * from './accounts.ts';
export * from './cloud-flows.ts';
export * from './connections.ts';
export * from './desktop-flow-runs.ts';
export * from './desktop-flows.ts';
export * from './machines.ts';
export * from './settings.ts';
export * from './sign-ins.ts';
