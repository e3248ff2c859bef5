import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import type { Form, FormField } from './form.ts';

/** What a person entered, by the ids of the fields, as the form gives it to the flow. */
export function entriesOf(form: Form, written: (field: FormField) => string): JsonObject {
  return JsonObject.of(fieldsOf(form).map((field) => [field.id, entryOf(field, written(field))] as const));
}

/** What the form fills in by itself. */
export function initialEntries(form: Form): JsonObject {
  return entriesOf(form, (field) => (field.type === 'toggle' && field.value === '' ? field.off : field.value));
}

export function emptyEntries(form: Form): JsonObject {
  return entriesOf(form, () => '');
}

export function fieldsOf({ parts }: Form): readonly FormField[] {
  return parts.filter((part): part is FormField => part.kind === 'field');
}

/** A number keeps all the digits that were typed. */
function entryOf({ type }: FormField, written: string): JsonValue {
  return type === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written) ? parseJson(written) : written;
}
