import { compileTemplate, ExpressionBudget, type ExpressionHost, evaluateTemplate } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { sampleHost } from '../sample-host.ts';

/** A tenth of what an action may do: the time grows with the units. */
const UNITS = 1_000_000;
/** Milliseconds of the processor that a hostile expression may take; an ordinary machine needs a small part of it. */
const MOST_MS = 2000;

function hostWith(variables: Readonly<Record<string, JsonValue>>): ExpressionHost {
  return { ...sampleHost(), budget: new ExpressionBudget(UNITS), variable: (name) => variables[name] };
}

/** The value or the message, and the processor time that it took. */
function tried(expression: string, variables: Readonly<Record<string, JsonValue>>): { readonly outcome: string; readonly ms: number } {
  const compiled = compileTemplate(`@${expression}`);
  if (!compiled.ok) return { outcome: compiled.error.map(({ message }) => message).join(), ms: 0 };
  const start = process.cpuUsage();
  const result = evaluateTemplate(compiled.value, hostWith(variables));
  const { user, system } = process.cpuUsage(start);
  return { outcome: result.ok ? printJson(result.value) : result.error.message, ms: (user + system) / 1000 };
}

const flat = (count: number): string =>
  `<r>${Array.from({ length: count }, (_, index) => `<v n="${index % 7}">${index}</v>`).join('')}</r>`;
const deep = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;

describe('hostile XPath', () => {
  const list = flat(2000);
  const nested = `<r>${deep(190).repeat(4)}</r>`;

  test.each([
    ['//*//*//*//*//*//*', nested],
    ['count(//*[count(.//*) > 0]//*[count(.//*) > 0]//*)', nested],
    ['//*[position() < 9]//*[position() < 9]//*[position() < 9]', nested],
    ['//v[count(preceding-sibling::v[count(preceding-sibling::v) > 3]) > 5]', list],
    ['//v[count(//v[. = string(position())]) > 1]', list],
    ['//*/following::*/preceding::*/following::*', list],
    ['sum(//v[number(.) > sum(following-sibling::v)])', list],
    [`${'//v['.repeat(60)}1${']'.repeat(60)}`, list],
    [`string-length(${'concat('.repeat(95)}string(/)${',string(/))'.repeat(95)})`, list],
    [`translate(string(/), string(/), string(/))`, list],
    ['//text()[contains(string(/), concat(., string(/)))]', list],
  ])('%s ends soon', (expression, xml) => {
    const { ms } = tried("xpath(xml(variables('xml')),variables('path'))", { xml, path: expression });
    expect(ms).toBeLessThan(MOST_MS);
  });

  test('what one action may not do is said', () => {
    const { outcome } = tried("xpath(xml(variables('xml')),'//*/following::*/preceding::*')", { xml: list });
    expect(outcome).toContain('do more work than one action may');
  });

  test('expressions that are too deep or too long are refused', () => {
    const xml = '<a/>';
    expect(tried("xpath(xml(variables('xml')),variables('path'))", { xml, path: '('.repeat(500) }).outcome).toContain(
      'nested deeper than 100',
    );
    expect(tried("xpath(xml(variables('xml')),variables('path'))", { xml, path: '1+'.repeat(3000) }).outcome).toContain(
      'more than 2000 parts',
    );
    expect(tried("xpath(xml(variables('xml')),variables('path'))", { xml, path: '1'.repeat(9000) }).outcome).toContain(
      'more than 8192 characters',
    );
  });
});

describe('hostile XML', () => {
  test.each([
    ['entities that grow', `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;">]><a>&c;</a>`, 'document types'],
    ['external entities', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'document types'],
    ['a document type in lower case', '<!doctype a><a/>', 'document types'],
    ['elements in elements', deep(100_000), 'nested deeper than 200'],
    ['open tags only', '<a>'.repeat(100_000), 'nested deeper than 200'],
    ['very many elements', `<a>${'<b/>'.repeat(300_000)}</a>`, 'do more work than one action may'],
    [
      'very many attributes',
      `<a ${Array.from({ length: 100_000 }, (_, index) => `b${index}="1"`).join(' ')}/>`,
      'do more work than one action may',
    ],
    [
      'many namespaces in many elements',
      `<a ${Array.from({ length: 600 }, (_, index) => `xmlns:b${index}="u"`).join(' ')}>${'<b xmlns:c="u"/>'.repeat(6000)}</a>`,
      '',
    ],
    ['an attribute without an end', `<a b="${'x'.repeat(1_000_000)}`, 'has no end'],
    ['many references', `<a>${'&amp;'.repeat(100_000)}</a>`, ''],
    ['many comments that are not closed', '<!--'.repeat(500_000), "cannot hold '--'"],
  ])('%s end soon', (_, xml, message) => {
    const { outcome, ms } = tried("length(string(xml(variables('xml'))))", { xml });
    expect(ms).toBeLessThan(MOST_MS);
    expect(outcome).toContain(message === "cannot hold '--'" ? 'comment' : message);
  });

  test('a small value that is long when it is printed is refused before it is made', () => {
    let value: JsonValue = 'x'.repeat(1000);
    for (let level = 0; level < 30; level++) value = JsonObject.of([['a', [value, value]]]);
    const { outcome, ms } = tried("xml(variables('value'))", { value: JsonObject.of([['r', value]]) });
    expect(outcome).toContain('do more work than one action may');
    expect(ms).toBeLessThan(MOST_MS);
  });

  test('names of JavaScript are data', () => {
    const { outcome } = tried('json(xml(\'<__proto__><constructor x="1">2</constructor><toString/></__proto__>\'))', {});
    expect(outcome).toBe('{"__proto__":{"constructor":{"@x":"1","#text":"2"},"toString":null}}');
    expect(tried('string(xml(json(\'{"constructor":{"__proto__":1,"@__proto__":2}}\')))', {}).outcome).toBe(
      '"<constructor __proto__=\\"2\\"><__proto__>1</__proto__></constructor>"',
    );
    expect(tried("xpath(xml('<a/>'),'constructor()')", {}).outcome).toContain("the function 'constructor' is not known");
  });
});

test('the value of each of many elements is found fast', () => {
  const { outcome, ms } = tried("length(xpath(xml(variables('xml')),'/r/v/text()'))", { xml: flat(10_000) });
  expect(outcome).toBe('10000');
  expect(ms).toBeLessThan(MOST_MS);
});

test('the largest of many values is found fast', () => {
  const { outcome, ms } = tried("xpath(xml(variables('xml')),'string(//v[not(text() < //v/text())]/text())')", { xml: flat(5000) });
  expect(outcome).toBe('"4999"');
  expect(ms).toBeLessThan(MOST_MS);
});
