import type { TriggerFailing, TriggerFault } from '@tandem/store';
import { numberOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

export function faultOf(row: Row): TriggerFault | null {
  const code = optionalTextOf(row, 'faultCode');
  return code === null ? null : { code, message: textOf(row, 'faultMessage'), at: numberOf(row, 'faultAt') };
}

export function faultColumns(fault: TriggerFault | null): {
  faultCode: string | null;
  faultMessage: string | null;
  faultAt: number | null;
} {
  return { faultCode: fault?.code ?? null, faultMessage: fault?.message ?? null, faultAt: fault?.at ?? null };
}

/** The columns of how a trigger stands, as they are set. */
export const FAILING_SET = `failures = :failures, failingSince = :failingSince, retryNumber = :retryNumber, retryCount = :retryCount,
  waitUntil = :waitUntil, faultCode = :faultCode, faultMessage = :faultMessage, faultAt = :faultAt`;

/** The same, as they are named and bound when a row is added. */
export const FAILING_COLUMNS = 'failures, failingSince, retryNumber, retryCount, waitUntil, faultCode, faultMessage, faultAt';
export const FAILING_VALUES = ':failures, :failingSince, :retryNumber, :retryCount, :waitUntil, :faultCode, :faultMessage, :faultAt';

export function failingColumns({ failures, failingSince, fault, retry, waitUntil }: TriggerFailing) {
  const retryColumns = { retryNumber: retry?.number ?? null, retryCount: retry?.count ?? null };
  return { failures, failingSince, waitUntil, ...retryColumns, ...faultColumns(fault) };
}

export function failingOf(row: Row): TriggerFailing {
  const number = optionalNumberOf(row, 'retryNumber');
  return {
    failures: numberOf(row, 'failures'),
    failingSince: optionalNumberOf(row, 'failingSince'),
    fault: faultOf(row),
    retry: number === null ? null : { number, count: numberOf(row, 'retryCount') },
    waitUntil: optionalNumberOf(row, 'waitUntil'),
  };
}
