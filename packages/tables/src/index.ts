export * from './model/column.ts';
export * from './model/relationship.ts';
export * from './model/row.ts';
export * from './model/schema.ts';
export * from './model/table.ts';
export * from './query/condition.ts';
export * from './query/table-query.ts';
export * from './table-limits.ts';
