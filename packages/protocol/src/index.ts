export * from './api.ts';
export * from './machine-channel.ts';
