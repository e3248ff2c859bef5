import { ColumnKind } from '../model/column.ts';
import type { TableDefinition } from '../model/table.ts';
import { choice, column, lookup, text } from './column.ts';
import { standardTable } from './people.ts';

/** The id of the one business unit, the installation itself. */
export const ROOT_BUSINESS_UNIT_ID = '00000000-0000-4000-8000-000000000001';

const VIEW: Partial<TableDefinition> = { ownership: 'organization', isReadOnly: true };
const CREATED_ON = column('createdon', ColumnKind.dateTime, 'Created On', { isSystem: true });
const MODIFIED_ON = column('modifiedon', ColumnKind.dateTime, 'Modified On', { isSystem: true });
const VERSION = column('versionnumber', ColumnKind.bigint, 'Version Number', { isSystem: true });

/** The accounts of the installation. */
export const SYSTEM_USER = standardTable(
  {
    logicalName: 'systemuser',
    entitySetName: 'systemusers',
    displayName: 'User',
    displayCollectionName: 'Users',
    primaryNameColumn: 'fullname',
    columns: [
      column('systemuserid', ColumnKind.uniqueIdentifier, 'User'),
      text('fullname', 'Full Name', 200),
      text('firstname', 'First Name', 200),
      text('lastname', 'Last Name', 200),
      text('internalemailaddress', 'Primary Email', 320),
      text('domainname', 'User Name', 320),
      text('azureactivedirectoryobjectid', 'Microsoft Entra ID Object ID', 200),
      column('isdisabled', ColumnKind.boolean, 'Status', {
        options: [
          { value: 0, label: 'Enabled' },
          { value: 1, label: 'Disabled' },
        ],
      }),
      lookup('businessunitid', 'Business Unit', 'businessunit'),
      CREATED_ON,
      MODIFIED_ON,
      VERSION,
    ],
  },
  VIEW,
);

export const BUSINESS_UNIT = standardTable(
  {
    logicalName: 'businessunit',
    entitySetName: 'businessunits',
    displayName: 'Business Unit',
    displayCollectionName: 'Business Units',
    primaryNameColumn: 'name',
    columns: [
      column('businessunitid', ColumnKind.uniqueIdentifier, 'Business Unit'),
      text('name', 'Name', 160),
      lookup('parentbusinessunitid', 'Parent Business', 'businessunit'),
      column('isdisabled', ColumnKind.boolean, 'Is Disabled'),
      CREATED_ON,
      MODIFIED_ON,
      VERSION,
    ],
  },
  VIEW,
);

/** Cloud flows and desktop flows; each account sees its own, an administrator all. */
export const WORKFLOW = standardTable(
  {
    logicalName: 'workflow',
    entitySetName: 'workflows',
    displayName: 'Process',
    displayCollectionName: 'Processes',
    primaryNameColumn: 'name',
    columns: [
      column('workflowid', ColumnKind.uniqueIdentifier, 'Process'),
      column('workflowidunique', ColumnKind.uniqueIdentifier, 'Process Unique Id'),
      text('name', 'Process Name', 200),
      text('uniquename', 'Unique Name', 200),
      choice('category', 'Category', { 5: 'Modern Flow', 6: 'Desktop Flow' }),
      choice('type', 'Type', { 1: 'Definition' }),
      column('statecode', ColumnKind.state, 'Status', {
        options: [
          { value: 0, label: 'Draft' },
          { value: 1, label: 'Activated' },
        ],
      }),
      column('statuscode', ColumnKind.status, 'Status Reason', {
        options: [
          { value: 1, label: 'Draft', state: 0 },
          { value: 2, label: 'Activated', state: 1 },
        ],
      }),
      lookup('ownerid', 'Owner', 'systemuser'),
      CREATED_ON,
      MODIFIED_ON,
      VERSION,
    ],
  },
  { ...VIEW, isPrivate: true },
);
