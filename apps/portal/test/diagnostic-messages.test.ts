import { readCloudFlow } from '@tandem/cloud-flow';
import { checkDesktopFlow, parseDesktopFlow } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { describe, expect, it } from 'vitest';
import { expressionFaults } from '../src/editors/expression/expression-lint.ts';
import { COMPILE_PHRASES } from '../src/i18n/compile-phrases.ts';
import { DIAGNOSTIC_PHRASES } from '../src/i18n/diagnostic-messages.ts';
import { createPhraseBook } from '../src/i18n/phrase-book.ts';
import { SERVER_PHRASES } from '../src/i18n/server-messages.ts';

const german = createPhraseBook([SERVER_PHRASES, DIAGNOSTIC_PHRASES, COMPILE_PHRASES].flatMap((phrases) => Object.values(phrases).flat()));
const CLOUD_FLOWS = Object.values(
  import.meta.glob<string>('../../../../shared/corpus/cloud-flows/*.json', { query: '?raw', import: 'default', eager: true }),
);
const DESKTOP_FLOWS = Object.values(
  import.meta.glob<string>('../../../../shared/corpus/desktop-flows/*.robin', { query: '?raw', import: 'default', eager: true }),
);
const PROBES = Object.values(
  import.meta.glob<string>('../../../../shared/corpus/desktop-probes.ndjson', { query: '?raw', import: 'default', eager: true }),
);

