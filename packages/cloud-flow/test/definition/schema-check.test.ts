import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const READ_WITHOUT_CODE = `
  import { readCloudFlow } from '@tandem/cloud-flow';
  const schema = { type: 'array', items: { type: 'object' } };
  const actions = { Parse: { type: 'ParseJson', inputs: { content: '[]', schema }, runAfter: {} } };
  const triggers = { manual: { type: 'Request', kind: 'Button', inputs: { schema: {} } } };
  console.log(JSON.stringify(readCloudFlow(JSON.stringify({ definition: { triggers, actions } })).diagnostics));
`;

test('a schema has no fault where the page forbids to compile it', async () => {
  const options = ['--no-warnings', '--disallow-code-generation-from-strings', '--input-type=module', '-e', READ_WITHOUT_CODE];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: import.meta.dirname });
  expect(JSON.parse(stdout)).toEqual([]);
});
