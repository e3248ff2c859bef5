import { compileTemplate, EXPRESSION_DEPTH, expressionNames } from '@tandem/cloud-flow';
import { LIMITS, parseJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { outcomeOf, readGoldenCases } from './golden-case.ts';
import { sampleHost } from './sample-host.ts';

describe('templates and expressions', () => {
  test.each(readGoldenCases(new URL('parser-golden.json', import.meta.url)))('$title', ({ template, gives, fails }) => {
    const outcome = outcomeOf(template, sampleHost());
    if (gives !== undefined) expect(outcome).toEqual({ gives });
    else expect(outcome.fails).toContain(fails);
  });
});

describe('diagnostics', () => {
  test('a fault has the JSON pointer of its string and its place in it', () => {
    const compiled = compileTemplate(parseJson('{"a/b":["ok","Hello @{nme()}"]}'));
    expect(compiled).toMatchObject({ ok: false, error: [{ code: 'InvalidTemplate', path: '/a~1b/1', range: { start: 8, end: 11 } }] });
  });

  test('every faulty string of a value is reported', () => {
    const compiled = compileTemplate(parseJson('["@(","@{","fine"]'));
    expect(compiled.ok ? [] : compiled.error.map(({ path }) => path)).toEqual(['/0', '/1']);
  });

  test('an unknown function in an argument that may not be reached is only a warning', () => {
    const compiled = compileTemplate('@if(true,1,nope())');
    expect(compiled).toMatchObject({ ok: true, value: { warnings: [{ severity: 'warning', range: { start: 11, end: 15 } }] } });
  });

  test('a wrong number of arguments is a warning that fails the evaluation', () => {
    expect(compileTemplate('@string()')).toMatchObject({ ok: true, value: { warnings: [{ severity: 'warning' }] } });
    expect(outcomeOf('@string()', sampleHost()).fails).toBe("The function 'string' takes 1 argument, but has 0: string(value).");
  });
});

describe('limits', () => {
  test('an expression of 8,192 characters compiles, a longer one does not', () => {
    const fits = `@concat('${'x'.repeat(LIMITS.expressionCharacters - "concat('')".length)}')`;
    expect(compileTemplate(fits).ok).toBe(true);
    expect(outcomeOf(fits.replace('x', 'xx'), sampleHost()).fails).toContain('more than 8192 characters');
  });

  test('the limit counts each expression of an interpolation on its own', () => {
    expect(compileTemplate(`@{concat('${'x'.repeat(5000)}')}${'y'.repeat(50_000)}@{concat('${'z'.repeat(5000)}')}`).ok).toBe(true);
  });

  test.each([
    ['calls', `@${'not('.repeat(5000)}true${')'.repeat(5000)}`],
    ['properties', `@triggerBody()${'?.a'.repeat(2500)}`],
    ['indexes', `@item()${'[item()'.repeat(1000)}${']'.repeat(1000)}`],
  ])('%s nested too deep are refused', (_, template) => {
    expect(outcomeOf(template, sampleHost()).fails).toContain(`nested deeper than ${EXPRESSION_DEPTH} levels`);
  });

  test('values nested too deep are refused', () => {
    let value: readonly unknown[] = [];
    for (let depth = 0; depth < 5000; depth++) value = [value];
    expect(outcomeOf(value as never, sampleHost()).fails).toContain('nested deeper than 200 levels');
  });
});

test('a template tells the names that it refers to', () => {
  const compiled = compileTemplate(
    parseJson(`["@outputs('A')?['x']","@{variables('v')}@{parameters('p')}","@if(true,items('L'),body('B'))","@actions(variables('w'))"]`),
  );
  const names = compiled.ok ? expressionNames(compiled.value) : undefined;
  expect(names && Object.fromEntries(Object.entries(names).map(([kind, set]) => [kind, [...set].sort()]))).toEqual({
    functions: ['actions', 'body', 'if', 'items', 'outputs', 'parameters', 'variables'],
    actions: ['A', 'B'],
    variables: ['v', 'w'],
    parameters: ['p'],
    loops: ['L'],
  });
});

test('a value without expressions is a constant', () => {
  const value = parseJson('{"a":["b","@@c",1.0],"d":null}');
  const compiled = compileTemplate(value);
  expect(compiled.ok && compiled.value.constant).toEqual(parseJson('{"a":["b","@c",1.0],"d":null}'));
});
