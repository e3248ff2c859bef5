/** What happens to the rows that point to a row which is deleted. */
export type OnDelete = 'remove-link' | 'restrict' | 'cascade';

/** A lookup column and the table to which it points. A lookup with several targets has one for each. */
export interface OneToMany {
  readonly kind: 'one-to-many';
  readonly schemaName: string;
  /** The table of the lookup column. */
  readonly referencingTable: string;
  readonly referencingColumn: string;
  /** The table to which it points. */
  readonly referencedTable: string;
  /** The name of the one row, such as `parentcustomerid_account`: in `$expand`, paths and `…@odata.bind`. */
  readonly lookupNavigation: string;
  /** The name of the many rows on the other side, such as `contact_customer_accounts`. */
  readonly collectionNavigation: string;
  readonly onDelete: OnDelete;
}

export interface RelationshipEnd {
  readonly table: string;
  /** The name of the rows of the other end, on rows of this one. */
  readonly navigation: string;
  /** The column of the intersect table that holds ids of this end. */
  readonly intersectColumn: string;
}

export interface ManyToMany {
  readonly kind: 'many-to-many';
  readonly schemaName: string;
  /** Logical name of the table that joins them; queries may name it. */
  readonly intersectTable: string;
  readonly first: RelationshipEnd;
  readonly second: RelationshipEnd;
}

export type Relationship = OneToMany | ManyToMany;
