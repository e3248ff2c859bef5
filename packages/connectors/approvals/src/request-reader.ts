import { isJsonArray, JsonObject, type JsonValue, kindOf } from '@tandem/kernel';
import { type ApprovalType, approvalTypes } from '@tandem/protocol';
import { missingParameter, wrongParameter } from './parameter-fault.ts';
import type { ApprovalFile, ApprovalRequest } from './ports.ts';
import { readFiles } from './read-files.ts';

const MAX_TITLE = 1_000;
const MAX_DETAILS = 100_000;
const MAX_LINE = 4_000;
const MAX_OPTIONS = 50;
const MAX_OPTION = 200;

/**
 * Reads what an action asks for.
 *
 * @param base what stands before the names of the members, such as `WebhookApprovalCreationInput`; they may also be members of one object
 * @throws TandemError `OpenApiOperationParameterValidationFailed`, `ApprovalFilesTooLarge`
 */
export function readRequest(parameters: JsonObject, base: string): ApprovalRequest {
  const read = new RequestReader(parameters, base);
  const type = read.type();
  return {
    type,
    title: read.required('title', MAX_TITLE),
    assignedTo: read.people('assignedTo'),
    details: read.text('details', MAX_DETAILS),
    itemLink: read.text('itemLink', MAX_LINE).trim(),
    itemLinkDescription: read.text('itemLinkDescription', MAX_LINE),
    requestor: read.text('requestor', MAX_LINE).replaceAll(';', ' ').trim(),
    sendsNotices: read.yesNo('enableNotifications'),
    allowsReassignment: read.yesNo('enableReassignment'),
    responseOptions: type.startsWith('CustomResponse') ? read.options('responseOptions') : ['Approve', 'Reject'],
    files: read.files('attachments'),
  };
}

class RequestReader {
  readonly #parameters: JsonObject;
  readonly #base: string;

  constructor(parameters: JsonObject, base: string) {
    this.#parameters = parameters;
    this.#base = base;
  }

  /** Definitions also write it as `CustomResponse/Result`. */
  type(): ApprovalType {
    const value = this.#parameters.get('approvalType') ?? null;
    if (value === null || value === '') throw missingParameter('approvalType');
    const text =
      typeof value === 'string'
        ? value
            .trim()
            .replace(/\/Result$/i, '')
            .toLowerCase()
        : '';
    const type = approvalTypes.find((candidate) => candidate.toLowerCase() === text);
    if (type === undefined) throw wrongParameter('approvalType', `one of ${approvalTypes.join(', ')}`);
    return type;
  }

  required(name: string, maxLength: number): string {
    const text = this.text(name, maxLength);
    if (text.trim() === '') throw missingParameter(this.#keyOf(name));
    return text.trim();
  }

  text(name: string, maxLength: number): string {
    const text = this.#plainText(name);
    if (text.length > maxLength) throw wrongParameter(this.#keyOf(name), `a text of at most ${maxLength} characters`);
    return text;
  }

  /** People with semicolons between them; joins of lists leave empty ones, which count for nothing. */
  people(name: string): readonly string[] {
    const people = this.#plainText(name)
      .split(';')
      .map((person) => person.trim())
      .filter((person) => person !== '');
    if (people.length === 0) throw missingParameter(this.#keyOf(name));
    return people;
  }

  /** True unless it says no. */
  yesNo(name: string): boolean {
    const text = this.#plainText(name).trim().toLowerCase();
    if (text === '' || text === 'true') return true;
    if (text === 'false') return false;
    throw wrongParameter(this.#keyOf(name), 'true or false');
  }

  options(name: string): readonly string[] {
    const value = this.#value(name);
    const items = isJsonArray(value) ? value : [];
    const options = [...new Set(items.map((item) => this.#option(name, item)))].filter((option) => option !== '');
    if (options.length === 0) throw missingParameter(this.#keyOf(name));
    if (options.length > MAX_OPTIONS) throw wrongParameter(this.#keyOf(name), `a list of at most ${MAX_OPTIONS} texts`);
    return options;
  }

  files(name: string): readonly ApprovalFile[] {
    return readFiles(this.#value(name), this.#keyOf(name));
  }

  #option(name: string, item: JsonValue): string {
    if (typeof item !== 'string' || item.length > MAX_OPTION) {
      throw wrongParameter(this.#keyOf(name), `a list of texts of at most ${MAX_OPTION} characters`);
    }
    return item.trim();
  }

  #plainText(name: string): string {
    const value = this.#value(name);
    switch (kindOf(value)) {
      case 'null':
        return '';
      case 'string':
        return value as string;
      case 'int':
      case 'boolean':
        return String(value);
      default:
        throw wrongParameter(this.#keyOf(name), 'a text');
    }
  }

  #value(name: string): JsonValue {
    const flat = this.#parameters.get(this.#keyOf(name));
    if (flat !== undefined) return flat;
    const whole = this.#parameters.get(this.#base);
    return (whole instanceof JsonObject ? whole.get(name) : undefined) ?? null;
  }

  #keyOf(name: string): string {
    return `${this.#base}/${name}`;
  }
}
