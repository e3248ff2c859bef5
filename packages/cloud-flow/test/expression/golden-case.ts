import { readFileSync } from 'node:fs';
import { compileTemplate, type ExpressionHost, evaluateTemplate } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';

/** One row of a golden file: a template, and either the value that it gives or a part of the message that it fails with. */
export interface GoldenCase {
  readonly title: string;
  readonly template: JsonValue;
  readonly gives: string | undefined;
  readonly fails: string | undefined;
}

/** Reads `[[template, {"gives": value}], [template, {"fails": "part of the message"}], …]`. */
export function readGoldenCases(file: URL): readonly GoldenCase[] {
  const rows = parseJson(readFileSync(file, 'utf8'));
  if (!isJsonArray(rows) || rows.length === 0) throw new Error(`${file.pathname} holds no cases.`);
  return rows.map(readCase);
}

function readCase(row: JsonValue): GoldenCase {
  const [template, expected] = isJsonArray(row) ? row : [];
  if (template === undefined || !(expected instanceof JsonObject)) throw new Error(`This is no golden case: ${printJson(row)}`);
  const gives = expected.get('gives');
  const fails = expected.get('fails');
  return {
    title: printJson(template),
    template,
    gives: gives === undefined ? undefined : printJson(gives),
    fails: typeof fails === 'string' ? fails : undefined,
  };
}

export interface Outcome {
  readonly gives?: string;
  readonly fails?: string;
}

/** The value as JSON, or the message of the first fault, of the template or of its evaluation. */
export function outcomeOf(template: JsonValue, host: ExpressionHost): Outcome {
  const compiled = compileTemplate(template);
  if (!compiled.ok) return { fails: compiled.error[0]?.message ?? '' };
  const result = evaluateTemplate(compiled.value, host);
  return result.ok ? { gives: printJson(result.value) } : { fails: result.error.message };
}
