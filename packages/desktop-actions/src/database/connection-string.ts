import { ActionError } from '@tandem/desktop-engine';

export const CONNECTION_STRING_ERROR = 'InvalidConnectionStringError';
const PASSWORDS = ['password', 'pwd'];
/** A value in quotes, in which a doubled quote is one, or in braces; otherwise up to the semicolon. */
const PART = /\s*([^=;]+?)\s*=\s*(?:"((?:[^"]|"")*)"|'((?:[^']|'')*)'|\{((?:[^}]|\}\})*)\}|([^;]*?))\s*(?:;|$)|[\s;]+/y;

/** The keys and values of a connection string as ADO, OLE DB and ODBC write it; keys are found in any case, the last one counts. */
export class ConnectionString {
  readonly #values: ReadonlyMap<string, string>;

  private constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** @throws ActionError `InvalidConnectionStringError` */
  static read(text: string): ConnectionString {
    const values = new Map(partsOf(text).map(({ key, value }) => [key.toLowerCase().replaceAll(/\s+/g, ' '), value]));
    if (values.size === 0) throw invalid("it holds no 'key=value'");
    return new ConnectionString(values);
  }

  /** The value of the first of these keys that is there, without blanks around it. */
  get(...keys: readonly string[]): string | undefined {
    const key = keys.find((candidate) => (this.#values.get(candidate)?.trim() ?? '') !== '');
    return key === undefined ? undefined : this.#values.get(key)?.trim();
  }

  /** A password may consist of blanks. */
  get password(): string | undefined {
    return PASSWORDS.map((key) => this.#values.get(key)).find((value) => value !== undefined);
  }
}

/** The text with its passwords as asterisks, for people and logs. */
export function withoutPassword(text: string): string {
  if (/^\w+:\/\//.test(text)) return text.replace(/^(\w+:\/\/[^/@]*?:)[^/]*@/, '$1***@');
  return partsOf(text)
    .map(({ key, value, written }) => (PASSWORDS.includes(key.toLowerCase()) && value !== '' ? `${key}=***;` : written))
    .join('')
    .replace(/;$/, text.trimEnd().endsWith(';') ? ';' : '');
}

interface Part {
  readonly key: string;
  readonly value: string;
  readonly written: string;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
    const at = PART.lastIndex;
    const match = PART.exec(text);
    if (match === null) throw invalid(`'key=value;' is expected ${at === 0 ? 'at its start' : `behind '${parts.at(-1)?.key ?? ''}'`}`);
    const [written, key, quoted, single, braced, plain] = match;
    if (key === undefined) continue;
    const value = quoted?.replaceAll('""', '"') ?? single?.replaceAll("''", "'") ?? braced?.replaceAll('}}', '}') ?? plain ?? '';
    parts.push({ key, value, written });
  }
  return parts;
}

export function invalid(reason: string): ActionError {
  return new ActionError(
    CONNECTION_STRING_ERROR,
    `The connection string is not valid: ${reason}. See the reference of the Database actions.`,
  );
}
