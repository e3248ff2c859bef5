/**
 * Proves that it got its input by writing how long it is, hands it back, puts it where errors and logs could show it, and
 * waits until it may end.
 */
export function keeper({ proof, go }: { readonly proof: string; readonly go: string }): string {
  return `@SENSITIVE: [Secret, Echo]
@INPUT Secret : { 'Description': '', 'FriendlyName': 'Secret', 'Type': 'String', 'IsOptional': False }
@OUTPUT Echo : { 'Description': '', 'FriendlyName': 'Echo', 'Type': 'String' }
SET Echo TO $'''%Secret%'''
SET Size TO Secret.Length
BLOCK Try
ON BLOCK ERROR
END
    File.ReadTextFromFile.ReadText File: Secret Encoding: File.TextFileEncoding.UTF8 Content=> Nothing
END
File.WriteText File: $'''${proof}''' TextToWrite: Size AppendNewLine: False IfFileExists: File.IfFileExists.Overwrite Encoding: File.FileEncoding.UTF8NoBOM
LOOP Round FROM 1 TO 1200 STEP 1
    IF (File.IfFile.Exists File: $'''${go}''') THEN
        EXIT LOOP
    END
    WAIT 0.05
END
`;
}

/** Ends with an error whose message would show the input. */
export const LOSER = `@SENSITIVE: [Secret]
@INPUT Secret : { 'Description': '', 'FriendlyName': 'Secret', 'Type': 'String', 'IsOptional': False }
File.ReadTextFromFile.ReadText File: Secret Encoding: File.TextFileEncoding.UTF8 Content=> Nothing
`;

/** Asks somebody about a file, and waits. */
export const ASKER = JSON.stringify({
  properties: {
    connectionReferences: { shared_approvals: { api: { name: 'shared_approvals' }, connection: {}, runtimeSource: 'embedded' } },
    definition: {
      triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
      actions: {
        Ask: {
          type: 'OpenApiConnectionWebhook',
          runAfter: {},
          inputs: {
            host: {
              apiId: '/providers/Microsoft.PowerApps/apis/shared_approvals',
              connectionName: 'shared_approvals',
              operationId: 'StartAndWaitForAnApproval',
            },
            parameters: {
              approvalType: 'Basic',
              'WebhookApprovalCreationInput/title': 'May it go on?',
              'WebhookApprovalCreationInput/assignedTo': 'somebody@example.org',
              'WebhookApprovalCreationInput/attachments': [{ name: 'plan.txt', content: 'The plan' }],
            },
          },
        },
      },
    },
  },
});

export interface CarrierOptions {
  readonly keeperId: string;
  readonly loserId: string;
  readonly runMode: 'attended' | 'unattended';
}

/** Carries the text of its trigger to both desktop flows and composes what comes back, all of it secured. */
export function carrier({ keeperId, loserId, runMode }: CarrierOptions): string {
  const runtimeConfiguration = { secureData: { properties: ['inputs', 'outputs'] } };
  const host = {
    connectionName: 'shared_uiflow',
    operationId: 'RunUIFlow_V2',
    apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow',
  };
  const call = (uiFlowId: string) => ({ host, parameters: { uiFlowId, runMode, 'item/Secret': "@triggerBody()?['text']" } });
  const definition = {
    $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    triggers: {
      manual: {
        type: 'Request',
        kind: 'Button',
        inputs: { schema: { type: 'object', properties: { text: { title: 'Secret', type: 'string' } }, required: ['text'] } },
        runtimeConfiguration,
      },
    },
    actions: {
      Keep: { type: 'OpenApiConnection', runAfter: {}, inputs: call(keeperId), runtimeConfiguration },
      Again: {
        type: 'Compose',
        runAfter: { Keep: ['Succeeded'] },
        inputs: { echo: "@outputs('Keep')?['body/Echo']" },
        runtimeConfiguration: { secureData: { properties: ['inputs'] } },
      },
      Lose: { type: 'OpenApiConnection', runAfter: { Again: ['Succeeded'] }, inputs: call(loserId), runtimeConfiguration },
    },
  };
  const connectionReferences = { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } };
  return JSON.stringify({ properties: { connectionReferences, definition }, schemaVersion: '1.0.0.0' });
}
