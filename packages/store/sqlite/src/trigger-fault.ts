import type { TriggerFault } from '@tandem/store';
import { numberOf, optionalTextOf, type Row, textOf } from './row.ts';

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
