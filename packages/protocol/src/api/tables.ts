import { z } from 'zod';
import { descriptionField, nameField } from './fields.ts';
import { route } from './route.ts';

/**
 * Where rows of tables are, with the addresses of the Dataverse Web API below it (`accounts(id)?$select=name`). Its paths and queries
 * have a grammar of their own and its errors the codes of the original, so that it is no route of the API table.
 */
export const DATA_PATH = '/api/data/v9.2';

export const columnKinds = [
  'string',
  'memo',
  'integer',
  'bigint',
  'decimal',
  'money',
  'double',
  'boolean',
  'datetime',
  'choice',
  'choices',
  'state',
  'status',
  'uniqueidentifier',
  'lookup',
  'customer',
  'owner',
  'file',
  'image',
] as const;
export type TableColumnKind = (typeof columnKinds)[number];

/** Kinds that people can add; the others belong to the installation. */
export const newColumnKinds = [
  'string',
  'memo',
  'integer',
  'bigint',
  'decimal',
  'money',
  'double',
  'boolean',
  'datetime',
  'choice',
  'choices',
  'lookup',
  'file',
] as const;
export type NewTableColumnKind = (typeof newColumnKinds)[number];

export const dateBehaviours = ['user-local', 'date-only', 'time-zone-independent'] as const;
export type TableDateBehaviour = (typeof dateBehaviours)[number];
export const onDeletes = ['remove-link', 'restrict', 'cascade'] as const;
export type TableOnDelete = (typeof onDeletes)[number];
export const tableOwnerships = ['user', 'organization', 'intersect'] as const;

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const NAME_RULE = 'must begin with a letter and hold letters, digits and underscores only';
/** The name of a table or a column for programs, such as `new_Project`; case does not count. */
export const tableNameField = z.string().max(100).regex(NAME, NAME_RULE);

const optionSchema = z.object({ value: z.number().int(), label: z.string().trim().min(1).max(200) });
export type TableChoiceOption = z.infer<typeof optionSchema>;

/** The table to which a lookup points. */
const targetSchema = z.object({
  logicalName: z.string(),
  entitySetName: z.string(),
  displayName: z.string(),
  primaryIdColumn: z.string(),
  primaryNameColumn: z.string().nullable(),
  /** Before `@odata.bind`. */
  navigation: z.string(),
});
export type TableLookupTarget = z.infer<typeof targetSchema>;

export const tableColumnSchema = z.object({
  logicalName: z.string(),
  /** In rows: `_ownerid_value` for the lookup `ownerid`. */
  wireName: z.string(),
  schemaName: z.string(),
  displayName: z.string(),
  description: z.string(),
  kind: z.enum(columnKinds),
  isRequired: z.boolean(),
  /** Kept by the installation, never written. */
  isSystem: z.boolean(),
  isRemovable: z.boolean(),
  maxLength: z.number().nullable(),
  minValue: z.number().nullable(),
  maxValue: z.number().nullable(),
  precision: z.number().nullable(),
  dateBehaviour: z.enum(dateBehaviours),
  options: z.array(optionSchema),
  targets: z.array(targetSchema),
  isIndexed: z.boolean(),
});
export type TableColumn = z.infer<typeof tableColumnSchema>;

export const tableSummarySchema = z.object({
  logicalName: z.string(),
  schemaName: z.string(),
  entitySetName: z.string(),
  displayName: z.string(),
  displayCollectionName: z.string(),
  description: z.string(),
  ownership: z.enum(tableOwnerships),
  primaryIdColumn: z.string(),
  primaryNameColumn: z.string().nullable(),
  /** Every installation has it; it cannot be removed. */
  isStandard: z.boolean(),
  /** A view of what the installation has anyway. */
  isReadOnly: z.boolean(),
  rowCount: z.number(),
});
export type TableSummary = z.infer<typeof tableSummarySchema>;

export const tableRelationshipSchema = z.object({
  schemaName: z.string(),
  kind: z.enum(['many-to-one', 'one-to-many', 'many-to-many']),
  otherTable: z.string(),
  otherDisplayName: z.string(),
  /** The lookup, on whichever side it is; null for many-to-many. */
  column: z.string().nullable(),
  /** On rows of this table. */
  navigation: z.string(),
  onDelete: z.enum(onDeletes).nullable(),
  isRemovable: z.boolean(),
});
export type TableRelationship = z.infer<typeof tableRelationshipSchema>;

export const tableDetailSchema = tableSummarySchema.extend({
  columns: z.array(tableColumnSchema),
  keys: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  relationships: z.array(tableRelationshipSchema),
});
export type TableDetail = z.infer<typeof tableDetailSchema>;

const numberOption = z.number().nullable().optional();

export const newColumnSchema = z.object({
  schemaName: tableNameField,
  displayName: nameField,
  description: descriptionField.default(''),
  kind: z.enum(newColumnKinds),
  isRequired: z.boolean().default(false),
  isIndexed: z.boolean().default(false),
  maxLength: z.number().int().min(1).nullable().optional(),
  minValue: numberOption,
  maxValue: numberOption,
  precision: z.number().int().min(0).max(10).nullable().optional(),
  dateBehaviour: z.enum(dateBehaviours).optional(),
  options: z.array(optionSchema).max(500).optional(),
  /** Logical names, of a lookup. */
  targets: z.array(z.string().max(100)).max(20).optional(),
  /** Of a lookup: what happens to a row when the row to which it points is deleted. */
  onDelete: z.enum(onDeletes).default('remove-link'),
});
export type NewTableColumn = z.input<typeof newColumnSchema>;

