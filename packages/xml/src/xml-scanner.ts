import type { TandemError } from '@tandem/kernel';
import { codeOf, forbiddenCharacterIn } from './xml-characters.ts';
import { xmlFault } from './xml-fault.ts';
import { XML_NAME } from './xml-name.ts';

const SPACES = ' \t\r\n';
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z_][\w.-]*));/y;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A place in an XML text, and what can be read there. All that it throws is `XmlInvalid` with line and column. */
export class XmlScanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
    const forbidden = forbiddenCharacterIn(text);
    if (forbidden !== -1) throw this.fault(`the character ${codeOf(text, forbidden)} cannot stand in XML.`, forbidden);
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  sees(mark: string): boolean {
    return this.text.startsWith(mark, this.at);
  }

  takes(mark: string): boolean {
    if (!this.sees(mark)) return false;
    this.at += mark.length;
    return true;
  }

  expect(mark: string, where: string): void {
    if (!this.takes(mark)) throw this.fault(`'${mark}' is expected ${where}.`);
  }

  /** The text up to a mark, which is taken, too. */
  until(mark: string, what: string): string {
    const end = this.text.indexOf(mark, this.at);
    if (end === -1) throw this.fault(`${what} that starts here has no end; add '${mark}'.`);
    const found = this.text.slice(this.at, end);
    this.at = end + mark.length;
    return found;
  }

  /** Skips white space. @returns whether there was any */
  space(): boolean {
    const start = this.at;
    while (SPACES.includes(this.text.charAt(this.at)) && !this.isDone) this.at++;
    return this.at > start;
  }

  name(what: string): string {
    XML_NAME.lastIndex = this.at;
    const name = XML_NAME.exec(this.text)?.[0];
    if (name === undefined) throw this.fault(`the name of ${what} is expected here.`);
    this.at += name.length;
    return name;
  }

  /** The value behind an attribute's name: `= "…"`, with its references replaced. */
  quoted(name: string): string {
    this.space();
    this.expect('=', `after the name of the attribute '${name}'`);
    this.space();
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") throw this.fault(`the value of the attribute '${name}' must stand in quotes.`);
    const start = this.at++;
    const raw = this.until(quote, `the value of the attribute '${name}'`);
    if (raw.includes('<')) throw this.fault(`the value of the attribute '${name}' holds '<'; write '&lt;'.`, start);
    return raw.includes('&') ? this.replaced(raw, start + 1) : raw;
  }

  /** A text with its references replaced. @param start where it stands, for messages */
  replaced(raw: string, start: number): string {
    return raw.replace(/&[^;&<]{0,40};?/g, (found: string, offset: number) => {
      REFERENCE.lastIndex = 0;
      const match = REFERENCE.exec(found);
      const [, decimal, hex, entity] = match ?? [];
      const character = entity === undefined ? characterOf(decimal, hex) : ENTITIES.get(entity);
      if (character === undefined) throw this.fault(badReference(found, entity), start + offset);
      return character + found.slice(match?.[0].length);
    });
  }

  fault(message: string, at = this.at): TandemError {
    const before = this.text.slice(0, at);
    const line = before.split('\n').length;
    return xmlFault(`line ${line}, column ${at - before.lastIndexOf('\n')}: ${message}`);
  }
}

function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const digits = decimal ?? hex;
  if (digits === undefined) return undefined;
  const code = Number.parseInt(digits, decimal === undefined ? 16 : 10);
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return forbiddenCharacterIn(character) === -1 ? character : undefined;
}

function badReference(found: string, entity: string | undefined): string {
  if (entity !== undefined)
    return `the entity '&${entity};' is not known; only lt, gt, amp, quot and apos are, because documents may not define any.`;
  return found.startsWith('&#') ? `'${found}' is no reference to a character that XML can hold.` : "'&' must be written '&amp;'.";
}
