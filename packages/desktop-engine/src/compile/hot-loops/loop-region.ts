import type { InstructionParts } from '../../program/instruction.ts';

/** The instructions of a loop, and of those inside it, from where its rounds begin to the last one that begins another. */
export interface LoopRegion {
  readonly head: number;
  readonly end: number;
  /** In their order. */
  readonly inner: readonly LoopRegion[];
}

/** Every loop whose rounds are begun by jumps: those that stand in no other one, with all that are inside them. */
export function loopRegions(instructions: readonly InstructionParts[]): readonly LoopRegion[] {
  const ends = new Map<number, number>();
  for (const [address, { jump }] of instructions.entries()) {
    if (jump !== undefined && jump.at <= address) ends.set(jump.at, address);
  }
  const ranges = Array.from(ends, ([head, end]) => ({ head, end })).sort((a, b) => a.head - b.head);
  return nested(ranges);
}

type Range = Pick<LoopRegion, 'head' | 'end'>;

/** @param ranges by their heads, no two of which are the same */
function nested(ranges: readonly Range[]): readonly LoopRegion[] {
  const regions: LoopRegion[] = [];
  for (let i = 0; i < ranges.length; ) {
    const range = ranges[i] as Range;
    const inner = ranges.slice(i + 1).filter(({ head }) => head <= range.end);
    regions.push({ ...range, inner: nested(inner) });
    i += 1 + inner.length;
  }
  return regions;
}

/** The innermost loop that the address is in, without being where its rounds begin: those begin for whoever comes there from outside. */
export function regionAround(region: LoopRegion, address: number): LoopRegion {
  const within = region.inner.find(({ head, end }) => address > head && address <= end);
  return within === undefined ? region : regionAround(within, address);
}

export function contains({ head, end }: LoopRegion, address: number): boolean {
  return address >= head && address <= end;
}

/** The region and all those inside it. */
export function allIn(region: LoopRegion): readonly LoopRegion[] {
  return [region, ...region.inner.flatMap(allIn)];
}

/** Whether every loop ends inside the one that it begins in, and none is entered but where its rounds begin. */
export function isStructured(region: LoopRegion, jumps: readonly Jump[]): boolean {
  const isNested = allIn(region).every(({ end, inner }) => inner.every((each) => each.end <= end));
  return isNested && jumps.every(({ from, to }) => !contains(region, to) || to <= from || contains(regionAround(region, to), from));
}

export interface Jump {
  readonly from: number;
  readonly to: number;
}

/** Those of the instructions in the region. */
export function jumpsIn({ head, end }: LoopRegion, instructions: readonly InstructionParts[]): readonly Jump[] {
  const jumps: Jump[] = [];
  for (let from = head; from <= end; from++) {
    const { jump, count } = instructions[from] as InstructionParts;
    const to = jump ?? count?.over;
    if (to !== undefined) jumps.push({ from, to: to.at });
  }
  return jumps;
}
