import { expect, it } from 'vitest';
import { draftOf, isValidDraft, numberFault, settingsOf, wrongHost } from '../src/settings/settings-draft.ts';

const SETTINGS = {
  environmentName: 'Default',
  enforcesLicences: true,
  desktopFlowInputBytes: 1_500_000,
  desktopFlowPackageBytes: 16 * 1024 * 1024,
  desktopFlowRunsPerMinute: 70,
  runQueueTimeoutMs: 90_000,
  runQueueLength: 500,
  desktopFlowLogVerbosity: 'Warning' as const,
  outboundAllowedHosts: ['erp.intern', '10.0.0.0/8'],
};

it('shows settings in the units of people and gives back the same settings', () => {
  const draft = draftOf(SETTINGS);
  expect(draft).toMatchObject({ packageMebibytes: '16', queueTimeoutMinutes: '1.5' });
  expect(settingsOf(draft)).toEqual(SETTINGS);
});

it.each([
  ['', { kind: 'number' }],
  ['-1', { kind: 'number' }],
  ['1,5', { kind: 'number' }],
  ['0', { kind: 'at-least', limit: 1 }],
  ['1.5', { kind: 'whole' }],
  ['1000001', { kind: 'at-most', limit: 1_000_000 }],
  ['500', undefined],
])('finds in the queue length "%s" the fault %o', (queueLength, fault) => {
  const draft = { ...draftOf(SETTINGS), queueLength };
  expect(numberFault(draft, 'queueLength')).toEqual(fault);
  expect(isValidDraft(draft)).toBe(fault === undefined);
});

it('names a limit in the unit of its field', () => {
  expect(numberFault({ ...draftOf(SETTINGS), queueTimeoutMinutes: '99999999' }, 'queueTimeoutMinutes')).toEqual({
    kind: 'at-most',
    limit: 43_200,
  });
});

it('takes hosts line by line and names the first wrong one', () => {
  const draft = { ...draftOf(SETTINGS), allowedHosts: ' erp.intern \n\n*.intern:8443\nhttp://erp\n' };
  expect(settingsOf(draft).outboundAllowedHosts).toEqual(['erp.intern', '*.intern:8443', 'http://erp']);
  expect(wrongHost(draft)).toBe('http://erp');
  expect(isValidDraft(draft)).toBe(false);
  expect(isValidDraft({ ...draft, allowedHosts: '' })).toBe(true);
});
