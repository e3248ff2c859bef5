import type { AccountId, DesktopFlowId, MachineId } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { LAUNCH_MS, type Launch, type LaunchEvent, reduceLaunch } from '../src/launches/launch.ts';

const CLAIM = { machineId: 'm' as MachineId, machineName: 'M1', osUser: 'ada', windowSecretHash: 'h' };
const ISSUED: Launch = {
  id: 'l',
  accountId: 'a' as AccountId,
  desktopFlowId: 'f' as DesktopFlowId,
  expiresAt: LAUNCH_MS,
  state: { kind: 'issued', error: null },
};

const claim: LaunchEvent = { kind: 'claim', claim: CLAIM };
const linked: LaunchEvent = { kind: 'linked', linkId: 'link' };
const refuse: LaunchEvent = { kind: 'refuse', error: { code: 'Forbidden', message: 'No.' } };
const unlinked: LaunchEvent = { kind: 'unlinked', error: { code: 'MachineOffline', message: 'Gone.' } };
const open: LaunchEvent = { kind: 'open', isSecretRight: true };
const guess: LaunchEvent = { kind: 'open', isSecretRight: false };

/** Every event one second after the other. */
function play(events: readonly LaunchEvent[], stepMs = 1000) {
  let launch = ISSUED;
  const refusals = events.map((event, index) => {
    const step = reduceLaunch(launch, event, (index + 1) * stepMs);
    launch = step.launch;
    return step.refusal;
  });
  return { kind: launch.state.kind, refusals, launch };
}

describe('a launch', () => {
  test.each([
    ['goes from its ticket to its window', [claim, linked, open], 'opened', [null, null, null]],
    ['is claimed once', [claim, claim], 'claiming', [null, 'used']],
    ['is claimed by nobody else after it was linked', [claim, linked, claim], 'claimed', [null, null, 'used']],
    ['is opened once', [claim, linked, open, open], 'opened', [null, null, null, 'used']],
    ['is not opened before the claim', [open], 'issued', ['not-claimed']],
    ['is not opened while its link is being made', [claim, open], 'claiming', [null, 'not-claimed']],
    ['is not linked without a claim', [linked], 'issued', ['used']],
    ['is over when its claim was refused', [refuse, claim], 'issued', [null, 'used']],
    ['is over when its link could not be made', [claim, unlinked, claim], 'issued', [null, null, 'used']],
    ['is not disturbed by others whose claim is refused', [claim, refuse, linked], 'claimed', [null, 'used', null]],
    ['cannot be refused any more once it is claimed', [claim, linked, refuse], 'claimed', [null, null, 'used']],
    ['stands a wrong window secret', [claim, linked, guess, open], 'opened', [null, null, 'wrong-secret', null]],
    [
      'is given up after five wrong window secrets',
      [claim, linked, guess, guess, guess, guess, guess, open],
      'expired',
      [null, null, 'wrong-secret', 'wrong-secret', 'wrong-secret', 'wrong-secret', 'wrong-secret', 'expired'],
    ],
  ] as const)('%s', (_, events, kind, refusals) => {
    expect(play(events)).toMatchObject({ kind, refusals });
  });

  test.each([
    ['before the claim', [claim]],
    ['before the window', [claim, linked, open]],
  ] as const)('expires %s when two minutes are over', (_, events) => {
    expect(play(events, LAUNCH_MS / events.length)).toMatchObject({ kind: 'expired' });
  });

  test('stays opened when its time is over', () => {
    const { launch } = play([claim, linked, open]);
    expect(reduceLaunch(launch, { kind: 'tick' }, 10 * LAUNCH_MS).launch.state.kind).toBe('opened');
  });

  test('keeps why it was refused', () => {
    expect(play([refuse]).launch.state).toEqual({ kind: 'issued', error: { code: 'Forbidden', message: 'No.' } });
  });
});
