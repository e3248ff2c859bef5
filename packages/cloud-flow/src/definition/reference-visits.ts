import type { Ajv } from 'ajv';
import type { SchemaFault } from './schema-fault.ts';

/** References that the check of one value may follow: about a second. */
const MAX_VISITS = 5_000_000;
const KEYWORD = 'x-tandem-visit';

class TooManyVisits extends Error {}

/**
 * Counts how often a check follows a `$ref`. Without references a schema's own size bounds its work; with them forty lines
 * can ask for a trillion checks.
 */
export class ReferenceVisits {
  #count = 0;

  constructor(ajv: Ajv) {
    ajv.addKeyword({
      keyword: KEYWORD,
      schemaType: 'boolean',
      validate: () => {
        this.#count++;
        if (this.#count > MAX_VISITS) throw new TooManyVisits();
        return true;
      },
    });
  }

  /** The plain schema with a count beside each of its references. */
  counted(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map((item) => this.counted(item));
    if (typeof schema !== 'object' || schema === null) return schema;
    const entries = Object.entries(schema).map(([key, value]) => [key, this.counted(value)] as const);
    const isReference = '$ref' in schema && typeof schema.$ref === 'string';
    return Object.fromEntries(isReference ? [...entries, [KEYWORD, true]] : entries);
  }

  /** Does a check, or gives the one fault that it would take too long. */
  within(check: () => readonly SchemaFault[]): readonly SchemaFault[] {
    this.#count = 0;
    try {
      return check();
    } catch (thrown) {
      if (!(thrown instanceof TooManyVisits)) throw thrown;
      const message = 'cannot be checked: the references of the schema lead to too many checks';
      return [{ steps: [], message, isMissing: false, keyword: '$ref', schemaId: '#' }];
    }
  }
}
