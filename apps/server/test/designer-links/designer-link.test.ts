import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinkEvent, type LinkState, newLinkState, reduceLink } from '../../src/designer-links/designer-link.ts';
import { linkTimeouts } from '../../src/designer-links/link-faults.ts';

const timeouts = linkTimeouts('Desk');
const FAULT = { code: 'X', message: 'X' };
const OPEN: LinkState = { kind: 'open', designerUntil: null, machineUntil: null };

const at = (now: number) => ({ now, timeouts });
const codeOf = (state: LinkState) => (state.kind === 'closed' ? state.fault?.code : undefined);

test.each([
  ['unbound', newLinkState(0), 120_000, 'DesignerNotOpened'],
  ['opening', reduceLink(newLinkState(0), { kind: 'bound' }, at(0)), 30_000, 'MachineDidNotAnswer'],
  ['without its designer', reduceLink(OPEN, { kind: 'designer-left' }, at(0)), 30_000, 'DesignerLeft'],
  ['without its machine', reduceLink(OPEN, { kind: 'machine-left', fault: FAULT }, at(0)), 30_000, 'MachineOffline'],
] as const)('a link that is %s ends when its time is up, and not before', (_title, state, dueAt, code) => {
  expect(reduceLink(state, { kind: 'tick' }, at(dueAt - 1))).toEqual(state);
  expect(codeOf(reduceLink(state, { kind: 'tick' }, at(dueAt)))).toBe(code);
});

test('a link that is open on both ends has all the time', () => {
  expect(reduceLink(OPEN, { kind: 'tick' }, at(Number.MAX_SAFE_INTEGER))).toEqual(OPEN);
});

test('an end that comes back in time has no end to fear any more', () => {
  const alone = reduceLink(reduceLink(OPEN, { kind: 'designer-left' }, at(0)), { kind: 'machine-left', fault: FAULT }, at(0));
  const again = reduceLink(reduceLink(alone, { kind: 'designer-came' }, at(1)), { kind: 'machine-came' }, at(2));
  expect(again).toEqual(OPEN);
});

test('whatever happens, a closed link stays closed, and its machine is asked once', () => {
  const event: fc.Arbitrary<LinkEvent> = fc.constantFrom(
    { kind: 'bound' },
    { kind: 'opened', hasDesigner: true },
    { kind: 'opened', hasDesigner: false },
    { kind: 'designer-came' },
    { kind: 'designer-left' },
    { kind: 'machine-came' },
    { kind: 'machine-left', fault: FAULT },
    { kind: 'close', fault: FAULT },
    { kind: 'tick' },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(event, fc.nat(60_000))), (steps) => {
      let now = 0;
      let state = newLinkState(now);
      const kinds: string[] = [state.kind];
      for (const [step, later] of steps) {
        now += later;
        const next = reduceLink(state, step, at(now));
        if (state.kind === 'closed') expect(next).toBe(state);
        state = next;
        if (state.kind !== kinds.at(-1)) kinds.push(state.kind);
      }
      const order = ['unbound', 'opening', 'open', 'closed'];
      expect(kinds).toEqual([...new Set(kinds)].sort((left, right) => order.indexOf(left) - order.indexOf(right)));
    }),
  );
});
