import type { Clock } from './clock.ts';

declare const brand: unique symbol;
/** A string that only the code which checked it may call an id of this kind. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type AccountId = Id<'account'>;
export type CloudFlowId = Id<'cloud-flow'>;
export type DesktopFlowId = Id<'desktop-flow'>;
export type ConnectionId = Id<'connection'>;
export type MachineId = Id<'machine'>;
export type MachineGroupId = Id<'machine-group'>;
/** What a connection points at: the hidden group of one machine, or a machine group. Stable over joins and leaves. */
export type TargetId = Id<'target'>;
export type CloudFlowRunId = Id<'cloud-flow-run'>;
export type EnvironmentVariableId = Id<'environment-variable'>;
export type DesktopFlowRunId = Id<'desktop-flow-run'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

export interface IdSource {
  next<T extends Id<string>>(): T;
}

/**
 * Makes UUIDv7 ids (RFC 9562): they sort by the time they were made, also within one millisecond.
 *
 * @param randomBytes fills and returns an array of that length with random bytes
 */
export function createIdSource(clock: Clock, randomBytes: (length: number) => Uint8Array): IdSource {
  let lastMs = 0;
  let counter = 0;
  return {
    next<T extends Id<string>>(): T {
      const ms = Math.max(clock.now(), lastMs);
      counter = ms === lastMs ? counter + 1 : 0;
      if (counter > 0xfff) {
        counter = 0;
        lastMs = ms + 1;
      } else {
        lastMs = ms;
      }
      return formatUuid7(lastMs, counter, randomBytes(8)) as T;
    },
  };
}

function formatUuid7(ms: number, counter: number, random: Uint8Array): string {
  const time = ms.toString(16).padStart(12, '0');
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(tail.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
  const low = variant + tail.slice(1);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${low.slice(0, 4)}-${low.slice(4)}`;
}
