import type { TestServer } from './start-test-server.ts';

export interface DefinitionParts {
  readonly triggerName?: string;
  readonly trigger?: unknown;
  readonly actions?: unknown;
  /** Keys of connection references to desktop flows. */
  readonly references?: readonly string[];
}

const BUTTON = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {}, required: [] } } };

const ONE_ACTION = { Compose: { type: 'Compose', inputs: 1, runAfter: {} } };

/** The text of a small cloud flow in the container of an export. */
export function definitionOf({ triggerName = 'manual', trigger = BUTTON, actions = ONE_ACTION, references = [] }: DefinitionParts): string {
  const definition = {
    $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    triggers: { [triggerName]: trigger },
    actions,
  };
  const api = { name: 'shared_uiflow' };
  const connectionReferences = Object.fromEntries(references.map((key) => [key, { api, connection: {}, runtimeSource: 'embedded' }]));
  return JSON.stringify({ properties: { definition, connectionReferences } });
}

/** @returns what the server shows of the new flow */
export async function importFlow(ask: TestServer['ask'], definition: string): Promise<{ readonly id: string }> {
  const answer = await ask('/api/cloud-flows', { method: 'POST', body: { name: 'Countries', definition } });
  if (answer.status !== 201) throw new Error(`the flow was not imported: ${answer.text}`);
  return answer.json as { readonly id: string };
}
