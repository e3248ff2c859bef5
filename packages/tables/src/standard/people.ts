import { ColumnKind } from '../model/column.ts';
import type { TableDefinition } from '../model/table.ts';
import { address, choice, column, lookup, memo, text } from './column.ts';

type Draft = Pick<
  TableDefinition,
  'logicalName' | 'entitySetName' | 'displayName' | 'displayCollectionName' | 'primaryNameColumn' | 'columns'
>;

export function standardTable(draft: Draft, more: Partial<TableDefinition> = {}): TableDefinition {
  const { logicalName } = draft;
  return {
    schemaName: logicalName,
    ownership: 'user',
    primaryIdColumn: `${logicalName}id`,
    keys: [],
    isStandard: true,
    ...draft,
    ...more,
  };
}

export const ACCOUNT = standardTable({
  logicalName: 'account',
  entitySetName: 'accounts',
  displayName: 'Account',
  displayCollectionName: 'Accounts',
  primaryNameColumn: 'name',
  columns: [
    text('name', 'Account Name', 160, { isRequired: true }),
    text('accountnumber', 'Account Number', 20, { isIndexed: true }),
    text('emailaddress1', 'Email', 100, { isIndexed: true }),
    text('telephone1', 'Main Phone', 50),
    text('fax', 'Fax', 50),
    text('websiteurl', 'Website', 200),
    memo('description', 'Description'),
    column('revenue', ColumnKind.money, 'Annual Revenue', { precision: 2 }),
    column('creditlimit', ColumnKind.money, 'Credit Limit', { precision: 2 }),
    column('creditonhold', ColumnKind.boolean, 'Credit Hold', { defaultValue: false }),
    column('numberofemployees', ColumnKind.integer, 'Number of Employees', { minValue: 0, maxValue: 1_000_000_000 }),
    column('donotemail', ColumnKind.boolean, 'Do not allow Emails', { defaultValue: false }),
    choice('accountcategorycode', 'Category', { 1: 'Preferred Customer', 2: 'Standard' }),
    choice('customertypecode', 'Relationship Type', {
      1: 'Competitor',
      2: 'Consultant',
      3: 'Customer',
      4: 'Investor',
      5: 'Partner',
      6: 'Influencer',
      7: 'Press',
      8: 'Prospect',
      9: 'Reseller',
      10: 'Supplier',
      11: 'Vendor',
      12: 'Other',
    }),
    ...address('address1'),
    lookup('primarycontactid', 'Primary Contact', 'contact'),
    lookup('parentaccountid', 'Parent Account', 'account'),
  ],
});

export const CONTACT = standardTable({
  logicalName: 'contact',
  entitySetName: 'contacts',
  displayName: 'Contact',
  displayCollectionName: 'Contacts',
  primaryNameColumn: 'fullname',
  columns: [
    text('fullname', 'Full Name', 160),
    text('firstname', 'First Name', 50),
    text('middlename', 'Middle Name', 50),
    text('lastname', 'Last Name', 50, { isRequired: true }),
    text('salutation', 'Salutation', 100),
    text('jobtitle', 'Job Title', 100),
    text('emailaddress1', 'Email', 100, { isIndexed: true }),
    text('telephone1', 'Business Phone', 50),
    text('mobilephone', 'Mobile Phone', 50),
    memo('description', 'Description'),
    column('birthdate', ColumnKind.dateTime, 'Birthday', { dateBehaviour: 'date-only' }),
    choice('gendercode', 'Gender', { 1: 'Male', 2: 'Female' }),
    column('donotemail', ColumnKind.boolean, 'Do not allow Emails', { defaultValue: false }),
    ...address('address1'),
    column('parentcustomerid', ColumnKind.customer, 'Company Name', { targets: ['account', 'contact'] }),
  ],
});

export const TEAM = standardTable(
  {
    logicalName: 'team',
    entitySetName: 'teams',
    displayName: 'Team',
    displayCollectionName: 'Teams',
    primaryNameColumn: 'name',
    columns: [
      text('name', 'Team Name', 160, { isRequired: true }),
      memo('description', 'Description'),
      text('azureactivedirectoryobjectid', 'Object Id for a group', 100),
      choice('teamtype', 'Team Type', { 0: 'Owner', 1: 'Access', 2: 'Security Group', 3: 'Office Group' }, { defaultValue: 0 }),
      choice('membershiptype', 'Membership Type', { 0: 'Members and guests', 1: 'Members', 2: 'Owners', 3: 'Guests' }),
      column('isdefault', ColumnKind.boolean, 'Is Default', { defaultValue: false }),
      lookup('administratorid', 'Administrator', 'systemuser'),
      lookup('businessunitid', 'Business Unit', 'businessunit'),
    ],
  },
  { ownership: 'organization' },
);
