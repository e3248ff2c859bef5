import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling } from './operation.ts';
import { JSON_VALUE, may, must, NUMBER, YES_NO } from './parameter.ts';

const USER = must('id', both('User (UPN)', 'Benutzer (UPN)'));
const COLUMNS = may('$select', both('Select fields', 'Felder auswählen'));
const TOP = may('$top', both('Top', 'Höchstens'), NUMBER);
const GROUP = must('groupId', both('Group Id', 'Gruppen-ID'));
const MEMBER = must('userUpn', both('User Principal Name', 'Benutzerprinzipalname'));
const REQUEST = [
  must('Uri', both('URI', 'URI')),
  must('Method', both('Method', 'Methode')),
  may('Body', both('Body', 'Textkörper'), JSON_VALUE),
  may('ContentType', both('Content-Type', 'Content-Type')),
];

export const office365Users: KnownConnector = {
  apiName: 'shared_office365users',
  title: both('Office 365 Users', 'Office 365-Benutzer'),
  description: both(
    'Profiles, managers and reports of people in the organisation.',
    'Profile, Vorgesetzte und Mitarbeitende in der Organisation.',
  ),
  icon: 'people',
  colour: '#b33a0f',
  operations: [
    action('UserProfile_V2', both('Get user profile (V2)', 'Benutzerprofil abrufen (V2)'), USER, COLUMNS),
    action('MyProfile_V2', both('Get my profile (V2)', 'Mein Profil abrufen (V2)'), COLUMNS),
    action('Manager_V2', both('Get manager (V2)', 'Vorgesetzten abrufen (V2)'), USER, COLUMNS),
    action('DirectReports_V2', both('Get direct reports (V2)', 'Direkt unterstellte Mitarbeiter abrufen (V2)'), USER, COLUMNS),
    action(
      'SearchUserV2',
      both('Search for users (V2)', 'Nach Benutzern suchen (V2)'),
      may('searchTerm', both('Search term', 'Suchbegriff')),
      may('top', both('Top', 'Höchstens'), NUMBER),
    ),
    action('UserPhoto_V2', both('Get user photo (V2)', 'Benutzerfoto abrufen (V2)'), USER),
    action(
      'UserPhotoMetadata',
      both('Get user photo metadata', 'Metadaten des Benutzerfotos abrufen'),
      must('userId', both('User (UPN)', 'Benutzer (UPN)')),
    ),
  ],
};

export const office365Groups: KnownConnector = {
  apiName: 'shared_office365groups',
  title: both('Office 365 Groups', 'Office 365-Gruppen'),
  description: both('Groups and their members.', 'Gruppen und ihre Mitglieder.'),
  icon: 'people',
  colour: '#b33a0f',
  operations: [
    polling(
      'OnGroupMemberChange',
      both('When a group member is added or removed', 'Wenn ein Gruppenmitglied hinzugefügt oder entfernt wird'),
      GROUP,
    ),
    action('ListGroups', both('List groups', 'Gruppen auflisten'), may('$filter', both('Filter', 'Filter')), TOP),
    action('ListGroupMembers', both('List group members', 'Gruppenmitglieder auflisten'), GROUP, TOP),
    action('AddMemberToGroup', both('Add member to group', 'Mitglied zur Gruppe hinzufügen'), GROUP, MEMBER),
    action('RemoveMemberFromGroup', both('Remove member from group', 'Mitglied aus der Gruppe entfernen'), GROUP, MEMBER),
    action('ListOwnedGroups_V2', both('List groups that I own', 'Gruppen auflisten, die ich besitze')),
    action('HttpRequest', both('Send an HTTP request', 'HTTP-Anforderung senden'), ...REQUEST),
    action('HttpRequestV2', both('Send an HTTP request V2', 'HTTP-Anforderung senden V2'), ...REQUEST),
  ],
};

export const entraId: KnownConnector = {
  apiName: 'shared_azuread',
  title: both('Microsoft Entra ID', 'Microsoft Entra ID'),
  description: both('Users and groups of the directory.', 'Benutzer und Gruppen des Verzeichnisses.'),
  icon: 'people',
  colour: '#0a64a4',
  operations: [
    action('GetUser', both('Get user', 'Benutzer abrufen'), USER),
    action(
      'CreateUser',
      both('Create user', 'Benutzer erstellen'),
      must('body/displayName', both('Display Name', 'Anzeigename')),
      must('body/userPrincipalName', both('User Principal Name', 'Benutzerprinzipalname')),
      must('body/mailNickname', both('Mail nickname', 'E-Mail-Kurzname')),
      must('body/accountEnabled', both('Account enabled', 'Konto aktiviert'), YES_NO),
    ),
    action('UpdateUser', both('Update user', 'Benutzer aktualisieren'), USER, may('body', both('Properties', 'Eigenschaften'), JSON_VALUE)),
    action('GetGroup', both('Get group', 'Gruppe abrufen'), must('id', both('Group Id', 'Gruppen-ID'))),
    action('GetGroupMembers', both('Get group members', 'Gruppenmitglieder abrufen'), must('id', both('Group Id', 'Gruppen-ID'))),
    action(
      'GetMemberGroups_V2',
      both('Get groups of a user (V2)', 'Gruppen eines Benutzers abrufen (V2)'),
      USER,
      must('body/securityEnabledOnly', both('Security enabled only', 'Nur sicherheitsaktiviert'), YES_NO),
    ),
    action(
      'CheckMemberGroupsV2',
      both('Check group membership (V2)', 'Gruppenmitgliedschaft überprüfen (V2)'),
      USER,
      must('groupIds', both('Group Ids', 'Gruppen-IDs'), { kind: 'list' }),
    ),
    action(
      'AddUserToGroup',
      both('Add user to group', 'Benutzer zur Gruppe hinzufügen'),
      must('id', both('Group Id', 'Gruppen-ID')),
      must('body/@odata.id', both('User Id', 'Benutzer-ID')),
    ),
    action(
      'RemoveMemberFromGroup',
      both('Remove member from group', 'Mitglied aus der Gruppe entfernen'),
      must('groupId', both('Group Id', 'Gruppen-ID')),
      must('memberId', both('User Id', 'Benutzer-ID')),
    ),
    action(
      'CreateSecurityGroup',
      both('Create security group', 'Sicherheitsgruppe erstellen'),
      must('body/displayName', both('Display Name', 'Anzeigename')),
      must('body/mailNickname', both('Mail nickname', 'E-Mail-Kurzname')),
      may('body/description', both('Description', 'Beschreibung')),
      must('body/securityEnabled', both('Security enabled', 'Sicherheitsaktiviert'), YES_NO),
      must('body/mailEnabled', both('Mail enabled', 'E-Mail-aktiviert'), YES_NO),
    ),
  ],
};