const SOURCES = Object.values(
  import.meta.glob<string>(
    [
      '../../../packages/desktop-flow/src/{check,parse,power-fx}/*.ts',
      '../../../packages/desktop-engine/src/compile/*.ts',
      '../../../packages/desktop-flow/src/interface.ts',
      '../../../packages/kernel/src/json/parse.ts',
      '../../../packages/cloud-flow/src/{definition,template}/*.ts',
      '../../../packages/cloud-flow/src/expression/{syntax,signature}/*.ts',
      '../../server/src/{triggers,cloud-flows,desktop-flows}/*.ts',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
).join('\n');

const COMPILER = Object.values(
  import.meta.glob<string>('../../../packages/desktop-engine/src/compile/*.ts', { query: '?raw', import: 'default', eager: true }),
).join('\n');

/** Put together from parts in the sources. */
const COMPOSED: ReadonlySet<string> = new Set([
  'at least 1 argument',
  'It has no arguments.',
  'It has no outputs.',
  '. Correct the text there and send it again.',
  'levels. Flatten the value, or pass the nested part as text.',
]);

/** What is said of these messages that no German was found for. */
function withoutGerman(messages: Iterable<string>): string[] {
  return [...new Set(messages)].filter((message) => german(message) === undefined);
}

/** Each line but the first, which says where they come from, holds one script. */
function scriptsIn(probes: string): string[] {
  const lines = probes.trim().split('\n').slice(1);
  return lines.map((line) => {
    const probe: unknown = JSON.parse(line);
    return typeof probe === 'object' && probe !== null && 'robin' in probe ? String(probe.robin) : '';
  });
}

function desktopMessages(script: string): string[] {
  return checkDesktopFlow(parseDesktopFlow(script), actionCatalogue).map(({ message }) => message);
}

it('has German for every code that the checkers have', () => {
  const codes = [...SOURCES.matchAll(/(?:code: |fail\(|warn\(|refuse\(|#report\(|fault\(|^ {2}\| )'([A-Z][A-Za-z]+)'/gm)].map(
    ([, code = '']) => code,
  );
  const known = { ...SERVER_PHRASES, ...DIAGNOSTIC_PHRASES, ...COMPILE_PHRASES };
  expect(new Set(codes).size).toBeGreaterThan(40);
  expect([...new Set(codes)].filter((code) => !Object.hasOwn(known, code))).toEqual([]);
});

it('has German for every sentence that a machine says of a flow before it runs', () => {
  const calls = [
    ...COMPILER.matchAll(/(?:unit\.fault\(|invalid\(unit, expression,|const message =)(?:[^'`]*?'[A-Z]\w+',)?\s*(?:'([^']*)'|`([^`]*)`)/g),
  ];
  const sentences = calls.map(([, plain, template = '']) => plain ?? template.replaceAll(/\$\{[^}]*\}/g, '7'));
  expect(sentences.length).toBeGreaterThan(10);
  expect(withoutGerman(sentences)).toEqual([]);
});

it('has every English text as the checkers have it', () => {
  const parts = [DIAGNOSTIC_PHRASES, COMPILE_PHRASES]
    .flatMap((phrases) => Object.values(phrases).flat())
    .flatMap(([english]) => english.split('{}'))
    .map((part) => part.trim())
    .filter((part) => part.length > 8 && !COMPOSED.has(part));
  const said = SOURCES.replaceAll("\\'", "'");
  expect(parts.filter((part) => !said.includes(part.replaceAll("\\'", "'")) && !said.includes(part))).toEqual([]);
});

it('keeps as many values in German as in English', () => {
  const phrases = [DIAGNOSTIC_PHRASES, COMPILE_PHRASES].flatMap((found) => Object.values(found).flat());
  expect(phrases.filter(([english, words]) => english.split('{}').length !== words.split('{}').length)).toEqual([]);
});

it.each([
  ["add('a'", "Erwartet wird „,“ oder „)“, gefunden wurde '}'."],
  ['add(1)', 'Die Funktion „add“ nimmt 2 Argumente, hat aber 1: add(left, right).'],
  ['concatt(1)', 'Die Funktion „concatt“ gibt es nicht. Meinten Sie „concat“?'],
])('says of the expression %s: %s', (expression, words) => {
  const [fault] = expressionFaults(expression);
  expect(german(fault?.message ?? '')).toBe(words);
});

it.each([
  ['{', 'Ungültiges JSON in Zeile 1, Spalte 2: Ein Schlüssel in doppelten Anführungszeichen wird erwartet. Berichtigen Sie den Text dort.'],
])('says of the definition %j: %s', (definition, words) => {
  expect(readCloudFlow(definition).diagnostics.map(({ message }) => german(message))).toEqual([words]);
});

it.each([
  ['CALL Repor\nFUNCTION Report\nEND FUNCTION', 'Es gibt keinen Subflow Repor. Meinten Sie Report?'],
  ['END', 'END gehört hier zu nichts. Entfernen Sie es, oder fügen Sie die Anweisung hinzu, zu der es gehört.'],
  ["SET x TO $fx'=(1'", 'Hier fehlt „)“. Fügen Sie es hinzu.'],
  ["SET x TO $fx'=Lenn(1)'", 'Es gibt keine Power-Fx-Funktion Lenn. Meinten Sie Len?'],
  ["SET x TO $fx'=Len()'", 'Len nimmt 1 Werte, nicht 0. Berichtigen Sie den Aufruf.'],
  ['Qqq.Zzzzzzzzz', 'Es gibt keine Aktion Qqq.Zzzzzzzzz. Prüfen Sie die Schreibweise.'],
])('says of the script %j: %s', (script, words) => {
  expect(desktopMessages(script).map(german)).toContain(words);
});

/** What goes wrong in flows that people edit by hand. The checker has next to nothing to say of real flows as they are. */
const MISTAKES: Readonly<Record<string, (definition: string) => string>> = {
  'nothing wrong with them': (text) => text,
  'actions after others that are not there': (text) => text.replace(/("runAfter"\s*:\s*\{\s*")/g, '$1No_such_'),
  'statuses that there are none of': (text) => text.replace(/"(?:Succeeded|Failed)"/g, '"Done"'),
  'functions with a letter too many': (text) => text.replace(/@(\{?)(\w+)\(/g, '@$1$2x('),
  'kinds of actions that there are none of': (text) =>
    text.replace(/("type"\s*:\s*"(?:Foreach|If|Compose|Query|Select|OpenApiConnection))"/g, '$1x"'),
  'calls without their closing bracket': (text) => text.replace(/'\)/g, "'"),
  'inputs under another name': (text) => text.replace(/"(inputs|expression|foreach|kind|recurrence)"\s*:/g, '"x$1":'),
  'no end': (text) => text.slice(0, text.length / 2),
};

describe.skipIf(CLOUD_FLOWS.length === 0)('real flows', () => {
  it('leave no message of the cloud flow checker in English, whatever is wrong with them', () => {
    // Each mistake in another third of the flows.
    const messages = Object.values(MISTAKES).flatMap((mistake, which) =>
      CLOUD_FLOWS.filter((_, at) => (at + which) % 3 === 0).flatMap((text) =>
        readCloudFlow(mistake(text)).diagnostics.map(({ message }) => message),
      ),
    );
    expect(new Set(messages).size).toBeGreaterThan(500);
    expect(withoutGerman(messages)).toEqual([]);
  });

  it('leave no message of the desktop flow checker in English', () => {
    const messages = [...DESKTOP_FLOWS, ...PROBES.flatMap(scriptsIn)].flatMap(desktopMessages);
    expect(messages.length).toBeGreaterThan(50);
    expect(withoutGerman(messages)).toEqual([]);
  });
});
