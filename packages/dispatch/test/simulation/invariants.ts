import type { RunStory, Story } from './simulate.ts';

const BEGUN_AND_DONE = new Set(['Succeeded', 'Failed']);
const NEVER_BEGUN = new Set(['NotStarted', 'Declined']);
const OPEN = new Set(['Queued', 'Offered', 'Started', 'Unreachable']);

/** What is wrong with a story; empty when every promise was kept. */
export function brokenPromises({ runs }: Story): readonly string[] {
  return runs.flatMap(brokenBy);
}

function brokenBy({ state, ends, starts, mostAlive, aliveAtEnd, wasCancelledInQueue }: RunStory): readonly string[] {
  const rules: readonly [string, boolean][] = [
    ['the body began more than once', starts <= 1],
    ['two bodies lived at a time', mostAlive <= 1],
    ['the run did not reach an end', !OPEN.has(state)],
    ['the run did not end exactly once', ends.length === 1],
    ['a run that is done has no body', !BEGUN_AND_DONE.has(state) || starts === 1],
    ['a run that was not started has a body', !NEVER_BEGUN.has(state) || starts === 0],
    ['a run cancelled before its grant has a body', !(state === 'Cancelled' && ends[0] === 'server') || starts === 0],
    ['a cancel before the grant was not final', !wasCancelledInQueue || state === 'Cancelled'],
    ['a body lives on after the end', aliveAtEnd === 0],
  ];
  return rules.flatMap(([promise, isKept]) => (isKept ? [] : [promise]));
}
