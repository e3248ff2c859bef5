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

/** {@link maskValues} for many texts while the variables stay as they are. @param known what was looked at before */
export function maskOf(slots: readonly DesktopValue[], sensitivity: Sensitivity, known = new KnownForms()): (text: string) => string {
  const forms = [...sensitivity.slots].flatMap((slot) => known.of(slot, textOf(slots[slot] ?? null)));
  forms.sort((a, b) => b.length - a.length);
  return (text) => masked(text, forms);
}

/** @param forms the longest first */
function masked(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => (form.length > rest.length ? rest : rest.replaceAll(form, MASK)), text);
}

/** Takes the passwords of the credentials that variables hold now out of a text: nobody is shown them, whatever was made of them. */
export function passwordMaskOf(slots: readonly DesktopValue[]): (text: string) => string {
  const forms = slots
    .flatMap((value) => (passwordIn(value) === undefined ? [] : formsOf(textOf(value))))
    .sort((a, b) => b.length - a.length);
  return (text) => masked(text, forms);
}

/** The forms of the last text of each variable: a long one that stays is not encoded again for each statement. */
export class KnownForms {
  readonly #bySlot = new Map<number, { readonly text: string; readonly forms: readonly string[] }>();

  of(slot: number, text: string): readonly string[] {
    const known = this.#bySlot.get(slot);
    if (known?.text === text) return known.forms;
    const forms = formsOf(text);
    this.#bySlot.set(slot, { text, forms });
    return forms;
  }
}

/** The text of an instance is only the name of its type: of a credential the password is what must not show. */
function textOf(value: DesktopValue): string {
  return toText(passwordIn(value) ?? value);
}

function passwordIn(value: DesktopValue): DesktopValue | undefined {
  return value instanceof Instance ? value.property('Password') : undefined;
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
