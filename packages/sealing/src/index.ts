export * from './base64.ts';
export * from './envelope.ts';
