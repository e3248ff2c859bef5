import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action } from './operation.ts';
import { JSON_VALUE, may, more, must, NUMBER, YES_NO } from './parameter.ts';

const ENVIRONMENT = must('environment', both('Environment', 'Umgebung'));
const ENVIRONMENT_NAME = must('environmentName', both('Environment', 'Umgebung'));
const FLOW = must('flowName', both('Flow', 'Flow'));
const VERSION = more('api-version', both('API Version', 'API-Version'));
const FILTER = may('$filter', both('Filter Query', 'Filterabfrage'));
const TOP = may('$top', both('Page Size', 'Seitengröße'), NUMBER);

export const powerPlatformForAdmins: KnownConnector = {
  apiName: 'shared_powerplatformforadmins',
  title: both('Power Platform for Admins', 'Power Platform für Administratoren'),
  description: both('Environments and their policies.', 'Umgebungen und ihre Richtlinien.'),
  icon: 'environment',
  colour: '#5c2e91',
  operations: [
    action('GetSingleEnvironment', both('Get Environment as Admin', 'Umgebung als Administrator abrufen'), ENVIRONMENT, VERSION),
    action('Get-AdminEnvironment', both('List Environments as Admin', 'Umgebungen als Administrator auflisten'), VERSION, FILTER),
    action(
      'New-AdminEnvironment',
      both('Create Environment as Admin', 'Umgebung als Administrator erstellen'),
      must('body', both('Environment', 'Umgebung'), JSON_VALUE),
      VERSION,
    ),
    action('Remove-AdminEnvironment', both('Delete Environment', 'Umgebung löschen'), ENVIRONMENT, VERSION),
    action(
      'GetAdminEnvironmentRoleAssignments',
      both('Get Environment Role Assignments as Admin', 'Rollenzuweisungen der Umgebung als Administrator abrufen'),
      ENVIRONMENT,
      VERSION,
    ),
    action('ListPolicies', both('List DLP Policies', 'DLP-Richtlinien auflisten')),
  ],
};

export const powerAppsForMakers: KnownConnector = {
  apiName: 'shared_powerappsforappmakers',
  title: both('Power Apps for Makers', 'Power Apps für Ersteller'),
  description: both('Apps, connections and environments of a maker.', 'Apps, Verbindungen und Umgebungen eines Erstellers.'),
  icon: 'power-app',
  colour: '#742774',
  operations: [
    action('Get-Apps', both('Get Apps', 'Apps abrufen'), FILTER, TOP, VERSION),
    action('Get-App', both('Get App', 'App abrufen'), must('app', both('App', 'App')), VERSION),
    action('Get-Environments', both('Get Environments', 'Umgebungen abrufen'), FILTER, TOP, VERSION),
    action('Get-Connections', both('Get Connections', 'Verbindungen abrufen'), FILTER, TOP, VERSION),
    action(
      'Get-AppRoleAssignments',
      both('Get App Role Assignments', 'App-Rollenzuweisungen abrufen'),
      must('app', both('App', 'App')),
      VERSION,
    ),
    action(
      'Edit-AppRoleAssignment',
      both('Edit App Role Assignment', 'App-Rollenzuweisung bearbeiten'),
      must('app', both('App', 'App')),
      FILTER,
      may('body/put', both('Put', 'Setzen'), JSON_VALUE),
      may('body/delete', both('Delete', 'Löschen'), JSON_VALUE),
      VERSION,
    ),
  ],
};

export const powerAppsForAdmins: KnownConnector = {
  apiName: 'shared_powerappsforadmins',
  title: both('Power Apps for Admins', 'Power Apps für Administratoren'),
  description: both('Apps and connections of all makers.', 'Apps und Verbindungen aller Ersteller.'),
  icon: 'power-app',
  colour: '#742774',
  operations: [
    action('Get-AdminApps', both('Get Apps as Admin', 'Apps als Administrator abrufen'), ENVIRONMENT, TOP, VERSION),
    action(
      'Get-AdminApp',
      both('Get App as Admin', 'App als Administrator abrufen'),
      ENVIRONMENT,
      must('app', both('App', 'App')),
      VERSION,
    ),
    action('Get-AdminConnections', both('Get Connections as Admin', 'Verbindungen als Administrator abrufen'), ENVIRONMENT, VERSION),
    action(
      'Get-AdminConnectors',
      both('Get Custom Connectors as Admin', 'Benutzerdefinierte Konnektoren als Administrator abrufen'),
      ENVIRONMENT,
      VERSION,
    ),
  ],
};

