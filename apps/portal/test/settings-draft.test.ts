import { expect, it } from 'vitest';
import { draftOf, numberFault, settingsOf } from '../src/settings/settings-draft.ts';

const SETTINGS = {
  environmentName: 'Default',
  enforcesLicences: true,
  desktopFlowInputBytes: 1_500_000,
  desktopFlowPackageBytes: 16 * 1024 * 1024,
  desktopFlowRunsPerMinute: 70,
  runQueueTimeoutMs: 90_000,
  runQueueLength: 500,
};

it('shows settings in the units of people and gives back the same settings', () => {
  const draft = draftOf(SETTINGS);
  expect(draft).toMatchObject({ packageMebibytes: '16', queueTimeoutMinutes: '1.5' });
  expect(settingsOf(draft)).toEqual(SETTINGS);
});

it.each(['', '0', '-1', 'many', '1,5'])('finds fault with the number "%s"', (text) => {
  expect(numberFault(text)).toBeDefined();
});
