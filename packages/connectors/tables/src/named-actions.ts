import type { OperationStart } from '@tandem/cloud-engine';
import { isJsonArray, JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import { ROOT_BUSINESS_UNIT_ID, type RowAddress, type TableDefinition } from '@tandem/tables';
import { answered } from './outcome.ts';
import { apiAddress, requireRow, requireTable, type Scene } from './scene.ts';

/** *Perform an unbound action*: what the installation itself can answer; others are custom code of an environment elsewhere. */
export async function performUnbound(scene: Scene): Promise<OperationStart> {
  const name = plainName(scene.parameters.need('actionName'));
  if (name.toLowerCase() !== 'whoami') throw noAction(name);
  return answered(
    200,
    JsonObject.of([
      ['@odata.context', `${apiAddress(scene.ports)}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`],
      ['BusinessUnitId', ROOT_BUSINESS_UNIT_ID],
      ['UserId', scene.caller.accountId],
      ['OrganizationId', ROOT_BUSINESS_UNIT_ID],
    ]),
  );
}

/** *Perform a bound action*: members of teams come and go; others are refused. */
export async function performBound(scene: Scene): Promise<OperationStart> {
  const table = requireTable(scene, 'entityName', 'update');
  const name = plainName(scene.parameters.need('actionName'));
  const row = requireRow(scene, table, 'recordId');
  const members = MEMBER_ACTIONS[name.toLowerCase()];
  if (table.logicalName === 'team' && members !== undefined) {
    await changeMembers(scene, row, members);
    return answered(204, null);
  }
  throw table.logicalName === 'workflow' && name.toLowerCase() === 'rundesktopflow' ? runElsewhere() : noAction(name, table);
}

const MEMBER_ACTIONS: Readonly<Record<string, 'associate' | 'disassociate'>> = {
  addmembersteam: 'associate',
  removemembersteam: 'disassociate',
};

async function changeMembers({ ports, parameters, caller }: Scene, row: RowAddress, change: 'associate' | 'disassociate'): Promise<void> {
  const members = parameters.object('item').get('Members') ?? [];
  for (const id of isJsonArray(members) ? members.map(memberId) : []) {
    await ports.store[change]({ ...caller, row, navigation: 'teammembership_association', other: { table: 'systemuser', id } });
  }
}

function memberId(member: JsonValue): string {
  const id = member instanceof JsonObject ? (member.get('systemuserid') ?? member.get('ownerid')) : member;
  if (typeof id === 'string') return id.toLowerCase();
  throw new TandemError('0x80048d19', "Each of 'Members' is an object with the property 'systemuserid'.", {
    fix: "Correct 'Members' in the action.",
  });
}

function plainName(name: string): string {
  return name.trim().replace(/^Microsoft\.Dynamics\.CRM\./i, '');
}

function noAction(name: string, table?: TableDefinition): TandemError {
  const place = table === undefined ? '' : ` for rows of '${table.logicalName}'`;
  return new TandemError(
    '0x80060889',
    `Resource not found for the segment '${name}'. This installation has no action of this name${place}.`,
    {
      status: 404,
      fix: 'Custom actions are code of the environment that the flow came from; replace this step, for example by a child flow or an HTTP request.',
    },
  );
}

function runElsewhere(): TandemError {
  return new TandemError('0x80060889', 'A desktop flow is not started by a bound action here.', {
    status: 404,
    fix: "Use the action 'Run a flow built with Power Automate for desktop' with the same desktop flow and inputs.",
  });
}
