import { Instance } from '../values/instance.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue } from '../values/value.ts';
import type { Sensitivity } from './sensitivity.ts';

/** What stands for a sensitive value in a message. */
export const MASK = '***';
/** A shorter text is no secret that could be found in a message without hiding half of it. */
const SHORTEST = 3;

/** Replaces every sensitive value that the variables hold now, raw and in the forms that texts carry values in. */
export function maskValues(text: string, slots: readonly DesktopValue[], sensitivity: Sensitivity): string {
  return maskOf(slots, sensitivity)(text);
}

/** {@link maskValues} for many texts while the variables stay as they are. */
export function maskOf(slots: readonly DesktopValue[], sensitivity: Sensitivity): (text: string) => string {
  const texts = [...sensitivity.slots].flatMap((slot) => textsOf(slots[slot] ?? null));
  const forms = texts.flatMap(formsOf).sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}

/** The text of an instance is only the name of its type: of a credential the password is what must not show. */
function textsOf(value: DesktopValue): readonly string[] {
  const password = value instanceof Instance ? value.property('Password') : undefined;
  return password === undefined ? [toText(value)] : [toText(password)];
}

function formsOf(value: string): readonly string[] {
  if (value.length < SHORTEST) return [];
  const bytes = new TextEncoder().encode(value);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const base64 = btoa(String.fromCharCode(...bytes.subarray(0, MAX_ENCODED_BYTES)));
  return [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value.toWellFormed()), hex, hex.toUpperCase(), base64];
}

/** Longer values are looked for by their first part in base64. */
const MAX_ENCODED_BYTES = 3 * 4096;
