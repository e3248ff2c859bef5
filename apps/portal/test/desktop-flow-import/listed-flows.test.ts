import { isUuid } from '@tandem/kernel';
import { describe, expect, it } from 'vitest';
import type { FoundFlow } from '../../src/desktop-flows/import/flow-file.ts';
import { destinationOf, listFlows, takenBy } from '../../src/desktop-flows/import/listed-flows.ts';
import { emptyDraft, isReady, withFlow } from '../../src/desktop-flows/import/one-flow-draft.ts';

const ID = '0d5a1f52-1111-4222-8333-944455556666';
const FLOW: FoundFlow = { name: 'Notes', workflowId: ID, script: 'SET A TO 1', leftOutPictures: 0 };
const { workflowId: _workflowId, ...NAMELESS } = FLOW;
const THERE = { id: ID, name: 'Notes of before' };

function only(flow: FoundFlow) {
  const [listed] = listFlows([flow]);
  if (listed === undefined) throw new Error('nothing listed');
  return listed;
}

describe('a flow of a list', () => {
  it('keeps the id of the file, by which cloud flows call it', () => {
    const listed = only(FLOW);
    expect(destinationOf(listed, { taken: takenBy(listed, []), wantsOtherId: false })).toEqual({ kind: 'new', id: ID });
  });

  it('becomes a new version of the flow that has its id, or a flow of its own with another one', () => {
    const listed = only(FLOW);
    const taken = takenBy(listed, [THERE]);
    expect(destinationOf(listed, { taken, wantsOtherId: false })).toEqual({ kind: 'version', of: THERE });
    const other = destinationOf(listed, { taken, wantsOtherId: true });
    expect(other).toEqual({ kind: 'new', id: listed.otherId });
    expect(isUuid(listed.otherId) && listed.otherId !== ID).toBe(true);
  });

  it('without an id gets one that stays, so that a retry makes no second flow', () => {
    const listed = only(NAMELESS);
    expect(isUuid(listed.id)).toBe(true);
    expect(destinationOf(listed, { taken: undefined, wantsOtherId: false })).toEqual({ kind: 'new', id: listed.id });
  });

  it('whose id another flow of the file has gets its own', () => {
    const [first, second] = listFlows([FLOW, FLOW]);
    expect(first?.id).toBe(ID);
    expect(second?.id).not.toBe(ID);
  });
});

describe('the form for one flow', () => {
  it('takes name, script and a free id of the file', () => {
    const draft = withFlow(emptyDraft(''), FLOW, []);
    expect(draft).toMatchObject({ name: 'Notes', script: 'SET A TO 1', id: ID, intoId: '' });
    expect(isReady(draft)).toBe(true);
  });

  it('offers a new version of the flow that has the id', () => {
    expect(withFlow(emptyDraft(''), FLOW, [THERE])).toMatchObject({ id: '', intoId: ID });
  });

  it('takes another file in place of the first, and keeps what a person wrote', () => {
    const first = withFlow(emptyDraft(''), FLOW, []);
    expect(withFlow(first, { ...NAMELESS, name: 'Second' }, [])).toMatchObject({ name: 'Second', id: '' });
    expect(withFlow({ ...first, name: 'Mine' }, { ...NAMELESS, name: 'Second' }, [])).toMatchObject({ name: 'Mine' });
  });

  it('stays a new version of the flow that it was opened for', () => {
    expect(withFlow(emptyDraft('', 'other'), FLOW, [THERE])).toMatchObject({ intoId: 'other' });
  });
});
