/** The first action asks for the time; the rest hands it out. */
export const FIRST_ACTION_SCRIPT = `@OUTPUT Seen : { 'Description': '', 'FriendlyName': 'Seen', 'Type': 'String' }
DateTime.GetCurrentDateTime.CustomOffset CustomOffset: 0 DateTimeFormat: DateTime.DateTimeFormat.DateAndTime CurrentDateTime=> Now
Text.ConvertDateTimeToText.FromCustomDateTime DateTime: Now CustomFormat: $'''yyyy-MM-ddTHH:mm:ss.fff''' Result=> Seen
`;

/** HTTP trigger, the desktop flow, and its output. */
export function callingDefinition(desktopFlowId: string): string {
  const host = { connectionName: 'shared_uiflow', operationId: 'RunUIFlow_V2', apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow' };
  return JSON.stringify({
    properties: {
      connectionReferences: { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } },
      definition: {
        triggers: { manual: { type: 'Request', kind: 'Http', inputs: { schema: {} } } },
        actions: {
          Run: { type: 'OpenApiConnection', runAfter: {}, inputs: { host, parameters: { uiFlowId: desktopFlowId, runMode: 'attended' } } },
          Saw: { type: 'Compose', runAfter: { Run: ['Succeeded'] }, inputs: "@outputs('Run')?['body/Seen']" },
        },
      },
    },
  });
}
