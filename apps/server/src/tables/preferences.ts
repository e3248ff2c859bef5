import type { IncomingHttpHeaders } from 'node:http';
import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { wrongQuery } from '@tandem/tables';

/** What a caller prefers (RFC 7240), by the header `Prefer`. */
export interface Preferences {
  readonly pageSize: number | undefined;
  /** Patterns of annotations such as `*`; undefined: none. */
  readonly annotations: readonly string[] | undefined;
  readonly wantsRow: boolean;
}

/** @throws TandemError for a page size that is none */
export function readPreferences({ prefer }: IncomingHttpHeaders): Preferences {
  const given = new Map<string, string>();
  const text = Array.isArray(prefer) ? prefer.join(',') : (prefer ?? '');
  for (const part of text.match(/(?:"[^"]*"|[^,;"])+/g) ?? []) {
    const [name = '', value = ''] = part.split('=', 2);
    given.set(name.trim().toLowerCase(), value.trim().replaceAll('"', ''));
  }
  return {
    pageSize: readPageSize(given.get('odata.maxpagesize')),
    annotations: given
      .get('odata.include-annotations')
      ?.split(',')
      .map((pattern) => pattern.trim()),
    wantsRow: given.get('return') === 'representation',
  };
}

/** The header `Preference-Applied`, when there is something to say. */
export function preferencesApplied({ pageSize, annotations }: Preferences): Readonly<Record<string, string>> {
  const applied = [
    ...(pageSize === undefined ? [] : [`odata.maxpagesize=${pageSize}`]),
    ...(annotations === undefined ? [] : [`odata.include-annotations="${annotations.join(',').replace(/[^\x20-\x7e]/g, '')}"`]),
  ];
  return applied.length === 0 ? {} : { 'preference-applied': applied.join(',') };
}

function readPageSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw wrongQuery(`'odata.maxpagesize' is a whole number from 1, not '${text.slice(0, 20)}'.`);
  return Number(text);
}

/** The value without the annotations that the patterns do not name; those of OData itself stay. */
export function keepAnnotations(value: JsonValue, patterns: readonly string[]): JsonValue {
  if (patterns.includes('*')) return value;
  if (isJsonArray(value)) return value.map((item) => keepAnnotations(item, patterns));
  if (!(value instanceof JsonObject)) return value;
  const kept = [...value].filter(([name]) => isKept(name, patterns));
  return JsonObject.of(kept.map(([name, member]) => [name, keepAnnotations(member, patterns)]));
}

function isKept(name: string, patterns: readonly string[]): boolean {
  const annotation = /^[^@]+@(.+)$/.exec(name)?.[1];
  if (annotation === undefined || annotation.startsWith('odata.')) return true;
  return patterns.some((pattern) => annotation === pattern || (pattern.endsWith('*') && annotation.startsWith(pattern.slice(0, -1))));
}
