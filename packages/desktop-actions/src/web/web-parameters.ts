import { parameters } from '@tandem/desktop-engine';
import { ENCODINGS } from './encodings.ts';

const { boolean, choice, integer, path, text } = parameters;

/** Of every action that asks a server on the web. */
export const SHARED = {
  ConnectionTimeout: integer(30),
  FollowRedirection: boolean(true),
  ClearCookies: boolean(false),
  UserAgent: text('Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.21) Gecko/20100312 Firefox/3.6'),
  Encoding: choice(ENCODINGS, 'AutoDetect'),
  AcceptUntrustedCertificates: boolean(false),
} as const;

/** Of those that call web services, besides. */
export const SERVICE = {
  ...SHARED,
  FailOnErrorStatus: boolean(false),
  TrimRequestBody: boolean(true),
  CustomHeaders: text(''),
} as const;

/** Where the response goes: a variable, or a file. */
export const TARGETS = {
  ToVariable: {},
  ToFile: { FilePath: path() },
  ToFolder: { DestinationFolder: path() },
} as const;
export type TargetKind = keyof typeof TARGETS;
export const TARGET_KINDS = ['ToVariable', 'ToFile', 'ToFolder'] as const satisfies readonly TargetKind[];
