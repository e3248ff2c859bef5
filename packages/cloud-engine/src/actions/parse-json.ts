import { describeFault } from '@tandem/cloud-flow';
import { decodeBase64, JsonObject, type JsonValue, parseLenientJson, TandemError } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import { actionTimedOut } from '../run/timed-out.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';
import { schemaErrors } from './schema-errors.ts';

/** Parse JSON: text and content of files are parsed, any other value is taken as it is; then the schema is checked. */
export function parseJsonContent(run: ActingRun, instance: ActionInstance, { content, check, schemaFault }: BodyOf<'parse-json'>): void {
  const given = run.evaluate(instance, content);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  if (instance.hasSecuredInputs) instance.hasSecuredOutputs = true;
  instance.inputs = JsonObject.of([['content', given.value]]);
  const source = sourceOf(given.value);
  if (source === null || source === '') {
    run.fail(instance, { code: 'InvalidTemplate', message: 'Parse JSON needs a content, but it is empty.' });
    return;
  }
  const parsed = parsedContent(source);
  if (parsed instanceof TandemError) {
    run.fail(instance, { code: 'InvalidJSON', message: parsed.message });
    return;
  }
  if (schemaFault !== undefined) {
    run.fail(instance, { code: schemaFault.code, message: schemaFault.message });
    return;
  }
  const faults = check(parsed);
  if (instance.isLate(run.ports.clock.now())) {
    run.failWith(instance, actionTimedOut());
    return;
  }
  if (faults.length === 0) {
    run.end(instance, { status: 'Succeeded', code: 'OK', outputs: JsonObject.of([['body', parsed]]) });
    return;
  }
  const message = `The content does not fit the schema. ${faults.map(describeFault).join(' ')}`;
  run.fail(instance, { code: 'ValidationFailed', message }, JsonObject.of([['errors', schemaErrors(parsed, faults)]]));
}

/** The text of a file, else the value itself. */
function sourceOf(value: JsonValue): JsonValue {
  return typeof value === 'string' ? value : (contentText(value) ?? value);
}

/** Text of nothing but blanks stands for null. */
function parsedContent(source: JsonValue): JsonValue | TandemError {
  if (typeof source !== 'string') return source;
  const text = source.replace(/^\ufeff/, '');
  if (text.trim() === '') return null;
  try {
    return parseLenientJson(text);
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
    return new TextDecoder().decode(decodeBase64(content));
  } catch {
    return content;
  }
}
