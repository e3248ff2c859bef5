import { setImmediate as nextTurn } from 'node:timers/promises';
import { ActionRegistry } from '@tandem/desktop-engine';
import { ACTION_MODULES, type ActionModule } from './action-modules.ts';
import { withOlderIds } from './older-ids.ts';

/** Loads every action that runs here. */
export function allActions(): Promise<ActionRegistry> {
  return registryOf(ACTION_MODULES);
}

/**
 * Loads the actions that these scripts may call, and no more than whole folders of actions: a body starts in half the time without the
 * others. What the registry lacks, none of the scripts can name.
 *
 * @param scripts Robin texts: a flow, and the flows that it may run
 */
export function actionsFor(scripts: readonly string[]): Promise<ActionRegistry> {
  const named = new Set(scripts.flatMap((script) => [...script.matchAll(CALL)].map(([, word = '']) => word.toLowerCase())));
  return registryOf(ACTION_MODULES.filter(({ words }) => words.some((word) => named.has(word.toLowerCase()))));
}

/** Loads one folder of actions after the other ahead of their use, for a process that has nothing else to do until `signal`. */
export async function loadAhead(signal: AbortSignal): Promise<void> {
  for (const { load } of ACTION_MODULES) {
    await nextTurn();
    if (signal.aborted) return;
    await load();
  }
}

/** The first word of an id, where one may stand: before a dot, from which blanks and the ends of lines that go on may part it. */
const CALL = new RegExp(String.raw`\b(${[...new Set(ACTION_MODULES.flatMap(({ words }) => words))].join('|')})[\s\\]*\.`, 'gi');

async function registryOf(modules: readonly ActionModule[]): Promise<ActionRegistry> {
  const loaded = await Promise.all(modules.map(({ load }) => load()));
  return new ActionRegistry(loaded.flatMap(withOlderIds));
}
