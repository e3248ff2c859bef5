/** Makes a folder for a country on the desktop and writes a file with today's date into it. */
export const MAKE_FOLDER = `@INPUT CountryName : { 'Description': 'The country for which a folder is made', 'FriendlyName': 'CountryName', 'Type': 'String', 'IsOptional': False, 'DefaultValue': 'France' }
@OUTPUT FileCount : { 'Description': 'How many files the folder holds', 'FriendlyName': 'FileCount', 'Type': 'Numeric' }
@OUTPUT FilePath : { 'Description': 'The file that was written', 'FriendlyName': 'FilePath', 'Type': 'String' }
DateTime.GetCurrentDateTime.Local DateTimeFormat: DateTime.DateTimeFormat.DateOnly CurrentDateTime=> CurrentDateTime
Text.ConvertDateTimeToText.FromCustomDateTime DateTime: CurrentDateTime CustomFormat: $'''MM-dd-yyyy''' Result=> FormattedDateTime
Folder.GetSpecialFolder SpecialFolder: Folder.SpecialFolder.DesktopDirectory SpecialFolderPath=> SpecialFolderPath
Folder.Create FolderPath: $'''%SpecialFolderPath%\\\\Countries''' FolderName: CountryName Folder=> NewFolder
File.WriteText File: $'''%SpecialFolderPath%\\\\Countries\\\\%CountryName%\\\\%FormattedDateTime%.txt''' TextToWrite: CountryName AppendNewLine: True IfFileExists: File.IfFileExists.Overwrite Encoding: File.FileEncoding.UTF8NoBOM
Folder.GetFiles Folder: NewFolder FileFilter: $'''*.txt''' IncludeSubfolders: False FailOnAccessDenied: True SortBy1: Folder.SortBy.NoSort SortDescending1: False SortBy2: Folder.SortBy.NoSort SortDescending2: False SortBy3: Folder.SortBy.NoSort SortDescending3: False Files=> Files
SET FileCount TO Files.Count
SET FilePath TO Files[0].FullName
`;

/** Begins, and then has nothing to do for a minute. */
export const SLEEPER = 'SET Begun TO True\nWAIT 60\n';

/** A cloud flow that is started by hand with a country, runs the desktop flow with it, and passes on where the file is. */
export function countries(desktopFlowId: string, runMode: 'attended' | 'unattended'): string {
  return cloudFlow({
    inputs: { text: { title: 'Country', description: 'Please enter a country', type: 'string', 'x-ms-content-hint': 'TEXT' } },
    actions: {
      Run_a_flow_built_with_Power_Automate_for_desktop: desktopFlowAction({
        uiFlowId: desktopFlowId,
        runMode,
        'item/CountryName': "@triggerBody()['text']",
      }),
      Compose: {
        type: 'Compose',
        runAfter: { Run_a_flow_built_with_Power_Automate_for_desktop: ['Succeeded'] },
        inputs: "The file is @{outputs('Run_a_flow_built_with_Power_Automate_for_desktop')?['body/FilePath']}",
      },
    },
  });
}

/** A cloud flow that is started by hand without inputs and runs the desktop flow. */
export function plainCaller(desktopFlowId: string): string {
  return cloudFlow({ inputs: {}, actions: { Sleep: desktopFlowAction({ uiFlowId: desktopFlowId, runMode: 'attended' }) } });
}

function desktopFlowAction(parameters: Readonly<Record<string, string>>): object {
  const host = {
    connectionName: 'shared_uiflow',
    operationId: 'RunUIFlow_V2',
    apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow',
  };
  return { type: 'OpenApiConnection', runAfter: {}, inputs: { host, parameters, authentication: "@parameters('$authentication')" } };
}

function cloudFlow({ inputs, actions }: { readonly inputs: object; readonly actions: object }): string {
  const definition = {
    $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    parameters: { $connections: { defaultValue: {}, type: 'Object' }, $authentication: { defaultValue: {}, type: 'SecureObject' } },
    triggers: {
      manual: {
        type: 'Request',
        kind: 'Button',
        inputs: { schema: { type: 'object', properties: inputs, required: Object.keys(inputs) } },
      },
    },
    actions,
  };
  const connectionReferences = { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } };
  return JSON.stringify({ properties: { connectionReferences, definition }, schemaVersion: '1.0.0.0' }, null, 2);
}
