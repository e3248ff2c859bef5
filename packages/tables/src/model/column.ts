/** What a column holds. The names are those that people know from designers; the wire form of each is in `wire/`. */
export const ColumnKind = {
  string: 'string',
  memo: 'memo',
  integer: 'integer',
  bigint: 'bigint',
  decimal: 'decimal',
  money: 'money',
  double: 'double',
  boolean: 'boolean',
  dateTime: 'datetime',
  choice: 'choice',
  choices: 'choices',
  state: 'state',
  status: 'status',
  uniqueIdentifier: 'uniqueidentifier',
  lookup: 'lookup',
  customer: 'customer',
  owner: 'owner',
  file: 'file',
  image: 'image',
} as const;
export type ColumnKind = (typeof ColumnKind)[keyof typeof ColumnKind];

/** How a date is meant: `user-local` is a moment, the other two are the same for everybody. */
export type DateBehaviour = 'user-local' | 'date-only' | 'time-zone-independent';

/** One value of a choice. */
export interface ChoiceOption {
  readonly value: number;
  readonly label: string;
  /** Of a status: the state to which it belongs. */
  readonly state?: number;
}

export interface ColumnDefinition {
  /** Lower case, such as `new_dueon`; unique in its table. */
  readonly logicalName: string;
  /** The same name in the case in which it was given, such as `new_DueOn`. */
  readonly schemaName: string;
  readonly displayName: string;
  readonly description?: string;
  readonly kind: ColumnKind;
  /** A create without a value is refused by forms; flows may leave it out, as in the original. */
  readonly isRequired?: boolean;
  /** Kept by the store: what callers send is passed over. */
  readonly isSystem?: boolean;
  /** Of texts, in characters; of files, in KiB. */
  readonly maxLength?: number;
  /** Of numbers. */
  readonly minValue?: number;
  readonly maxValue?: number;
  /** Digits after the decimal sign, of decimal, money and double. */
  readonly precision?: number;
  readonly dateBehaviour?: DateBehaviour;
  /** Of choice, choices, state and status; of boolean: the labels of 0 and 1. */
  readonly options?: readonly ChoiceOption[];
  /** What a new row gets: a number of a choice or number, a boolean or a text. */
  readonly defaultValue?: number | boolean | string;
  /** Logical names of the tables to which a lookup, customer or owner points. */
  readonly targets?: readonly string[];
  /** Of a text that numbers itself, such as `TICKET-{SEQNUM:5}`. */
  readonly autoNumberFormat?: string;
  /** The store keeps an index for queries that filter or sort by it. Lookups have one in any case. */
  readonly isIndexed?: boolean;
}

const LOOKUPS: ReadonlySet<ColumnKind> = new Set([ColumnKind.lookup, ColumnKind.customer, ColumnKind.owner]);
const TEXTS: ReadonlySet<ColumnKind> = new Set([ColumnKind.string, ColumnKind.memo]);
const REALS: ReadonlySet<ColumnKind> = new Set([ColumnKind.decimal, ColumnKind.money, ColumnKind.double]);
const CHOICES: ReadonlySet<ColumnKind> = new Set([ColumnKind.choice, ColumnKind.state, ColumnKind.status]);
const CONTENTS: ReadonlySet<ColumnKind> = new Set([ColumnKind.file, ColumnKind.image]);

/** Whether its value is a reference to a row. */
export function isLookup({ kind }: Pick<ColumnDefinition, 'kind'>): boolean {
  return LOOKUPS.has(kind);
}

export function isText({ kind }: Pick<ColumnDefinition, 'kind'>): boolean {
  return TEXTS.has(kind);
}

/** Whether its value is a number that may have a fraction. */
export function isReal({ kind }: Pick<ColumnDefinition, 'kind'>): boolean {
  return REALS.has(kind);
}

/** Whether its value is one number out of a list. */
export function isChoice({ kind }: Pick<ColumnDefinition, 'kind'>): boolean {
  return CHOICES.has(kind);
}

/** Whether its value is a file that is read and written on its own. */
export function isContent({ kind }: Pick<ColumnDefinition, 'kind'>): boolean {
  return CONTENTS.has(kind);
}

/** The name under which a column stands in a row on the wire: `_ownerid_value` for a lookup. */
export function wireName(column: ColumnDefinition): string {
  return isLookup(column) ? `_${column.logicalName}_value` : column.logicalName;
}
