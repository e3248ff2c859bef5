import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDesktopFlow, runProgram } from '@tandem/desktop-engine';
import { parseDesktopFlow, unsupportedActions } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { JsonObject } from '@tandem/kernel';
import { describe, expect, it } from 'vitest';
import { DESKTOP_ACTIONS, isSupportedAction, sleep } from '../src/index.ts';
import { quietContext, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const FLOWS = join(CORPUS, 'desktop-flows');

describe.skipIf(!existsSync(FLOWS))('flows of others', () => {
  useTemporaryHome();
  const flows = existsSync(FLOWS) ? readdirSync(FLOWS).filter((name) => name.endsWith('.robin')) : [];
  const parsed = flows.map((name) => ({ name, ...parseDesktopFlow(readFileSync(join(FLOWS, name), 'utf8')) }));
  const supported = parsed.filter(({ flow }) => unsupportedActions(flow, isSupportedAction).length === 0);

  it('there are flows with supported actions only', () => {
    expect(flows.length).toBeGreaterThan(0);
    expect(supported.length).toBeGreaterThan(0);
  });

  it.each(supported)('$name compiles and runs to a result', async ({ flow }) => {
    const compiled = compileDesktopFlow(flow, DESKTOP_ACTIONS, { isFragment: true });
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
    if (!compiled.ok) return;
    const context = quietContext();
    const deadlineAt = context.clock.now() + 2_000;
    const result = await runProgram({ ...context, deadlineAt }, compiled.value, { inputs: new JsonObject(), sleep });

    expect(result.error?.code).not.toBe('InternalError');
  });
});

describe.skipIf(!existsSync(CORPUS))('signatures of the original', () => {
  const lines = existsSync(CORPUS) ? readFileSync(join(CORPUS, 'desktop-actions.tsv'), 'utf8').split('\n') : [];
  const signatures = new Map(
    lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => [line.split('\t')[0] ?? '', line.split('\t')] as const),
  );
  const named = (column: string | undefined): readonly string[] =>
    (column ?? '').split('; ').flatMap((part) => /^([A-Za-z]\w*):[A-Z]/.exec(part)?.slice(1, 2) ?? []);

  const described = DESKTOP_ACTIONS.actions.filter(({ id }) => actionCatalogue.find(id)?.isDescribed === true);

  it.each(described)('$id has its parameters, members and outputs', (action) => {
    const signature = signatures.get(action.id);
    expect(signature).toBeDefined();
    expect(Object.keys(action.parameters)).toEqual(expect.arrayContaining([...named(signature?.[2])]));
    expect([...action.outputs].sort()).toEqual([...named(signature?.[3])].sort());
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
