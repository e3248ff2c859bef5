import type { CompiledTemplate } from '../template/index.ts';
import { type ActionBody, type CompiledAction, isLoop } from './compiled-flow.ts';

/** Which actions refer from outside to loops, or to actions inside loops; those need what all passes gave. */
export function findLoopReads(actions: ReadonlyMap<string, CompiledAction>): ReadonlyMap<CompiledAction, readonly CompiledAction[]> {
  const reads = new Map<CompiledAction, readonly CompiledAction[]>();
  for (const action of actions.values()) {
    const named = namesIn(action.body).map((name) => actions.get(name.toLowerCase()));
    const outside = named.filter((target) => target !== undefined && loopsAround(target).some((loop) => !isAround(loop, action)));
    if (outside.length > 0)
      reads.set(
        action,
        [...new Set(outside)].filter((target) => target !== undefined),
      );
  }
  return reads;
}

/** The loops whose passes an action is part of, from inside out; a loop is part of its own. */
function loopsAround(action: CompiledAction): readonly CompiledAction[] {
  const loops: CompiledAction[] = [];
  for (let at: CompiledAction | undefined = action; at !== undefined; at = at.level.owner) if (isLoop(at.body)) loops.push(at);
  return loops;
}

function isAround(loop: CompiledAction, action: CompiledAction): boolean {
  return loopsAround(action).includes(loop);
}

function namesIn(body: ActionBody): readonly string[] {
  return Object.values(body)
    .filter(isTemplate)
    .flatMap(({ names }) => [...names.actions]);
}

function isTemplate(part: unknown): part is CompiledTemplate {
  return typeof part === 'object' && part !== null && 'names' in part && 'evaluate' in part;
}
