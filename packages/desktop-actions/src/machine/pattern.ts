import { createContext, Script } from 'node:vm';
import { ActionError, LogicError } from '@tandem/desktop-engine';
import { UnsupportedPattern } from './dotnet-pattern/reader.ts';
import { type Replacer, replacerOf } from './dotnet-pattern/replacement.ts';
import { translatePattern } from './dotnet-pattern/translate.ts';

const PATTERN_ERROR = 'InvalidRegularExpressionError';

/** How long one use of a script's regular expression may take; a pattern that backtracks without end is stopped then. */
export const PATTERN_TIMEOUT_MS = 5_000;

export interface Pattern {
  readonly regex: RegExp;
  /** Whether it comes from a script and may backtrack without end. */
  readonly mayRunLong: boolean;
  /** What a match becomes, by the replacement that the script gives. */
  readonly replacer: (replacement: string) => Replacer;
}

/** A pattern that finds exactly this text, and takes its replacement as it is. */
export function plainPattern(text: string, ignoreCase: boolean): Pattern {
  const regex = new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), ignoreCase ? 'gi' : 'g');
  return { regex, mayRunLong: false, replacer: (replacement) => () => replacement };
}

/**
 * A regular expression of .NET as one of JavaScript.
 *
 * @throws ActionError `InvalidRegularExpressionError`
 */
export function patternOf(source: string, ignoreCase: boolean): Pattern {
  try {
    const translation = translatePattern(source);
    const regex = new RegExp(translation.source, ignoreCase ? 'giv' : 'gv');
    return { regex, mayRunLong: true, replacer: (replacement) => replacerOf(replacement, translation) };
  } catch (thrown) {
    const details = thrown instanceof Error ? thrown.message : String(thrown);
    if (thrown instanceof UnsupportedPattern)
      throw new ActionError(PATTERN_ERROR, `'${source}' uses what does not work here: ${details}. Write it without that.`, details);
    throw new ActionError(PATTERN_ERROR, `'${source}' is no valid regular expression. Correct it.`, details);
  }
}

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

/** The parts between the matches, with the groups of each match that found something. */
export function splitBy(pattern: Pattern, text: string): readonly string[] {
  return bounded(pattern, (regex) => {
    const parts: string[] = [];
    let from = 0;
    for (const [match, ...groups] of matchesWithIndex(text, regex)) {
      parts.push(text.slice(from, match.index), ...groups.filter((group) => group !== undefined));
      from = match.index + match.text.length;
    }
    return [...parts, text.slice(from)];
  });
}

function matchesWithIndex(text: string, regex: RegExp): readonly (readonly [PatternMatch, ...(string | undefined)[]])[] {
  return Array.from(text.matchAll(regex), (match) => [{ text: match[0], index: match.index }, ...match.slice(1)] as const);
}

/** Replaces every match. */
export function replaceAllBy(pattern: Pattern, text: string, replacement: string): string {
  return bounded(pattern, (regex) => text.replace(regex, pattern.replacer(replacement)));
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
