import { expect, it } from 'vitest';
import { machineStatus } from '../src/machines/machine-status.ts';
import { placeInText } from '../src/parts/text-place.ts';
import { isDesktopRunOpen, knownStatus } from '../src/runs/run-status.ts';
import { readRunsSearch } from '../src/runs/runs-search.ts';
import { isAt } from '../src/shell/places.tsx';

it('shows a quarantine whether the machine is online or not', () => {
  expect(machineStatus({ state: 'quarantined', isOnline: true })).toBe('Quarantined');
  expect(machineStatus({ state: 'active', isOnline: true })).toBe('Online');
  expect(machineStatus({ state: 'active', isOnline: false })).toBe('Offline');
});

it('lets an unreachable run be cancelled, and no run that has ended', () => {
  expect(isDesktopRunOpen('Unreachable')).toBe(true);
  expect(isDesktopRunOpen('Interrupted')).toBe(false);
});

it('reads filters from an address and drops what it does not know', () => {
  expect(readRunsSearch({ tab: 'desktop', flow: 'f', status: '', other: 1 })).toEqual({ tab: 'desktop', flow: 'f' });
  expect(knownStatus(['Running', 'Failed'], 'Nonsense')).toBeUndefined();
});

it('counts lines and columns from one', () => {
  expect(placeInText('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(placeInText('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});

it('marks the place to which a page belongs', () => {
  const runs = { to: '/runs', also: ['/cloud-flow-runs', '/desktop-flow-runs'] } as const;
  expect(isAt(runs, '/desktop-flow-runs/1')).toBe(true);
  expect(isAt(runs, '/runs-other')).toBe(false);
  expect(isAt({ to: '/', also: [] }, '/runs')).toBe(false);
});
