import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFetchXml, parseODataQuery } from '../src/index.ts';

const FOLDER = new URL('../../../../shared/corpus/cloud-flows/', import.meta.url);
const OPTIONS = { $filter: 'filter', $select: 'select', $expand: 'expand', $orderby: 'orderBy' } as const;

interface QueryText {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** The query texts of actions that call a connector for tables. */
function queryTexts(): readonly QueryText[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) =>
    [...textsIn(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as unknown)].map((found) => ({ file, ...found })),
  );
}

function* textsIn(node: unknown): Generator<{ name: string; text: string }> {
  if (typeof node !== 'object' || node === null) return;
  const { host, parameters } = node as { host?: unknown; parameters?: unknown };
  if (JSON.stringify(host ?? '').includes('commondataservice') && typeof parameters === 'object' && parameters !== null) {
    for (const [key, text] of Object.entries(parameters)) {
      const name = key === 'subscriptionRequest/filterexpression' ? '$filter' : key;
      if (typeof text === 'string' && !text.startsWith('@') && (name in OPTIONS || name === 'fetchXml')) yield { name, text };
    }
  }
  for (const child of Object.values(node)) yield* textsIn(child);
}

/** What an expression may give: in quotes and in XML a text, else a value that any column could have. */
function withValues({ name, text }: QueryText): string {
  if (name === 'fetchXml') return text.replace(/@\{[^}]*\}/g, '5');
  return text.replace(/'@\{[^}]*\}'/g, "'a'").replace(/@\{[^}]*\}/g, '01890000-0000-7000-8000-000000000001');
}

describe.skipIf(!existsSync(FOLDER))('query texts of real flows', () => {
  const texts = existsSync(FOLDER) ? queryTexts() : [];
  test('are there', () => expect(texts.length).toBeGreaterThan(70));

  test.each(texts)('$file: $name $text', (found) => {
    const text = withValues(found);
    const parsed =
      found.name === 'fetchXml' ? parseFetchXml(text) : parseODataQuery('a', { [OPTIONS[found.name as keyof typeof OPTIONS]]: text });
    expect(parsed).toMatchObject({ ok: true });
  });
});
