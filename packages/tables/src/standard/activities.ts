import { ColumnKind } from '../model/column.ts';
import { choice, column, lookup, memo, text } from './column.ts';
import { standardTable } from './people.ts';

/** The task, with the columns that all activities have. */
export const TASK = standardTable(
  {
    logicalName: 'task',
    entitySetName: 'tasks',
    displayName: 'Task',
    displayCollectionName: 'Tasks',
    primaryNameColumn: 'subject',
    columns: [
      text('subject', 'Subject', 200, { isRequired: true }),
      memo('description', 'Description'),
      text('category', 'Category', 250),
      column('scheduledstart', ColumnKind.dateTime, 'Start Date'),
      column('scheduledend', ColumnKind.dateTime, 'Due Date', { isIndexed: true }),
      column('actualstart', ColumnKind.dateTime, 'Actual Start'),
      column('actualend', ColumnKind.dateTime, 'Actual End'),
      column('percentcomplete', ColumnKind.integer, 'Percent Complete', { minValue: 0, maxValue: 100 }),
      choice('prioritycode', 'Priority', { 0: 'Low', 1: 'Normal', 2: 'High' }, { defaultValue: 1 }),
      column('statecode', ColumnKind.state, 'Activity Status', {
        options: [
          { value: 0, label: 'Open' },
          { value: 1, label: 'Completed' },
          { value: 2, label: 'Canceled' },
        ],
      }),
      column('statuscode', ColumnKind.status, 'Status Reason', {
        options: [
          { value: 2, label: 'Not Started', state: 0 },
          { value: 3, label: 'In Progress', state: 0 },
          { value: 4, label: 'Waiting on someone else', state: 0 },
          { value: 7, label: 'Deferred', state: 0 },
          { value: 5, label: 'Completed', state: 1 },
          { value: 6, label: 'Canceled', state: 2 },
        ],
      }),
      lookup('regardingobjectid', 'Regarding', 'account', 'contact'),
    ],
  },
  { primaryIdColumn: 'activityid' },
);

export const ANNOTATION = standardTable({
  logicalName: 'annotation',
  entitySetName: 'annotations',
  displayName: 'Note',
  displayCollectionName: 'Notes',
  primaryNameColumn: 'subject',
  columns: [
    text('subject', 'Title', 500),
    memo('notetext', 'Description'),
    column('isdocument', ColumnKind.boolean, 'Is Document', { defaultValue: false }),
    text('filename', 'File Name', 255),
    text('mimetype', 'Mime Type', 256),
    column('documentbody', ColumnKind.memo, 'Document', { maxLength: 4_000_000 }),
    lookup('objectid', 'Regarding', 'account', 'contact', 'task'),
  ],
});
