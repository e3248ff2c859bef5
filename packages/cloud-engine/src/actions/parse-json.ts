import { JsonObject, type JsonValue, parseJson, TandemError } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { CloudRun } from '../run/cloud-run.ts';
import type { BodyOf } from './action-body.ts';

/** Parse JSON: text and content of files are parsed, any other value is taken as it is; then the schema is checked. */
export function parseJsonContent(run: CloudRun, instance: ActionInstance, { content, check, schemaFault }: BodyOf<'parse-json'>): void {
  const given = run.evaluate(instance, content);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  if (instance.hasSecuredInputs) instance.hasSecuredOutputs = true;
  instance.inputs = JsonObject.of([['content', given.value]]);
  const parsed = parsedContent(given.value);
  if (parsed instanceof TandemError) {
    run.fail(instance, { code: 'InvalidJson', message: parsed.message });
    return;
  }
  if (schemaFault !== undefined) {
    run.fail(instance, { code: schemaFault.code, message: schemaFault.message });
    return;
  }
  const faults = check(parsed);
  const outputs = JsonObject.of([['body', parsed]]);
  if (faults.length === 0) {
    run.end(instance, { status: 'Succeeded', code: 'OK', outputs });
    return;
  }
  run.fail(instance, { code: 'ValidationFailed', message: `The content does not fit the schema. ${faults.join(' ')}` });
}

function parsedContent(value: JsonValue): JsonValue | TandemError {
  const text = typeof value === 'string' ? value : contentText(value);
  if (text === undefined) return value;
  try {
    return parseJson(text);
  } catch (thrown) {
    if (thrown instanceof TandemError) return thrown;
    throw thrown;
  }
}

/** The text of a file: `{"$content-type": …, "$content": base64}`. */
function contentText(value: JsonValue): string | undefined {
  if (!(value instanceof JsonObject) || !value.has('$content-type')) return undefined;
  const content = value.get('$content');
  if (typeof content !== 'string') return undefined;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(content), (char) => char.charCodeAt(0)));
  } catch {
    return content;
  }
}
