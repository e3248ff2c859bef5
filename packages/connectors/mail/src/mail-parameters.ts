import { type JsonObject, type JsonValue, kindOf } from '@tandem/kernel';
import { missingParameter, wrongParameter } from './mail-fault.ts';

/** Reads the parameters of one call; `base` stands before each name, such as `emailMessage/`. */
export class MailParameters {
  readonly #parameters: JsonObject;
  readonly #operationId: string;
  readonly #base: string;

  constructor(parameters: JsonObject, operationId: string, base: string) {
    this.#parameters = parameters;
    this.#operationId = operationId;
    this.#base = base;
  }

  keyOf(name: string): string {
    return `${this.#base}${name}`;
  }

  /** @throws TandemError `OpenApiOperationParameterValidationFailed` when it is missing or empty */
  required(name: string): string {
    const text = this.text(name);
    if (text.trim() === '') throw missingParameter(this.#operationId, this.keyOf(name));
    return text;
  }

  /** Empty when it is not given. Numbers and booleans are written out. */
  text(name: string): string {
    const value = this.value(name);
    switch (kindOf(value)) {
      case 'null':
        return '';
      case 'string':
        return value as string;
      case 'int':
      case 'boolean':
        return String(value);
      default:
        throw wrongParameter(this.#operationId, this.keyOf(name), 'a text');
    }
  }

  value(name: string): JsonValue {
    return this.#parameters.get(this.keyOf(name)) ?? null;
  }

  /** @throws TandemError `OpenApiOperationParameterValidationFailed` when it is neither empty nor one of the names, in any case */
  oneOf<const T extends string>(name: string, names: readonly T[]): T | undefined {
    const text = this.text(name).trim().toLowerCase();
    if (text === '') return undefined;
    const found = names.find((candidate) => candidate.toLowerCase() === text);
    if (found === undefined) throw wrongParameter(this.#operationId, this.keyOf(name), `one of ${names.join(', ')}`);
    return found;
  }

  /** @throws TandemError `OpenApiOperationParameterValidationFailed` */
  yesNo(name: string): boolean | undefined {
    const text = this.oneOf(name, ['true', 'false']);
    return text === undefined ? undefined : text === 'true';
  }
}
