import { compileTemplate, evaluateTemplate } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, parseJson, TandemError } from '@tandem/kernel';
import { contextHost } from './context-host.ts';

/** Evaluates a template in a context. @throws TandemError with the code of what is wrong in it */
export function evaluateIn(template: JsonValue, context: JsonValue): JsonValue {
  const compiled = compileTemplate(template);
  if (!compiled.ok) throw invalidTemplate(compiled.error.map(({ message }) => message));
  const result = evaluateTemplate(compiled.value, contextHost(context));
  if (!result.ok) throw new TandemError(result.error.code, result.error.message);
  return result.value;
}

/** One line of a batch: `{"template": …, "context"?: {…}}` in, `{"value": …}` or `{"error": {code, message}}` out. */
export function evaluateLine(line: string): JsonObject {
  try {
    const request = parseJson(line);
    const template = request instanceof JsonObject ? request.get('template') : undefined;
    if (!(request instanceof JsonObject) || template === undefined) {
      throw new TandemError('InvalidRequest', 'The line is no object with a member "template".');
    }
    return JsonObject.of([['value', evaluateIn(template, request.get('context') ?? new JsonObject())]]);
  } catch (thrown) {
    if (!(thrown instanceof TandemError)) throw thrown;
    const error = JsonObject.of([
      ['code', thrown.code],
      ['message', thrown.message],
    ]);
    return JsonObject.of([['error', error]]);
  }
}

function invalidTemplate(messages: readonly string[]): TandemError {
  return new TandemError('InvalidTemplate', messages.join(' '));
}
