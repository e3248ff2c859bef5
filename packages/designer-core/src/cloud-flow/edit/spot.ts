import { commonStatuses, includesSuccess, isWithin, joinStatuses, ON_SUCCESS, type RunAfterStatuses } from '../flow/run-after-statuses.ts';
import type { Spot, SpotFollower } from './fragment.ts';
import type { LevelDraft } from './level-draft.ts';
import type { Place } from './place.ts';

/** What a place means in its level, or undefined when an action that it names is not there. */
export function spotAt(draft: LevelDraft, place: Place): Spot | undefined {
  switch (place.kind) {
    case 'first':
      return { entry: new Map(), followers: draft.roots.map((name) => follower(name, [], ON_SUCCESS)), position: 0 };
    case 'last':
      return { entry: new Map(draft.leaves.map((name) => [name, ON_SUCCESS])), followers: [], position: draft.names.length };
    case 'after':
      return within(draft, place.action, (name) => afterSpot(draft, name));
    case 'before':
      return within(draft, place.action, (name) => beforeSpot(draft, name));
    case 'between':
      return within(draft, place.from, (from) => within(draft, place.to, (to) => betweenSpot(draft, from, to)));
    case 'parallel':
      return place.after === undefined ? parallelSpot(draft, undefined) : within(draft, place.after, (name) => parallelSpot(draft, name));
  }
}

function within(draft: LevelDraft, wanted: string, make: (name: string) => Spot | undefined): Spot | undefined {
  const name = draft.find(wanted);
  return name === undefined ? undefined : make(name);
}

function follower(name: string, insteadOf: readonly string[], statuses: RunAfterStatuses): SpotFollower {
  return { name, insteadOf, statuses };
}

/** Followers that only wait for failures stay with the action. */
function afterSpot(draft: LevelDraft, name: string): Spot {
  const moved = draft.followers(name).map((to) => [to, statusesOf(draft, name, to)] as const);
  const onSuccess = moved.filter(([, statuses]) => includesSuccess(statuses));
  const entry = onSuccess.reduce<RunAfterStatuses | undefined>(
    (common, [, statuses]) => (common === undefined ? statuses : commonStatuses(common, statuses)),
    undefined,
  );
  const own = entry ?? ON_SUCCESS;
  const followers = onSuccess.map(([to, statuses]) =>
    follower(to, [name], isWithin(statuses, own) ? statuses : joinStatuses(statuses, ['Skipped'])),
  );
  return { entry: new Map([[name, own]]), followers, position: positionOf(draft, name) + 1 };
}

function beforeSpot(draft: LevelDraft, name: string): Spot {
  const entry = new Map(draft.runAfter(name));
  return { entry, followers: [follower(name, [...entry.keys()], ON_SUCCESS)], position: positionOf(draft, name) };
}

/** What stands on the edge runs in the case that the edge was for; what comes after a handled failure waits for the handler's success. */
function betweenSpot(draft: LevelDraft, from: string, to: string): Spot | undefined {
  if (!draft.runAfter(to).has(from)) return undefined;
  const statuses = statusesOf(draft, from, to);
  const onward = includesSuccess(statuses) ? statuses : ON_SUCCESS;
  return { entry: new Map([[from, statuses]]), followers: [follower(to, [from], onward)], position: positionOf(draft, to) };
}

function parallelSpot(draft: LevelDraft, after: string | undefined): Spot {
  const entry = new Map(after === undefined ? [] : [[after, ON_SUCCESS] as const]);
  return { entry, followers: [], position: draft.names.length };
}

function statusesOf(draft: LevelDraft, from: string, to: string): RunAfterStatuses {
  return draft.runAfter(to).get(from) ?? ON_SUCCESS;
}

function positionOf(draft: LevelDraft, name: string): number {
  return draft.names.indexOf(name);
}
