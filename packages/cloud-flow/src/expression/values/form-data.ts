import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { ExpressionError } from '../expression-error.ts';
import { contentOf, textOfContent } from './content.ts';
import { decodeFormText } from './form-decoding.ts';
import { dispositionName, partsOfMultipart } from './multipart.ts';
import { textOf } from './text-of.ts';

interface FormField {
  readonly key: string;
  readonly value: string;
}

/** The values of a key, found without regard to case, in a form-encoded or form-data body; none when the body is no form. */
export function formValues(body: JsonValue, key: string): readonly string[] {
  const wanted = key.toLowerCase();
  return fieldsOf(body)
    .filter((field) => field.key.toLowerCase() === wanted)
    .map(({ value }) => value);
}

/** @throws ExpressionError when there is more than one value */
export function onlyFormValue(body: JsonValue, key: string, functionName: string): JsonValue {
  const values = formValues(body, key);
  if (values.length <= 1) return values[0] ?? null;
  const several = functionName.replace('Value', 'MultiValues');
  throw new ExpressionError(
    `The function '${functionName}' expects one value of '${key}', but the form has ${values.length}. Use '${several}'.`,
  );
}

function fieldsOf(body: JsonValue): readonly FormField[] {
  if (typeof body === 'string') return encodedFields(body);
  if (!(body instanceof JsonObject)) return [];
  const listed = body.get('$formdata');
  if (isJsonArray(listed)) return listed.flatMap(listedField);
  const parts = partsOfMultipart(body);
  if (parts !== undefined) return parts.flatMap(partField);
  const content = contentOf(body);
  if (content === undefined || !/^\s*application\/x-www-form-urlencoded/i.test(content.contentType)) return [];
  return encodedFields(textOfContent(content) ?? '');
}

/** `{"key": …, "value": …}` */
function listedField(field: JsonValue): readonly FormField[] {
  const key = field instanceof JsonObject ? field.get('key') : undefined;
  if (!(field instanceof JsonObject) || typeof key !== 'string') return [];
  return [{ key, value: textOf(field.get('value') ?? null) }];
}

function partField(part: JsonValue): readonly FormField[] {
  const key = dispositionName(part);
  return key === undefined || !(part instanceof JsonObject) ? [] : [{ key, value: textOf(part.get('body') ?? null) }];
}

function encodedFields(text: string): readonly FormField[] {
  const pairs = text.split('&').filter((pair) => pair !== '');
  return pairs.map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return { key: decodeFormText(key), value: decodeFormText(value.join('=')) };
  });
}