export const powerAutomateManagement: KnownConnector = {
  apiName: 'shared_flowmanagement',
  title: both('Power Automate Management', 'Power Automate-Verwaltung'),
  description: both('Flows, their owners and connections.', 'Flows, ihre Besitzer und Verbindungen.'),
  icon: 'flow',
  colour: '#0b53ce',
  operations: [
    action('ListMyFlows_V2', both('List My Flows', 'Meine Flows auflisten'), ENVIRONMENT_NAME),
    action('GetFlow', both('Get Flow', 'Flow abrufen'), ENVIRONMENT_NAME, FLOW),
    action(
      'CreateFlow',
      both('Create Flow', 'Flow erstellen'),
      ENVIRONMENT_NAME,
      must('Flow/properties/displayName', both('Flow Display Name', 'Anzeigename des Flows')),
      must('Flow/properties/definition', both('Flow Definition', 'Flowdefinition'), JSON_VALUE),
      must('Flow/properties/state', both('Flow State', 'Flowstatus')),
    ),
    action('UpdateFlow', both('Update Flow', 'Flow aktualisieren'), ENVIRONMENT_NAME, FLOW, may('Flow', both('Flow', 'Flow'), JSON_VALUE)),
    action('DeleteFlow', both('Delete Flow', 'Flow löschen'), ENVIRONMENT_NAME, FLOW),
    action('StartFlow', both('Turn On Flow', 'Flow einschalten'), ENVIRONMENT_NAME, FLOW),
    action('StopFlow', both('Turn Off Flow', 'Flow ausschalten'), ENVIRONMENT_NAME, FLOW),
    action('ListFlowOwners', both('List Flow Owners', 'Flowbesitzer auflisten'), ENVIRONMENT_NAME, FLOW),
    action(
      'ModifyFlowOwners',
      both('Modify Flow Owners', 'Flowbesitzer ändern'),
      ENVIRONMENT_NAME,
      FLOW,
      may('body/put', both('Put', 'Setzen'), JSON_VALUE),
      may('body/delete', both('Delete', 'Löschen'), JSON_VALUE),
    ),
    action('AdminGetFlow', both('Get Flow as Admin', 'Flow als Administrator abrufen'), ENVIRONMENT_NAME, FLOW),
    action('ListFlowsInEnvironment_V2', both('List Flows as Admin (V2)', 'Flows als Administrator auflisten (V2)'), ENVIRONMENT_NAME),
    action(
      'RestoreDeletedFlow',
      both('Restore Deleted Flows as Admin', 'Gelöschte Flows als Administrator wiederherstellen'),
      ENVIRONMENT_NAME,
      FLOW,
    ),
    action('ListConnections', both('List My Connections', 'Meine Verbindungen auflisten'), ENVIRONMENT_NAME),
  ],
};

export const azureDevOps: KnownConnector = {
  apiName: 'shared_visualstudioteamservices',
  title: both('Azure DevOps', 'Azure DevOps'),
  description: both('Work items, builds and requests.', 'Arbeitselemente, Builds und Anforderungen.'),
  icon: 'task',
  colour: '#0a64a4',
  operations: [
    action(
      'HttpRequest',
      both('Send an HTTP request to Azure DevOps', 'HTTP-Anforderung an Azure DevOps senden'),
      must('account', both('Organization Name', 'Organisationsname')),
      must('httpRequest/Method', both('Method', 'Methode')),
      must('httpRequest/Uri', both('Relative URI', 'Relativer URI')),
      may('httpRequest/Headers', both('Headers', 'Header'), { kind: 'key-values' }),
      may('httpRequest/Body', both('Body', 'Textkörper'), JSON_VALUE),
      more('httpRequest/IsBase64', both('Body is Base64', 'Textkörper ist Base64'), YES_NO),
    ),
    action(
      'CreateWorkItem',
      both('Create a work item', 'Arbeitselement erstellen'),
      must('account', both('Organization Name', 'Organisationsname')),
      must('project', both('Project Name', 'Projektname')),
      must('type', both('Work Item Type', 'Typ des Arbeitselements')),
      must('item/title', both('Title', 'Titel')),
    ),
    action(
      'QueueNewBuild',
      both('Queue a new build', 'Neuen Build in die Warteschlange stellen'),
      must('account', both('Organization Name', 'Organisationsname')),
      must('project', both('Project Name', 'Projektname')),
      must('buildDefId', both('Build Definition Id', 'Builddefinitions-ID'), NUMBER),
    ),
  ],
};