const importBody = z.object({ content: z.string().max(20_000_000) });
const importFault = z.object({ row: z.number(), column: z.string(), message: z.string() });

export const tableImportSchema = z.object({
  total: z.number(),
  /** The columns of the file by logical name, in its order. */
  columns: z.array(z.string()),
  /** Columns of the file that are not taken. */
  passedOver: z.array(z.string()),
  /** Rows that name an id and change the row of this id. */
  updates: z.number(),
  /** The first rows, cell by cell. */
  rows: z.array(z.array(z.string())),
  faultCount: z.number(),
  faults: z.array(importFault),
});
export type TableImport = z.infer<typeof tableImportSchema>;

/** The design of tables; their rows are below {@link DATA_PATH}. */
export const tableRoutes = {
  listTables: route({
    method: 'GET',
    path: '/api/tables',
    access: 'signed-in',
    summary: 'Tables with the number of their rows',
    response: z.object({ items: z.array(tableSummarySchema) }),
  }),
  getTable: route({
    method: 'GET',
    path: '/api/tables/:tableName',
    access: 'signed-in',
    summary: 'One table by its logical name, with columns, keys and relationships',
    response: tableDetailSchema,
  }),
  createTable: route({
    method: 'POST',
    path: '/api/tables',
    access: 'signed-in',
    summary: 'Create a table',
    body: z.object({
      schemaName: tableNameField,
      displayName: nameField,
      displayCollectionName: nameField,
      /** The name in addresses; the logical name with an ending for several unless it says otherwise. */
      entitySetName: tableNameField.optional(),
      description: descriptionField.default(''),
      ownership: z.enum(['user', 'organization']).default('user'),
      primaryColumn: z.object({ schemaName: tableNameField, displayName: nameField }),
    }),
    response: tableDetailSchema,
    status: 201,
  }),
  updateTable: route({
    method: 'PATCH',
    path: '/api/tables/:tableName',
    access: 'signed-in',
    summary: 'Change what people read of a table',
    body: z.object({
      displayName: nameField.optional(),
      displayCollectionName: nameField.optional(),
      description: descriptionField.optional(),
    }),
    response: tableDetailSchema,
  }),
  deleteTable: route({
    method: 'DELETE',
    path: '/api/tables/:tableName',
    access: 'admin',
    summary: 'Delete a table with its rows and files',
  }),
  addTableColumn: route({
    method: 'POST',
    path: '/api/tables/:tableName/columns',
    access: 'signed-in',
    summary: 'Add a column',
    body: newColumnSchema,
    response: tableDetailSchema,
    status: 201,
  }),
  updateTableColumn: route({
    method: 'PATCH',
    path: '/api/tables/:tableName/columns/:columnName',
    access: 'signed-in',
    summary: 'Change a column; its kind stays',
    body: z.object({
      displayName: nameField.optional(),
      description: descriptionField.optional(),
      isRequired: z.boolean().optional(),
      isIndexed: z.boolean().optional(),
      maxLength: z.number().int().min(1).nullable().optional(),
      minValue: numberOption,
      maxValue: numberOption,
      options: z.array(optionSchema).max(500).optional(),
    }),
    response: tableDetailSchema,
  }),
  deleteTableColumn: route({
    method: 'DELETE',
    path: '/api/tables/:tableName/columns/:columnName',
    access: 'admin',
    summary: 'Delete a column with its values',
  }),
  addTableKey: route({
    method: 'POST',
    path: '/api/tables/:tableName/keys',
    access: 'signed-in',
    summary: 'Add an alternate key: columns that no two rows share',
    body: z.object({ name: tableNameField, columns: z.array(z.string().max(100)).min(1).max(16) }),
    response: tableDetailSchema,
    status: 201,
  }),
  deleteTableKey: route({
    method: 'DELETE',
    path: '/api/tables/:tableName/keys/:keyName',
    access: 'admin',
    summary: 'Delete an alternate key; its columns and rows stay',
  }),
  addTableRelationship: route({
    method: 'POST',
    path: '/api/tables/:tableName/relationships',
    access: 'signed-in',
    summary: 'Join the rows of two tables, many with many',
    body: z.object({ schemaName: tableNameField, otherTable: z.string().max(100) }),
    response: tableDetailSchema,
    status: 201,
  }),
  deleteTableRelationship: route({
    method: 'DELETE',
    path: '/api/tables/:tableName/relationships/:relationshipName',
    access: 'admin',
    summary: 'Delete a relationship; a lookup goes with its last one',
  }),
  checkTableImport: route({
    method: 'POST',
    path: '/api/tables/:tableName/import-check',
    access: 'signed-in',
    summary: 'Read rows in CSV and say what is wrong with them, without adding any',
    body: importBody,
    response: tableImportSchema,
  }),
  importTableRows: route({
    method: 'POST',
    path: '/api/tables/:tableName/import',
    access: 'signed-in',
    summary: 'Add rows in CSV; nothing is added when a row cannot be read',
    body: importBody,
    response: z.object({ added: z.number(), changed: z.number(), faultCount: z.number(), faults: z.array(importFault) }),
  }),
} as const;

export type TableImportFault = z.infer<typeof importFault>;
