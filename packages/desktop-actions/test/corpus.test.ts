import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDesktopFlow, runProgram } from '@tandem/desktop-engine';
import { parseDesktopFlow, unsupportedActions } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { ActionNeed, needOf } from '@tandem/desktop-flow/catalogue/needs';
import { JsonObject } from '@tandem/kernel';
import { afterAll, describe, expect, it } from 'vitest';
import { allActions, sleep } from '../src/index.ts';
import { CORPUS, corpusFlows, corpusScript } from './corpus-flows.ts';
import { presentOutputs } from './older-outputs.ts';
import { quietContext, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

useTemporaryHome();

const DESKTOP_ACTIONS = await allActions();
const isSupportedAction = (id: string): boolean => DESKTOP_ACTIONS.find(id) !== undefined;

describe.skipIf(corpusFlows.length === 0)('flows of others', () => {
  const parsed = corpusFlows.map((name) => ({ name, ...parseDesktopFlow(corpusScript(name)) }));
  const supported = parsed.filter(({ flow }) => unsupportedActions(flow, isSupportedAction).length === 0);
  const ends = new Map<string, number>();
  afterAll(() => {
    const figures = [...ends].sort().map(([end, count]) => `${count} ${end}`);
    const counts = `${corpusFlows.length} flows, ${readable.length} can be read and start, ${supported.length} of supported actions only`;
    console.info(`${counts}; by themselves: ${figures.join(', ')}`);
  });

  it('most have supported actions only', () => {
    expect(supported.length).toBeGreaterThanOrEqual(corpusFlows.length * 0.69);
  });

  it('what is not supported needs a display, a browser, Windows or a service, or is no action of the original', () => {
    const ids = new Set(parsed.flatMap(({ flow }) => unsupportedActions(flow, isSupportedAction)));
    const found = [...ids].map((id) => actionCatalogue.find(id)?.id ?? id);
    expect(found.filter((id) => actionCatalogue.find(id) !== undefined && needOf(id) === ActionNeed.nothing)).toEqual([]);
  });

  const readable = parsed.filter(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== 'error'));

  it('all but one can be read, and every one of these starts', () => {
    expect(parsed.length - readable.length).toBeLessThanOrEqual(1);
  });

  it.each(readable)('$name compiles and runs to a result', async ({ flow }) => {
    const compiled = compileDesktopFlow(flow, DESKTOP_ACTIONS, { isFragment: true });
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
    if (!compiled.ok) return;
    const context = quietContext();
    const deadlineAt = context.clock.now() + 2_000;
    const result = await runProgram({ ...context, deadlineAt }, compiled.value, { inputs: new JsonObject(), sleep });
    const end = result.error?.code ?? result.status;
    if (unsupportedActions(flow, isSupportedAction).length === 0) expect(end).not.toBe('ActionUnsupportedError');
    ends.set(end, (ends.get(end) ?? 0) + 1);

    expect(end).not.toBe('InternalError');
  });
});

describe.skipIf(!existsSync(CORPUS))('signatures of the original', () => {
  const lines = existsSync(CORPUS) ? readFileSync(join(CORPUS, 'desktop-actions.tsv'), 'utf8').split('\n') : [];
  const signatures = new Map(
    lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => [line.split('\t')[0] ?? '', line.split('\t')] as const),
  );
  const named = (column: string | undefined): readonly string[] =>
    (column ?? '').split('; ').flatMap((part) => /^([A-Za-z]\w*):[A-Z]/.exec(part)?.slice(1, 2) ?? []);

  // What `further-actions.ts` adds is in no list of signatures.
  const described = DESKTOP_ACTIONS.actions.filter(
    ({ id }) => actionCatalogue.find(id)?.isDescribed === true && id !== 'PowerAutomateSecretVariables.GetCredential',
  );

  it.each(described)('$id has its parameters, members and outputs', (action) => {
    const signature = signatures.get(action.id);
    expect(signature).toBeDefined();
    expect(Object.keys(action.parameters)).toEqual(expect.arrayContaining([...named(signature?.[2])]));
    expect([...presentOutputs(action)].sort()).toEqual([...named(signature?.[3])].sort());
    for (const part of (signature?.[2] ?? '').split('; ')) {
      const [, name = '', members] = /^(\w+):.*?\{(.*)\}$/.exec(part) ?? [];
      const parameter = action.parameters[name];
      if (members !== undefined && parameter?.members !== undefined)
        expect(parameter.members).toEqual(expect.arrayContaining(members.split('|')));
    }
  });

  it('every time zone of the enumeration is known', async () => {
    const zones =
      /TimeZoneLocation:[^{]*\{(.*?)\}/.exec(signatures.get('DateTime.GetCurrentDateTime.Windows')?.[2] ?? '')?.[1]?.split('|') ?? [];
    const failed: string[] = [];
    for (const zone of zones) {
      const call = `DateTime.GetCurrentDateTime.Windows TimeZoneLocation: DateTime.TimeZoneLocation.${zone} CurrentDateTime=> d`;
      if ((await runFlow(call)).status !== 'Succeeded') failed.push(zone);
    }

    expect(zones.length).toBeGreaterThan(100);
    expect(failed).toEqual([]);
  });
});
