import { existsSync, readFileSync } from 'node:fs';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { loadActionTexts, loadStatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { describe, expect, test } from 'vitest';
import {
  indexTexts,
  openDocument,
  type RowSummary,
  rowsOf,
  type SummarySegment,
  summariseRow,
  summaryText,
} from '../../src/desktop-flow/index.ts';

const PROBES = new URL('../../../../../shared/corpus/desktop-probes.ndjson', import.meta.url);
const hasProbes = existsSync(PROBES);

interface Probe {
  readonly id: string;
  readonly robin: string;
  readonly outcome: 'clean' | 'errors' | 'rejected';
  readonly rows: number;
  /** One for each row: `title ~ summary with variables blanked ~ variable ~ variable …`. */
  readonly details?: readonly string[];
}

function readProbes(): readonly Probe[] {
  const lines = readFileSync(PROBES, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => JSON.parse(line) as Probe).filter((probe) => probe.details !== undefined && probe.outcome !== 'rejected');
}

const TEXTS = indexTexts(await loadActionTexts('en'), await loadStatementTexts('en'));

function summariesOf({ robin }: Probe): readonly RowSummary[] {
  return rowsOf(openDocument(robin).flow.main).map((row) => summariseRow(row, TEXTS, actionCatalogue));
}

/** The variables that the original's summary names; a comment's text may hold anything. */
function recordedVariables(detail: string): readonly string[] {
  return detail.split(' ~ ').slice(2);
}

/** The texts between apostrophes of the original's summary; it puts a text together from the pieces around percent signs. */
function recordedTexts(detail: string): readonly string[] {
  const summary = (detail.split(' ~ ')[1] ?? '').replaceAll("''", '');
  return [...summary.matchAll(/'([^']*)'/g)].map(([, text]) => bare(text ?? ''));
}

function bare(text: string): string {
  return text.replace(/[\s']+/g, '');
}

/** A summary as it shows, and as the original's are recorded: a blank for each variable; an expression that is a text is that text. */
function formsOf(segments: readonly SummarySegment[]): readonly string[] {
  const parts = segments.map(({ kind, text }) => (kind === 'variable' ? (/^'([^']*)'$/.exec(text)?.[1] ?? ' ') : text));
  return [summaryText(segments), parts.join('')].map(bare);
}

const WORDS = new Set(['and', 'or', 'not', 'mod', 'xor', 'true', 'false']);

function variablesIn(segment: SummarySegment): readonly string[] {
  if (segment.kind !== 'variable' && segment.kind !== 'output') return [];
  const code = segment.text.replace(/'[^']*'|"[^"]*"/g, ' ').replace(/\.\s*\w+/g, ' ');
  return (code.match(/(?<![\p{L}\d_])\p{L}[\p{L}\d_]*/gu) ?? []).filter((name) => !WORDS.has(name.toLowerCase()));
}

describe.skipIf(!hasProbes)('summaries that the original designer shows', () => {
  const probes = hasProbes ? readProbes() : [];
  const rows = probes.flatMap((probe) => {
    const summaries = summariesOf(probe);
    return (probe.details ?? []).map((detail, index) => ({ id: `${probe.id}:${index + 1}`, detail, summary: summaries[index] }));
  });

  test('there is one for each row, and as many here', () => {
    expect(rows.length).toBeGreaterThan(300);
    const other = probes.filter((probe) => summariesOf(probe).length !== probe.details?.length);
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  test('the same variables are named', () => {
    const other = rows.filter(({ detail, summary }) => {
      const named = summary?.segments.flatMap(variablesIn) ?? [];
      return named.toSorted().join() !== recordedVariables(detail).toSorted().join();
    });
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  test('texts that are arguments are shown', () => {
    const texts = rows.flatMap((row) => recordedTexts(row.detail).map((text) => ({ ...row, text })));
    expect(texts.length).toBeGreaterThan(80);
    const other = texts.filter(({ text, summary }) => !formsOf(summary?.segments ?? []).some((form) => form.includes(text)));
    expect(other.map(({ id, text }) => [id, text])).toEqual([]);
  });
});
