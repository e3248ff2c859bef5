import { createContext, Script } from 'node:vm';
import { ActionError, LogicError } from '@tandem/desktop-engine';

/** How long one use of a script's regular expression may take; a pattern that backtracks without end is stopped then. */
export const PATTERN_TIMEOUT_MS = 5_000;

export interface Pattern {
  readonly regex: RegExp;
  /** Whether it comes from a script and may backtrack without end. */
  readonly mayRunLong: boolean;
}

/** A pattern that finds exactly this text. */
export function plainPattern(text: string, ignoreCase: boolean): Pattern {
  return { regex: new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), ignoreCase ? 'gi' : 'g'), mayRunLong: false };
}

/**
 * A regular expression of .NET as one of JavaScript: `(?i)` and its like at the start become flags, `\A`, `\Z` and `\z` anchors.
 *
 * @throws ActionError `InvalidRegularExpressionError`
 */
export function patternOf(source: string, ignoreCase: boolean): Pattern {
  const inline = /^\(\?([imsn]+)\)/.exec(source);
  const letters = new Set([...(inline?.[1] ?? ''), ...(ignoreCase ? 'i' : '')].filter((letter) => letter !== 'n'));
  const body = source.slice(inline?.[0].length ?? 0).replace(/\\(.)/gs, (whole, char: string) => ANCHORS[char] ?? whole);
  try {
    return { regex: new RegExp(body, `g${[...letters].join('')}`), mayRunLong: true };
  } catch (thrown) {
    const details = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ActionError('InvalidRegularExpressionError', `'${source}' is no valid regular expression. Correct it.`, details);
  }
}

const ANCHORS: Readonly<Record<string, string>> = { A: '(?<![\\s\\S])', z: '(?![\\s\\S])', Z: '(?=\\n?(?![\\s\\S]))' };

export interface PatternMatch {
  readonly text: string;
  readonly index: number;
}

/** All matches from a position on, in order. */
export function matchesOf(pattern: Pattern, text: string, from: number): readonly PatternMatch[] {
  return bounded(pattern, (regex) => {
    regex.lastIndex = Math.min(from, text.length);
    return Array.from(text.matchAll(regex), (match) => ({ text: match[0], index: match.index }));
  });
}

export function splitBy(pattern: Pattern, text: string): readonly string[] {
  return bounded(pattern, (regex) => text.split(regex).map((part) => part ?? ''));
}

/** Replaces every match; `$1` and `${name}` in the replacement are groups. */
export function replaceAllBy(pattern: Pattern, text: string, replacement: string): string {
  const groups = replacement.replaceAll(/\$\{(\d+)\}/g, '$$$1').replaceAll(/\$\{([A-Za-z_]\w*)\}/g, '$$<$1>');
  return bounded(pattern, (regex) => text.replace(regex, groups));
}

const RUNNER = new Script('run()');

/**
 * Runs it in a context that V8 stops when the time is over, which also ends a match that is still backtracking.
 *
 * @throws LogicError `PatternTooSlow`
 */
function bounded<T>({ regex, mayRunLong }: Pattern, work: (regex: RegExp) => T): T {
  if (!mayRunLong) return work(regex);
  let result: { readonly value: T } | undefined;
  const context = createContext({
    run: () => {
      result = { value: work(regex) };
    },
  });
  try {
    RUNNER.runInContext(context, { timeout: PATTERN_TIMEOUT_MS });
  } catch (thrown) {
    if (!isTimeout(thrown)) throw thrown;
  }
  if (result !== undefined) return result.value;
  throw new LogicError('PatternTooSlow', `The regular expression took longer than ${PATTERN_TIMEOUT_MS} ms. Make it simpler.`);
}

function isTimeout(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
