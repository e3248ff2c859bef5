import { JsonObject } from '@tandem/kernel';
import { noTable, ROOT_BUSINESS_UNIT_ID } from '@tandem/tables';
import { type DataAnswer, type DataCall, wrongMethod } from './data-call.ts';
import { entityDefinitions, serviceDocument } from './entity-definitions.ts';
import { planWrite } from './plan-write.ts';
import { perform } from './planned-write.ts';
import { countRows, getProperty, getRow, listRelated, listRows } from './read-rows.ts';
import { getContent, isContentColumn, removeContent, setContent } from './row-content.ts';
import { checkShape } from './write-rows.ts';

/** Finds what an address of the Web API means. @throws TandemError with a code of the Web API */
export async function answerDataCall(call: DataCall): Promise<DataAnswer> {
  checkShape(call);
  const [first, second, third, ...rest] = call.path;
  if (first === undefined) return onlyGet(call, () => serviceDocument(call));
  if (first.name.toLowerCase() === 'entitydefinitions') return onlyGet(call, () => entityDefinitions(call));
  if (first.name === 'WhoAmI') return onlyGet(call, () => whoAmI(call));
  if (rest.length > 0) throw noTable(call.path.map(({ name }) => name).join('/'));
  const planned = await planWrite(call);
  if (planned !== undefined) return perform(call, planned);
  if (first.key === undefined) return answerSet(call, second?.name);
  if (second === undefined) return getRow(call);
  if (third === undefined) return answerProperty(call, second.name);
  if (third.name === '$ref') return listRelated(call, second.name);
  if (third.name === '$value') return answerContent(call, second.name);
  throw noTable(`${second.name}/${third.name}`);
}

function onlyGet(call: DataCall, answer: () => DataAnswer): DataAnswer {
  if (call.method === 'GET') return answer();
  throw wrongMethod(call, 'GET');
}

function whoAmI({ caller, baseUrl }: DataCall): DataAnswer {
  const json = JsonObject.of([
    ['@odata.context', `${baseUrl}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`],
    ['BusinessUnitId', ROOT_BUSINESS_UNIT_ID],
    ['UserId', caller.accountId],
    ['OrganizationId', ROOT_BUSINESS_UNIT_ID],
  ]);
  return { kind: 'json', status: 200, json };
}

async function answerSet(call: DataCall, inner: string | undefined): Promise<DataAnswer> {
  if (inner === '$count') return countRows(call);
  if (inner !== undefined) throw noTable(`${call.path[0]?.name ?? ''}/${inner}`);
  return listRows(call);
}

async function answerProperty(call: DataCall, name: string): Promise<DataAnswer> {
  if (isContentColumn(call, name)) return answerContent(call, name);
  return isNavigation(call, name) ? listRelated(call, name) : getProperty(call, name);
}

/** A navigation may be called as its column: the row is meant then. */
function isNavigation({ schema, path }: DataCall, name: string): boolean {
  const table = schema.find(path[0]?.name ?? '');
  return table !== undefined && schema.navigation(table, name) !== undefined;
}

async function answerContent(call: DataCall, name: string): Promise<DataAnswer> {
  switch (call.method) {
    case 'GET':
      return getContent(call, name);
    case 'PUT':
    case 'PATCH':
      return setContent(call, name);
    case 'DELETE':
      return removeContent(call, name);
    default:
      throw wrongMethod(call, 'GET, PATCH, PUT or DELETE');
  }
}
