import { isUuid } from '@tandem/kernel';
import { describe, expect, it } from 'vitest';
import { emptyDraft, isReady, withFlow } from '../../src/desktop-flows/import/one-flow-draft.ts';
import type { FoundDesktopFlow, FoundFlow } from '../../src/flow-import/flow-file.ts';
import { calledFirst, destinationsAmong, type ListedFlow, listFlows } from '../../src/flow-import/listed-flows.ts';
import { missingAmong } from '../../src/flow-import/listed-line.ts';

const ID = '0d5a1f52-1111-4222-8333-944455556666';
const OTHER_ID = '0d5a1f52-1111-4222-8333-944455557777';
const NONE = { cloud: [], desktop: [] };
const FLOW: FoundDesktopFlow = { kind: 'desktop', name: 'Notes', workflowId: ID, script: 'SET A TO 1', leftOutPictures: 0 };
const { workflowId: _workflowId, ...NAMELESS } = FLOW;
const THERE = { id: ID, name: 'Notes of before', isOwn: true };

function listed(...flows: readonly FoundFlow[]) {
  const ofKind = (kind: FoundFlow['kind']) => flows.filter((flow) => flow.kind === kind);
  return listFlows({ cloud: ofKind('cloud'), desktop: ofKind('desktop') });
}

function only(found: FoundFlow) {
  const [flow] = listed(found);
  if (flow === undefined) throw new Error('nothing listed');
  return flow;
}

const desktopIds = (flows: readonly ListedFlow[]) =>
  flows.flatMap((flow) => (flow.kind === 'desktop' ? [[flow.id, flow.otherId]] : [])).flat();

describe('a desktop flow of a list', () => {
  it('keeps the id of the file, by which cloud flows call it', () => {
    const flow = only(FLOW);
    expect(desktopIds([flow])[0]).toBe(ID);
    expect(destinationsAmong(NONE, [flow])(flow)[0]).toEqual({ kind: 'new' });
  });

  it('becomes a new version of the flow that has its id, or a flow of its own with another one', () => {
    const flow = only(FLOW);
    const destinations = destinationsAmong({ ...NONE, desktop: [THERE] }, [flow])(flow);
    expect(destinations).toEqual([{ kind: 'version', of: THERE }, { kind: 'other' }]);
    const [id, otherId = ''] = desktopIds([flow]);
    expect(isUuid(otherId) && otherId !== id).toBe(true);
  });

  it('is a new flow beside one that only has its name, of which it can become a new version', () => {
    const flow = only(FLOW);
    const namesake = { id: 'x', name: 'notes', isOwn: true };
    expect(destinationsAmong({ ...NONE, desktop: [namesake] }, [flow])(flow).slice(0, 2)).toEqual([
      { kind: 'new' },
      { kind: 'version', of: namesake },
    ]);
  });

  it('of somebody else gets a new version only when a person says so', () => {
    const flow = only(FLOW);
    const theirs = { ...THERE, isOwn: false };
    const destinations = destinationsAmong({ ...NONE, desktop: [theirs] }, [flow])(flow);
    expect(destinations).toEqual([{ kind: 'other' }, { kind: 'version', of: theirs }]);
    expect(withFlow(emptyDraft(''), FLOW, [theirs])).toMatchObject({ id: '', intoId: '' });
  });

  it('without an id gets one that stays, so that a retry makes no second flow', () => {
    expect(desktopIds([only(NAMELESS)]).every(isUuid)).toBe(true);
  });

  it('whose id another flow of the file has gets its own', () => {
    const [first, , second] = desktopIds(listed(FLOW, FLOW));
    expect(first).toBe(ID);
    expect(second).not.toBe(ID);
  });
});

describe('a cloud flow of a list', () => {
  const named = (name: string, definition = '{}', workflowId = OTHER_ID): FoundFlow => ({ kind: 'cloud', name, workflowId, definition });

  it('becomes a new version of the one flow that has its name', () => {
    const flow = only(named('Tell'));
    const there = { id: 'a', name: 'tell ', isOwn: true };
    expect(destinationsAmong({ ...NONE, cloud: [there] }, [flow])(flow)).toEqual([{ kind: 'version', of: there }, { kind: 'new' }]);
  });

  it('of somebody else gets a new version only when a person says so', () => {
    const flow = only(named('Tell'));
    const there = { id: 'a', name: 'Tell', isOwn: false };
    expect(destinationsAmong({ ...NONE, cloud: [there] }, [flow])(flow)).toEqual([{ kind: 'new' }, { kind: 'version', of: there }]);
  });

  it('is a new flow where several have its name, here or in the file', () => {
    const flows = listed(named('Tell'), named('Tell'));
    const there = { id: 'a', name: 'Tell', isOwn: true };
    for (const flow of flows) expect(destinationsAmong({ ...NONE, cloud: [there] }, flows)(flow)[0]).toEqual({ kind: 'new' });
    const flow = only(named('Tell'));
    expect(destinationsAmong({ ...NONE, cloud: [there, { ...there, id: 'b' }] }, [flow])(flow)[0]).toEqual({ kind: 'new' });
  });

  it('is imported after the flows of the file that it calls', () => {
    const calling = (id: string) => `{"uiFlowId":"${ID}","host":{"workflowReferenceName": "${id.toUpperCase()}"}}`;
    const flows = listed(named('Parent', calling(OTHER_ID), 'p'), named('Child', calling('none')), FLOW);
    expect(calledFirst(flows.map((flow) => ({ flow }))).map(({ flow }) => flow.name)).toEqual(['Notes', 'Child', 'Parent']);
  });

  it('that calls itself in a circle is imported all the same', () => {
    const first = named('First', `{"workflowReferenceName":"${ID}"}`);
    const second = named('Second', `{"workflowReferenceName":"${OTHER_ID}"}`, ID);
    expect(calledFirst(listed(first, second).map((flow) => ({ flow })))).toHaveLength(2);
  });
});

describe('a call of a flow of the file', () => {
  const [caller, desk] = listed({ kind: 'cloud', name: 'Caller', definition: `{"uiFlowId":"${ID}"}` }, FLOW) as [ListedFlow, ListedFlow];
  const lineOf = (flow: ListedFlow, isChosen = true) => ({ flow, isChosen, state: { kind: 'open' } as const });
  const missing = (own: boolean, called: boolean, here: readonly string[] = []) =>
    missingAmong([lineOf(caller, own), lineOf(desk, called)], new Set(here))(lineOf(caller, own));

  it('fails where that flow is neither chosen nor here', () => {
    expect(missing(true, false)).toEqual(['Notes']);
  });

  it('finds a flow that is chosen, or here already', () => {
    expect(missing(true, true)).toEqual([]);
    expect(missing(true, false, [ID])).toEqual([]);
  });

  it('does not count where the caller is not chosen', () => {
    expect(missing(false, false)).toEqual([]);
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
