import { expect, test } from 'vitest';
import { PendingEdits } from '../../src/cloud-flow-designer/designer/pending-edits.ts';

test('edits of fields that were not left are made together; those that were taken back are not', () => {
  const made: string[] = [];
  const pending = new PendingEdits();
  pending.add(() => made.push('name'));
  const takeBack = pending.add(() => made.push('note'));
  pending.add(() => made.push('timeout'));
  takeBack();
  pending.commit();
  expect(made).toEqual(['name', 'timeout']);
});
