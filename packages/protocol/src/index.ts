export * from './api.ts';
export * from './machine-channel.ts';
export * from './machine-policy.ts';
