/** Appends its key to the ledger, the truth outside the product about which desktop flows ran, and then takes a moment. */
export function ledgerScript(ledger: string): string {
  return `@INPUT RunKey : { 'Description': '', 'FriendlyName': 'RunKey', 'Type': 'String', 'IsOptional': False, 'DefaultValue': '' }
@OUTPUT Done : { 'Description': '', 'FriendlyName': 'Done', 'Type': 'String' }
File.WriteText File: $'''${ledger}''' TextToWrite: RunKey AppendNewLine: True IfFileExists: File.IfFileExists.Append Encoding: File.FileEncoding.UTF8NoBOM
WAIT 0.1
SET Done TO RunKey
`;
}

/** HTTP trigger, the desktop flow, and a step after it. */
export function ledgerDefinition(desktopFlowId: string): string {
  return JSON.stringify({
    properties: {
      connectionReferences: { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } },
      definition: {
        $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        triggers: { manual: { type: 'Request', kind: 'Http', inputs: { schema: {} } } },
        actions: {
          Write: {
            type: 'OpenApiConnection',
            runAfter: {},
            inputs: {
              host: {
                connectionName: 'shared_uiflow',
                operationId: 'RunUIFlow_V2',
                apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow',
              },
              parameters: { uiFlowId: desktopFlowId, runMode: 'attended', 'item/RunKey': "@triggerBody()?['key']" },
            },
          },
          After: { type: 'Compose', runAfter: { Write: ['Succeeded'] }, inputs: "@outputs('Write')?['body/Done']" },
        },
      },
    },
    schemaVersion: '1.0.0.0',
  });
}
