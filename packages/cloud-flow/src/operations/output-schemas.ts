import { type Bilingual, both } from './bilingual.ts';

/** A JSON Schema as plain data. Its `title` is the English name of a token, `x-tandem-title-de` the German one. */
export type PlainSchema = Readonly<Record<string, unknown>>;

/** Names a value that a token can stand for. */
export function titled(title: Bilingual, schema: PlainSchema): PlainSchema {
  return { ...schema, title: title.en, 'x-tandem-title-de': title.de };
}

export const ANYTHING: PlainSchema = {};
export const STRING: PlainSchema = { type: 'string' };
export const ARRAY: PlainSchema = { type: 'array' };

/** `outputs(…)` with nothing but a body. */
export function bodyOf(title: Bilingual, schema: PlainSchema): PlainSchema {
  return { type: 'object', properties: { body: titled(title, schema) } };
}

/** `outputs(…)` of an action that gives none. */
export const NO_OUTPUTS: PlainSchema = { type: 'object', properties: {} };

export const STATUS_CODE = titled(both('Status code', 'Statuscode'), { type: 'integer' });
export const HEADERS = titled(both('Headers', 'Header'), { type: 'object', additionalProperties: STRING });
export const BODY = both('Body', 'Textkörper');

/** `outputs(…)` of a call over HTTP. */
export function responseOf(body: PlainSchema): PlainSchema {
  return { type: 'object', properties: { statusCode: STATUS_CODE, headers: HEADERS, body: titled(BODY, body) } };
}
