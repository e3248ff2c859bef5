import { callComponents } from './call-components.ts';
import type { Course, Step } from './subflow-course.ts';

/** Words of sets of variables, over all subflows and calls. No flow that a person made comes near. */
const MOST_WORDS = 10_000_000;

/** A set of variables, with a bit for each. */
type Variables = Uint32Array;

/** Which variables may be set where in a flow. */
export interface KnownVariables {
  /** The bit of each variable. */
  readonly bits: ReadonlyMap<string, number>;
  /** What each subflow and those that it calls set, of those that calls reach. */
  readonly sets: ReadonlyMap<string, Variables>;
  /** What may be set when a subflow begins, of those that calls reach. */
  readonly entries: ReadonlyMap<string, Variables>;
}

export interface FlowCourses {
  readonly courses: ReadonlyMap<string, Course>;
  /** The subflow with which the flow begins. */
  readonly main: string;
  /** Variables that are set before that. */
  readonly given: readonly string[];
}

/** Undefined for a flow that is too large. */
export function knownVariables({ courses, main, given }: FlowCourses): KnownVariables | undefined {
  const calls = new Map(Array.from(courses, ([name, { lastCalls }]) => [name, new Set(lastCalls.keys())] as const));
  const bits = bitsOf(courses, given);
  const words = Math.ceil(bits.size / 32);
  const places = [...calls.values()].reduce((sum, { size }) => sum + size + 1, 0);
  if (places * words > MOST_WORDS) return undefined;
  const components = callComponents(calls, main);
  const sets = setsOf(components, { courses, bits, words });
  const entries = sharedSets(components, words);
  for (const name of given) setBit(entries.get(main), bits.get(name));
  addEntries(components.toReversed(), courses, { bits, sets, entries });
  return { bits, sets, entries };
}

interface Visitor {
  readonly read?: (step: Step & { readonly kind: 'read' }, isSet: boolean) => void;
  /** The last call of a subflow, and what may be set by then. */
  readonly call?: (subflow: string, current: Variables) => void;
}

/** Goes through a subflow with what may be set in it, which grows. */
export function follow({ steps, lastCalls }: Course, known: KnownVariables & { readonly current: Variables }, visitor: Visitor): void {
  const { bits, sets, current } = known;
  const called = new Set<string>();
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'set') setBit(current, bits.get(step.name));
    else if (step.kind === 'read') visitor.read?.(step, hasBit(current, bits.get(step.name)));
    else {
      if (lastCalls.get(step.subflow) === at) visitor.call?.(step.subflow, current);
      if (!called.has(step.subflow)) addTo(current, sets.get(step.subflow));
      called.add(step.subflow);
    }
  }
}

function bitsOf(courses: FlowCourses['courses'], given: readonly string[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (name: string): void => void (bits.has(name) || bits.set(name, bits.size));
  for (const name of given) add(name);
  for (const { steps } of courses.values()) for (const step of steps) if (step.kind === 'set') add(step.name);
  return bits;
}

type Components = readonly (readonly string[])[];

/** An empty set for each component, which its subflows share. */
function sharedSets(components: Components, words: number): ReadonlyMap<string, Variables> {
  return new Map(
    components.flatMap((component) => {
      const set = new Uint32Array(words);
      return component.map((name) => [name, set] as const);
    }),
  );
}

interface Sizes extends Pick<FlowCourses, 'courses'>, Pick<KnownVariables, 'bits'> {
  readonly words: number;
}

/** @param components who is called before who calls */
function setsOf(components: Components, { courses, bits, words }: Sizes): ReadonlyMap<string, Variables> {
  const sets = sharedSets(components, words);
  for (const name of components.flat()) {
    const { steps = [], lastCalls } = courses.get(name) ?? {};
    for (const step of steps) if (step.kind === 'set') setBit(sets.get(name), bits.get(step.name));
    for (const callee of lastCalls?.keys() ?? []) addTo(sets.get(name), sets.get(callee));
  }
  return sets;
}

/** @param components who calls before who is called, so that each has all that its callers bring when its turn comes */
function addEntries(components: Components, courses: FlowCourses['courses'], known: KnownVariables): void {
  for (const component of components) {
    for (const name of component) {
      const course = courses.get(name);
      const current = new Uint32Array(known.entries.get(name)?.length ?? 0);
      if (course !== undefined) follow(course, { ...known, current }, { call: (callee, set) => addTo(known.entries.get(callee), set) });
    }
    for (const name of component) {
      for (const callee of courses.get(name)?.lastCalls.keys() ?? []) addTo(known.entries.get(callee), known.entries.get(name));
    }
  }
}

function setBit(set: Variables | undefined, bit = -1): void {
  if (set !== undefined && bit >= 0) set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function hasBit(set: Variables, bit = -1): boolean {
  return bit >= 0 && ((set[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function addTo(set: Variables | undefined, more: Variables | undefined): void {
  if (set === undefined || more === undefined || set === more) return;
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) | (more[at] ?? 0);
}
