import { noTable } from '@tandem/tables';
import { type DataCall, wrongMethod } from './data-call.ts';
import { findManyAction, planMany } from './many-rows.ts';
import type { PlannedWrite } from './planned-write.ts';
import { isContentColumn } from './row-content.ts';
import { planLink } from './row-links.ts';
import { planClear, planCreate, planDelete, planProperty, planUpdate } from './write-rows.ts';

/** What a request writes to rows; undefined when it reads, or sends a file. @throws TandemError */
export async function planWrite(call: DataCall): Promise<PlannedWrite | undefined> {
  const [set, second, third, ...rest] = call.path;
  if (set === undefined || rest.length > 0 || call.method === 'GET') return undefined;
  if (set.key === undefined) return planForSet(call, second?.name);
  if (second === undefined) return planForRow(call);
  if (third === undefined) return isContentColumn(call, second.name) ? undefined : planForProperty(call, second.name);
  return third.name === '$ref' ? planLink(call) : undefined;
}

async function planForSet(call: DataCall, inner: string | undefined): Promise<PlannedWrite> {
  const action = inner === undefined ? undefined : findManyAction(inner);
  if (call.method !== 'POST') throw wrongMethod(call, 'GET or POST, or name a row in parentheses');
  if (action !== undefined) return planMany(call, action);
  if (inner !== undefined) throw noTable(`${call.path[0]?.name ?? ''}/${inner}`);
  return planCreate(call);
}

async function planForRow(call: DataCall): Promise<PlannedWrite> {
  if (call.method === 'PATCH') return planUpdate(call);
  if (call.method === 'DELETE') return planDelete(call);
  throw wrongMethod(call, 'GET, PATCH or DELETE');
}

async function planForProperty(call: DataCall, name: string): Promise<PlannedWrite> {
  if (call.method === 'PUT') return planProperty(call, name);
  if (call.method === 'DELETE') return planClear(call, name);
  throw wrongMethod(call, 'GET, PUT or DELETE');
}
