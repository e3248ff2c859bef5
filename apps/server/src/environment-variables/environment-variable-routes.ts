import { JsonObject, type JsonValue } from '@tandem/kernel';
import { API } from '@tandem/protocol';
import type { AccountRecord, EnvironmentVariableRecord } from '@tandem/store';
import type { CloudFlows } from '../cloud-flows/cloud-flows.ts';
import { given } from '../http/changes.ts';
import { type App, handle } from '../http/handle.ts';
import { environmentVariableView, usesOfVariables } from './environment-variable-view.ts';
import type { EnvironmentVariables } from './environment-variables.ts';

export interface EnvironmentVariableParts {
  readonly variables: EnvironmentVariables;
  readonly flows: Pick<CloudFlows, 'list'>;
}

export function registerEnvironmentVariableRoutes(app: App, { variables, flows }: EnvironmentVariableParts): void {
  const { flowAccess } = app.services;
  const { accounts } = app.services.stores;
  const describe = async (records: readonly EnvironmentVariableRecord[], caller: AccountRecord) => {
    const [owners, open, sight] = await Promise.all([accounts.list(), flows.list(), flowAccess.sightOf(caller)]);
    const names = new Map(owners.map(({ id, name }) => [id, name]));
    const uses = usesOfVariables(open.filter(({ record }) => sight.finds(record.id)));
    return records.map((variable) =>
      environmentVariableView(variable, {
        ownerName: names.get(variable.ownerId) ?? '',
        usedBy: uses.get(variable.schemaName.toLowerCase()) ?? [],
        caller,
      }),
    );
  };
  const describeOne = async (variable: EnvironmentVariableRecord, caller: AccountRecord) => (await describe([variable], caller))[0];

  handle(app, API.listEnvironmentVariables, async ({ caller }) => ({ items: await describe(await variables.list(), caller.account) }));
  handle(app, API.createEnvironmentVariable, async ({ body, json, caller }) =>
    describeOne(await variables.create({ ...body, value: valueIn(json) ?? null }, caller.account), caller.account),
  );
  handle(app, API.updateEnvironmentVariable, async ({ params, body: { value: _value, ...rest }, json, caller }) => {
    const change = { ...given(rest), ...given({ value: valueIn(json) }) };
    return describeOne(await variables.update(params.environmentVariableId, change, caller.account), caller.account);
  });
  handle(app, API.deleteEnvironmentVariable, async ({ params, caller }) => {
    await variables.remove(params.environmentVariableId, caller.account);
    return undefined;
  });
}

/** The value with every digit that the caller sent. */
function valueIn(json: JsonValue): JsonValue | undefined {
  return json instanceof JsonObject ? json.get('value') : undefined;
}
