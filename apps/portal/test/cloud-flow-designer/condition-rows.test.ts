import { parseJson, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { printCondition, readCondition } from '../../src/cloud-flow-designer/fields/condition-rows.ts';

test.each([
  '{"and":[{"equals":["@outputs(\'A\')",5]}]}',
  '{"or":[{"not":{"contains":["@variables(\'t\')","x"]}},{"and":[{"greaterOrEquals":[1,2]},{"startsWith":["a",""]}]}]}',
])('a condition in rows is written back as it was: %s', (text) => {
  const rows = readCondition(parseJson(text));
  expect(rows === undefined ? undefined : printJson(printCondition(rows))).toBe(text);
});

test('one comparison alone is a group of one', () => {
  expect(readCondition(parseJson('{"less":[1,2]}'))).toMatchObject({ join: 'and', members: [{ operator: 'less', left: 1, right: 2 }] });
});

test.each(['"@equals(1, 1)"', '{"and":[{"equals":[1]}]}', '{"and":["@true"]}', '{"not":{"and":[]}}', '{"equals":[1,2],"less":[1,2]}'])(
  'a form that rows cannot show is left to the text: %s',
  (text) => {
    expect(readCondition(parseJson(text))).toBeUndefined();
  },
);
