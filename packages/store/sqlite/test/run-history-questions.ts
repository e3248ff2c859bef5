import type { CloudFlowRunQuery, DesktopRunQuery } from '@tandem/store';
import { FILLED, filledId } from './fill-run-history.ts';

const HOUR_MS = 3_600_000;
const limit = 50;
const RARE = filledId('b', 3);
const BUSY = filledId('b', 0);
const SOMEBODY = filledId('a', 7);

/** Lists of cloud flow runs that people ask for, the worst cases among them: filters that many runs are tried against in vain. */
export const CLOUD_QUESTIONS: Readonly<Record<string, CloudFlowRunQuery>> = {
  all: { limit },
  'a page in the middle': { limit, before: filledId('e', 20_000) },
  'one flow': { limit, cloudFlowId: RARE },
  'one status': { limit, statuses: ['Failed'] },
  'a rare status': { limit: 200, statuses: ['TimedOut'] },
  'a status that none has': { limit, statuses: ['Cancelled'] },
  'several statuses': { limit, statuses: ['Failed', 'TimedOut', 'Cancelled'] },
  'a status that none of the busiest flow has': { limit, cloudFlowId: BUSY, statuses: ['Cancelled', 'Waiting'] },
  'an hour long ago': { limit, from: FILLED.endAt - 24 * HOUR_MS, to: FILLED.endAt - 23 * HOUR_MS },
  'an account': { limit: 200, startedBy: SOMEBODY },
  'an account that started none': { limit, startedBy: filledId('a', 99) },
  'an account and a flow that it never started': { limit, startedBy: SOMEBODY, cloudFlowId: BUSY, statuses: ['TimedOut'] },
  'a part of a name': { limit, flowName: 'ORDERS 17' },
  'a part of every name and a status that none has': { limit, flowName: 'orders', statuses: ['Cancelled'] },
};

export const DESKTOP_QUESTIONS: Readonly<Record<string, DesktopRunQuery>> = {
  all: { limit },
  'a page in the middle': { limit, before: filledId('f', 20_000) },
  'one flow': { limit, desktopFlowId: filledId('c', 3) },
  'a status that none has': { limit, statuses: ['Cancelled'] },
  'several statuses': { limit, statuses: ['TimedOut', 'Interrupted'] },
  'a status that none of the busiest flow has': { limit, desktopFlowId: filledId('c', 0), statuses: ['Cancelled', 'Interrupted'] },
  'a machine and a status that it never had': { limit, machineId: filledId('d', 4), statuses: ['Cancelled'] },
  'an hour long ago': { limit, from: FILLED.endAt - 24 * HOUR_MS, to: FILLED.endAt - 23 * HOUR_MS },
  'the runs of a cloud flow': { limit, cloudFlowId: RARE },
  'an owner with none': { limit, ownerId: filledId('a', 99) },
  'a part of every name and a status that none has': { limit, flowName: 'form', statuses: ['Cancelled'] },
};
