import { compileTemplate, evaluateTemplate } from '@tandem/cloud-flow';
import { fromPlain, printJson } from '@tandem/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleHost } from '../expression/sample-host.ts';

function resultOf(template: string): string | undefined {
  const compiled = compileTemplate(template);
  if (!compiled.ok) return undefined;
  const result = evaluateTemplate(compiled.value, sampleHost());
  return result.ok ? printJson(result.value) : undefined;
}

test('any text comes back from a quoted literal', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (text) => {
      const literal = `'${text.replaceAll("'", "''")}'`;
      expect([resultOf(`@${literal}`), resultOf(`@{${literal}}`)]).toEqual([JSON.stringify(text), JSON.stringify(text)]);
    }),
  );
});

test('any text that is escaped with @@ comes back as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(resultOf(`@@${text}`)).toBe(JSON.stringify(`@${text}`));
    }),
  );
});

test('any number comes back from its literal', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.double({ noNaN: true, noDefaultInfinity: true })),
      (number) => {
        const printed = printJson(fromPlain(number));
        expect(resultOf(`@${printed}`)).toBe(printed);
      },
    ),
  );
});

test('any JSON value without an @ is a constant that prints back', () => {
  fc.assert(
    fc.property(
      fc.jsonValue().filter((value) => !JSON.stringify(value).includes('@')),
      (value) => {
        const template = fromPlain(value);
        const compiled = compileTemplate(template);
        expect(compiled.ok && compiled.value.constant !== undefined && printJson(compiled.value.constant)).toBe(printJson(template));
      },
    ),
  );
});
