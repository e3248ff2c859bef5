import { isJsonArray, type JsonObject, type JsonValue, kindOf, parseJson, TandemError } from '@tandem/kernel';

/** The parameters of one call, by their names in any case. What is empty is as good as not given. */
export class Parameters {
  readonly #operation: string;
  readonly #values: ReadonlyMap<string, JsonValue>;

  constructor(operation: string, parameters: JsonObject) {
    this.#operation = operation;
    this.#values = new Map(
      [...parameters].filter(([, value]) => value !== null && value !== '').map(([key, value]) => [key.toLowerCase(), value]),
    );
  }

  value(name: string): JsonValue | undefined {
    return this.#values.get(name.toLowerCase());
  }

  /** @throws TandemError `OpenApiOperationParameterValidationFailed` */
  text(name: string): string | undefined {
    const value = this.value(name);
    if (value === undefined || typeof value === 'string') return value?.trim();
    throw this.wrong(name, 'a text');
  }

  /** @throws TandemError `OpenApiOperationParameterValidationFailed` */
  requiredText(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw this.wrong(name, 'given');
    return text;
  }

  /** One of these in any case. @throws TandemError `OpenApiOperationParameterValidationFailed` */
  choice<const T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name)?.toLowerCase().replaceAll(' ', '');
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice.toLowerCase() === text);
    if (found === undefined) throw this.wrong(name, `one of ${choices.join(', ')}`);
    return found;
  }

  /** A whole number from `least` to `most`. @throws TandemError `OpenApiOperationParameterValidationFailed` */
  number(name: string, { least, most }: { readonly least: number; readonly most: number }): number | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' ? Number(value) : kindOf(value) === 'int' ? Number(value) : Number.NaN;
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw this.wrong(name, `a whole number from ${least} to ${most}`);
  }

  /** Milliseconds since 1970. @throws TandemError `OpenApiOperationParameterValidationFailed` */
  time(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const time = Date.parse(text);
    if (Number.isNaN(time)) throw this.wrong(name, 'a time such as 2030-01-31T08:00:00Z');
    return time;
  }

  /** A list, or a text that holds one as JSON. @throws TandemError `OpenApiOperationParameterValidationFailed` */
  list(name: string): readonly JsonValue[] {
    const given = this.value(name);
    const value = typeof given === 'string' ? parsed(given) : given;
    if (!isJsonArray(value)) throw this.wrong(name, 'a list of objects');
    return value;
  }

  wrong(name: string, expected: string): TandemError {
    return new TandemError(
      'OpenApiOperationParameterValidationFailed',
      `The parameter '${name}' of the operation ${this.#operation} must be ${expected}.`,
      { fix: `Correct the value of '${name}' in the action.` },
    );
  }
}

function parsed(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
