import { isJsonArray, JsonObject, type JsonValue, TandemError } from '@tandem/kernel';

/** Reads the flat parameters of one call; names count without regard to case. */
export class Parameters {
  readonly #values: JsonObject;
  readonly #operationId: string;

  constructor(operationId: string, values: JsonObject) {
    this.#operationId = operationId;
    this.#values = values;
  }

  get(name: string): JsonValue | undefined {
    return this.#values.get(name);
  }

  /** A text, or undefined when it is missing, null or empty. Numbers are texts too. @throws TandemError for lists and objects */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined || value === null || value === '') return undefined;
    if (value instanceof JsonObject || isJsonArray(value)) {
      throw new TandemError(
        'OpenApiOperationParameterTypeConversionFailed',
        `The parameter '${name}' of the operation ${this.#operationId} must be a text.`,
        {
          fix: `Correct the value of '${name}' in the action.`,
        },
      );
    }
    return String(value);
  }

  /** @throws TandemError `OpenApiOperationParameterValidationFailed` */
  need(name: string): string {
    const value = this.text(name);
    if (value !== undefined) return value;
    throw new TandemError(
      'OpenApiOperationParameterValidationFailed',
      `The operation ${this.#operationId} is missing the required parameter '${name}'.`,
      {
        fix: `Give the action a value for '${name}'; the expression in it may have given nothing.`,
      },
    );
  }

  /**
   * The object that the keys `item/a`, `item/b/c` and `item` make together. Columns have no slash in their names, so every slash leads
   * one level down.
   */
  object(name: string): JsonObject {
    const whole = this.#values.get(name);
    const product = whole instanceof JsonObject ? whole.copy() : new JsonObject();
    const prefix = `${name.toLowerCase()}/`;
    for (const [key, value] of this.#values) {
      if (key.toLowerCase().startsWith(prefix)) setAt(product, key.slice(prefix.length).split('/'), value);
    }
    return product;
  }
}

function setAt(holder: JsonObject, [first = '', ...rest]: readonly string[], value: JsonValue): void {
  const key = holder.findKey(first) ?? first;
  if (rest.length === 0) {
    holder.set(key, value);
    return;
  }
  const inner = holder.get(key);
  const next = inner instanceof JsonObject ? inner.copy() : new JsonObject();
  holder.set(key, next);
  setAt(next, rest, value);
}
