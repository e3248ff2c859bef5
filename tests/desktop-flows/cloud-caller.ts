import type { FlowVariable } from '@tandem/protocol';

const API = '/providers/Microsoft.PowerApps/apis/shared_uiflow';

/** A cloud flow that an HTTP request starts, which runs the desktop flow with what came in and answers with its outputs. */
export function callerOf(desktopFlowId: string, inputs: readonly Pick<FlowVariable, 'name'>[]): string {
  const host = { connectionName: 'shared_uiflow', operationId: 'RunUIFlow_V2', apiId: API };
  const items = inputs.map(({ name }) => [`item/${name}`, `@triggerBody()?['${name}']`] as const);
  const parameters = { uiFlowId: desktopFlowId, runMode: 'attended', ...Object.fromEntries(items) };
  const actions = {
    Run: { type: 'OpenApiConnection', runAfter: {}, inputs: { host, parameters, authentication: "@parameters('$authentication')" } },
    Answer: {
      type: 'Response',
      kind: 'Http',
      runAfter: { Run: ['Succeeded'] },
      inputs: { statusCode: 200, headers: { 'content-type': 'application/json' }, body: "@body('Run')" },
    },
  };
  const triggers = { manual: { type: 'Request', kind: 'Http', inputs: { schema: {} } } };
  const connectionReferences = { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } };
  return JSON.stringify({ properties: { connectionReferences, definition: { triggers, actions } }, schemaVersion: '1.0.0.0' });
}
