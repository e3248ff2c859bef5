import { randomBytes } from 'node:crypto';

const BASE64_OFFSETS = [0, 1, 2] as const;

/** A secret that nothing else can look like, with what every encoding writes in its own way. */
export class Canary {
  readonly text: string;
  readonly #needles: readonly Buffer[];

  constructor() {
    const [head, tail] = [randomBytes(8).toString('hex'), randomBytes(8).toString('hex')];
    this.text = `Zq"${head}\\n 50% Müß'${tail}`;
    // The random halves alone give the secret away, too, whatever happened to the characters between them.
    this.#needles = [head, tail, ...writtenForms(this.text)].flatMap(byteForms);
  }

  /** Whether the bytes hold the secret in any form. */
  isIn(haystack: Buffer): boolean {
    return this.#needles.some((needle) => haystack.includes(needle));
  }
}

/** The ways to write a text as another text. */
function writtenForms(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const url = encodeURIComponent(text);
  const form = new URLSearchParams({ v: text }).toString().slice(2);
  return [text, json, ascii, JSON.stringify(json).slice(1, -1), url, url.toLowerCase(), form];
}

/** The ways to write a text as bytes, and those bytes as text again. */
function byteForms(text: string): readonly Buffer[] {
  return (['utf8', 'utf16le', 'latin1'] as const).flatMap((encoding) => {
    const bytes = Buffer.from(text, encoding);
    const hex = bytes.toString('hex');
    const inText = [hex, hex.toUpperCase(), ...BASE64_OFFSETS.flatMap((offset) => base64At(bytes, offset))];
    return [bytes, ...inText.flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')])];
  });
}

/** Base64 of the bytes where they begin at this offset of a group of three: the characters that no neighbour changes. */
function base64At(bytes: Buffer, offset: number): readonly string[] {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor((whole.length * 8) / 6);
  return [whole.toString('base64').slice(from, to), whole.toString('base64url').slice(from, to)];
}
