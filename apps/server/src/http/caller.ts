import type { MachineId } from '@tandem/kernel';
import type { RouteAccess } from '@tandem/protocol';
import type { AccountRecord, SignInRecord } from '@tandem/store';
import type { ServedRun } from '../run-services/served-run.ts';

/** Who sent a request, as far as it was proven before the handler ran. */
export type Caller = AccountCaller | MachineCaller | RunCaller | { readonly kind: 'anonymous' };

export interface AccountCaller {
  readonly kind: 'account';
  readonly account: AccountRecord;
  readonly signIn: SignInRecord;
}

export interface MachineCaller {
  readonly kind: 'machine';
  readonly machineId: MachineId;
}

/** A desktop flow run that is at work, in the attempt that the delivery of the run names, or a debug run. */
export interface RunCaller {
  readonly kind: 'run';
  readonly run: ServedRun;
}

/** Checks what a caller brings as proof. Each throws `SignInRequired` or a code of its own when the proof does not hold. */
export interface CallerProof {
  /** @param cookie the value of the sign-in cookie */
  account(cookie: string | undefined): Promise<AccountCaller>;
  /** @param bearer the token of the `Authorization: Bearer` header */
  machine(bearer: string | undefined): Promise<MachineCaller>;
  /** @param bearer likewise */
  run(bearer: string | undefined): Promise<RunCaller>;
}

/** `trigger-key`: the route itself checks a key that it was called with: that of an HTTP trigger, or the mark of a callback address. */
export type Access = RouteAccess | 'trigger-key';

export type CallerOf<A extends Access> = A extends 'signed-in' | 'admin'
  ? AccountCaller
  : A extends 'machine'
    ? MachineCaller
    : A extends 'run-ticket'
      ? RunCaller
      : { readonly kind: 'anonymous' };

/** The token of an `Authorization: Bearer …` header. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer +([^\s]+)$/i.exec(header ?? '')?.[1];
}
