import type { ManyToMany, OneToMany, Relationship } from '../model/relationship.ts';

type Ends = Pick<OneToMany, 'referencingTable' | 'referencingColumn' | 'referencedTable' | 'lookupNavigation' | 'collectionNavigation'>;

function relation(ends: Ends, onDelete: OneToMany['onDelete'] = 'remove-link'): OneToMany {
  return { kind: 'one-to-many', schemaName: ends.collectionNavigation, onDelete, ...ends };
}

/** A lookup that is named as its column. */
function plain(referencingTable: string, referencingColumn: string, other: readonly [table: string, collection: string]): OneToMany {
  const [referencedTable, collectionNavigation] = other;
  return relation({ referencingTable, referencingColumn, referencedTable, lookupNavigation: referencingColumn, collectionNavigation });
}

/** One target of a lookup with several. */
function ofTarget(referencingTable: string, referencingColumn: string, other: readonly [string, string, string?]): OneToMany {
  const [referencedTable, collectionNavigation, lookupNavigation = `${referencingColumn}_${referencedTable}`] = other;
  return relation({ referencingTable, referencingColumn, referencedTable, lookupNavigation, collectionNavigation });
}

const TEAM_MEMBERSHIP: ManyToMany = {
  kind: 'many-to-many',
  schemaName: 'teammembership_association',
  intersectTable: 'teammembership',
  first: { table: 'team', navigation: 'teammembership_association', intersectColumn: 'teamid' },
  second: { table: 'systemuser', navigation: 'teammembership_association', intersectColumn: 'systemuserid' },
};

/** With the names of the original; the lookups of system columns are not here. */
export const STANDARD_RELATIONSHIPS: readonly Relationship[] = [
  plain('account', 'primarycontactid', ['contact', 'account_primary_contact']),
  plain('account', 'parentaccountid', ['account', 'account_parent_account']),
  ofTarget('contact', 'parentcustomerid', ['account', 'contact_customer_accounts']),
  ofTarget('contact', 'parentcustomerid', ['contact', 'contact_customer_contacts']),
  ofTarget('task', 'regardingobjectid', ['account', 'Account_Tasks', 'regardingobjectid_account_task']),
  ofTarget('task', 'regardingobjectid', ['contact', 'Contact_Tasks', 'regardingobjectid_contact_task']),
  ofTarget('annotation', 'objectid', ['account', 'Account_Annotation']),
  ofTarget('annotation', 'objectid', ['contact', 'Contact_Annotation']),
  ofTarget('annotation', 'objectid', ['task', 'Task_Annotation']),
  plain('team', 'administratorid', ['systemuser', 'lk_teambase_administratorid']),
  plain('team', 'businessunitid', ['businessunit', 'business_unit_teams']),
  plain('systemuser', 'businessunitid', ['businessunit', 'business_unit_system_users']),
  plain('businessunit', 'parentbusinessunitid', ['businessunit', 'business_unit_parent_business_unit']),
  plain('workflow', 'ownerid', ['systemuser', 'system_user_workflow']),
  TEAM_MEMBERSHIP,
];
