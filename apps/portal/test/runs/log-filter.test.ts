import { expect, it } from 'vitest';
import { filterLog, isNarrow } from '../../src/runs/log-filter.ts';

const entry = (seq: number, action: string, status: string, message?: string) => ({
  ...{ seq, at: seq, subflow: 'Main', line: seq, action, durationMs: 1, status },
  ...(message === undefined ? {} : { message }),
});
const LOG = [
  entry(1, 'Folder.Create', 'Succeeded'),
  entry(2, 'File.WriteText', 'Failed', 'The disk is full.'),
  entry(3, 'SET', 'Succeeded'),
];

it.each([
  [{ isErrorsOnly: false, text: ' ' }, [1, 2, 3]],
  [{ isErrorsOnly: true, text: '' }, [2]],
  [{ isErrorsOnly: false, text: 'FOLDER' }, [1]],
  [{ isErrorsOnly: false, text: 'disk' }, [2]],
  [{ isErrorsOnly: true, text: 'folder' }, []],
  [{ isErrorsOnly: false, text: 'variable' }, [3]],
])('a log narrowed to %j keeps the entries %j', (filter, kept) => {
  expect(filterLog(LOG, filter, (action) => (action === 'SET' ? 'Variable festlegen' : action)).map(({ seq }) => seq)).toEqual(kept);
});

it('knows whether a filter leaves anything out', () => {
  expect(
    [
      { isErrorsOnly: false, text: ' ' },
      { isErrorsOnly: true, text: '' },
      { isErrorsOnly: false, text: 'x' },
    ].map(isNarrow),
  ).toEqual([false, true, true]);
});
