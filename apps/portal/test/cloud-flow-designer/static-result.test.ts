import { fromPlain, toPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { NEW_STATIC_RESULT, readStaticResult, writeStaticResult } from '../../src/cloud-flow-designer/pane/testing/static-result.ts';

test('a static result is written in the form of the language and read back', () => {
  const draft = {
    ...NEW_STATIC_RESULT,
    status: 'Failed',
    errorCode: 'Down',
    errorMessage: 'It is down.',
    body: fromPlain({ a: 1 }),
  } as const;
  const written = writeStaticResult(undefined, draft);
  expect(toPlain(written)).toEqual({
    status: 'Failed',
    outputs: { statusCode: 'OK', body: { a: 1 } },
    error: { code: 'Down', message: 'It is down.' },
  });
  expect(readStaticResult(written)).toEqual(draft);
});

test('members that the form does not show are kept, and a success has no error', () => {
  const before = fromPlain({ status: 'Failed', outputs: { headers: { x: '1' } }, error: { code: 'Down' } });
  const written = writeStaticResult(before, { ...readStaticResult(before), status: 'Succeeded' });
  expect(toPlain(written)).toEqual({ status: 'Succeeded', outputs: { headers: { x: '1' } } });
});
