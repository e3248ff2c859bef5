import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAgainstModel, unknownCalls } from '@tandem/cloud-engine/suite/describe-model';
import type { FinishedRun } from '@tandem/cloud-engine/suite/engine-world';
import { randomActions, randomChains } from '@tandem/cloud-engine/suite/random-actions';
import type { Actions } from '@tandem/cloud-engine/suite/reference-interpreter';
import { call } from '@tandem/cloud-engine/suite/test-connector';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { liveAll, type MortalFlow, MortalRun } from './mortal-run.ts';
import { KILLS, SEED, seededRandom } from './storm-size.ts';

/** How many kills there are at least; a flow that was begun is gone through to its end. */
const POINTS = Number(process.env['TANDEM_COMMIT_POINTS'] ?? (KILLS < 100 ? 40 : 3000));
/** From one commit at which a flow is killed to the next: the long form takes all of them, the short one has a turn for several flows. */
const LONGEST_STEP = POINTS < 100 ? 8 : 1;
const SIDE_BY_SIDE = 2;
/** Shorter texts of flows have few commits; longer ones have so many that other flows have no turn. */
const FLOW_CHARACTERS = { least: 600, most: 6000 };
const MOST_LIVES = 200;
/** The operations of the test connector that do something at once. */
const HAVE_EFFECTS: ReadonlySet<string> = new Set(['shared_test/Echo', 'shared_test/Flaky', 'shared_test/Polled']);

test(
  'whatever commit kill -9 comes before or after, a run ends as plain recursion says, and nothing that was done is done again',
  async () => {
    const { dir, flows, random } = prepare();
    const step = (): number => 1 + Math.floor(random() * LONGEST_STEP);
    let points = 0;
    const lane = async (): Promise<void> => {
      while (points < POINTS) await killAtCommits(dir, { flow: flows(), step, killed: () => points++ });
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
    console.log({ points });
  },
  POINTS * 2000 + 60_000,
);

test(
  'a run whose every process is killed after a commit of it ends as plain recursion says',
  async () => {
    const { dir, flows } = prepare();
    for (let count = 0; count < POINTS / 50; count++) {
      const run = new MortalRun(dir, flows());
      let lives = 0;
      // Going on with a run is a commit, and the next one holds what that life did first.
      while (await liveAll([run.life({ commit: 3, when: 'after' })], dir)) {
        await run.killed();
        lives++;
        expect(lives).toBeLessThan(MOST_LIVES);
      }
      await check(run);
    }
  },
  POINTS * 2000 + 60_000,
);

test('a run that nobody lets commit is ended at the third start', async () => {
  const { dir } = prepare();
  const body = { Call: { ...call('Echo'), type: 'OpenApiConnection', runAfter: {} } };
  const run = new MortalRun(dir, { body, isStartedByCommit: false });
  await liveAll([run.life({ commit: 1, when: 'after' })], dir);
  for (let start = 0; start < 2; start++) expect(await liveAll([run.life({ commit: 2, when: 'before' })], dir)).toBe(true);
  await liveAll([run.life()], dir);
  expect((await run.finished()).state).toMatchObject({ status: 'Failed', error: { code: 'RunBrokeServer' } });
}, 60_000);

interface Prepared {
  readonly dir: string;
  readonly flows: () => MortalFlow;
  readonly random: () => number;
}

function prepare(): Prepared {
  console.log({ seed: SEED });
  const dir = mkdtempSync(join(tmpdir(), 'tandem-commits-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const random = seededRandom(SEED);
  return { dir, flows: () => mortalFlow(random), random };
}

/** A random flow; every fourth one is cancelled at some time. */
function mortalFlow(random: () => number): MortalFlow {
  const body = randomBody(random);
  const characters = JSON.stringify(body).length;
  if (characters < FLOW_CHARACTERS.least || characters > FLOW_CHARACTERS.most) return mortalFlow(random);
  const flow = { body, isStartedByCommit: random() < 0.5 };
  return random() < 0.25 ? { ...flow, cancelAfterTurns: Math.floor(random() * 12) } : flow;
}

function randomBody(random: () => number): Actions {
  const shapes = random() < 0.3 ? randomChains : randomActions;
  const [body = {}] = fc.sample(shapes, { seed: Math.floor(random() * 2 ** 31), numRuns: 1 });
  return body;
}

interface KillPlan {
  readonly flow: MortalFlow;
  /** How many commits later the next kill is. */
  readonly step: () => number;
  readonly killed: () => void;
}

/** One process ends the run that was killed last, and begins the next one. */
async function killAtCommits(dir: string, { flow, step, killed }: KillPlan): Promise<void> {
  let former: MortalRun | undefined;
  for (let commit = step(); ; commit += step()) {
    for (const when of ['before', 'after'] as const) {
      const run = new MortalRun(dir, flow);
      const lives = [...(former === undefined ? [] : [former.life()]), run.life({ commit, when })];
      const wasKilled = await liveAll(lives, dir);
      if (former !== undefined) await check(former);
      if (!wasKilled) return check(run);
      await run.killed();
      killed();
      former = run;
    }
  }
}

async function check(run: MortalRun): Promise<void> {
  const finished = await run.finished();
  const { body, cancelAfterTurns } = run.flow;
  if (finished.state.status === 'Cancelled' && cancelAfterTurns !== undefined) {
    const open = [...finished.actions.values()].filter(({ status }) => status === 'Running' || status === 'Waiting');
    expect(open).toEqual([]);
  } else {
    checkAgainstModel(finished, body);
    expect(unknownCalls(finished.actions)).toEqual(run.interrupted);
  }
  checkEffects(run, finished.actions);
  run.remove();
}

/**
 * What happened outside is what the history says: no attempt happened twice, an action without a retry policy of its own had one
 * attempt at most, and what succeeded happened.
 */
function checkEffects({ effects }: MortalRun, actions: FinishedRun['actions']): void {
  expect(new Set(effects).size).toBe(effects.length);
  for (const [path, { operation, status, code, retryCount }] of actions) {
    const attempts = effects.filter((effect) => effect.split(' ')[1]?.split('#')[0] === path).length;
    if (!HAVE_EFFECTS.has(operation ?? '')) expect({ path, attempts }).toEqual({ path, attempts: 0 });
    else if (status === 'Succeeded') expect({ path, attempts: Math.max(attempts, 1) }).toEqual({ path, attempts });
    expect({ path, code, isMore: attempts > retryCount + 1 }).toEqual({ path, code, isMore: false });
  }
}
