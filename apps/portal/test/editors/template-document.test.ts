import { describe, expect, test } from 'vitest';
import { documentOf, quoteBareTokens, templateOf } from '../../src/editors/template/template-document.ts';

describe('the document of a template', () => {
  test.each([
    ["@outputs('A')?['body/x']", "@{outputs('A')?['body/x']}"],
    ["a @{variables('n')} b", "a @{variables('n')} b"],
    ['@@plain', '@@plain'],
    ['plain', 'plain'],
  ])('of %j is %j', (template, document) => {
    expect(documentOf(template)).toBe(document);
  });

  test('a token alone keeps the kind of its value when the field wants that', () => {
    expect(templateOf("@{variables('n')}", true)).toBe("@variables('n')");
    expect(templateOf("@{variables('n')}", false)).toBe("@{variables('n')}");
    expect(templateOf("@{variables('n')} and more", true)).toBe("@{variables('n')} and more");
  });

  test('tokens where JSON wants a value get quotes, tokens in texts stay', () => {
    expect(quoteBareTokens(`{"n": @{variables('n')}, "t": "x @{utcNow()} \\" @{guid()}"}`)).toBe(
      `{"n": "@variables('n')", "t": "x @{utcNow()} \\" @{guid()}"}`,
    );
  });
});
