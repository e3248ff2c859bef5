import { HotLoop, type LoopCode } from '../../program/hot-loop.ts';
import { allIn, loopRegions } from './loop-region.ts';
import { isSuitable, type LoopProgram, loopSource } from './loop-source.ts';

/** The loops that can be carried out by generated code, by the addresses at which their rounds begin. */
export function findHotLoops(program: LoopProgram): ReadonlyMap<number, HotLoop> {
  const regions = loopRegions(program.instructions)
    .flatMap(allIn)
    .filter((region) => isSuitable(region, program));
  return new Map(regions.map((region, index) => [region.head, new HotLoop(index, () => generate(loopSource(region, program)))]));
}

/** Undefined where the process, or a page's policy, does not allow generated code. */
function generate(body: string): LoopCode | undefined {
  try {
    return new Function('slots', 'pass', body) as LoopCode;
  } catch (thrown) {
    if (thrown instanceof EvalError) return undefined;
    throw thrown;
  }
}
