import type { ExpressionHost } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';

/** A run in which everything that an expression can ask for is there; it is 2026-02-28T13:45:30.1234567Z. */
export function sampleHost(): ExpressionHost {
  return {
    nowTicks: () => 639_078_831_301_234_567n,
    newGuid: () => '0f8fad5b-d9cb-469f-a165-70867728950e',
    random: () => 0.5,
    parameter: (name) => (same(name, 'Site (tan_Site)') ? 'https://contoso.com' : undefined),
    variable: (name) => (same(name, 'Counter') ? 5 : same(name, 'Nothing') ? null : undefined),
    trigger: () => record(`{"name":"manual","status":"Succeeded","outputs":{"headers":{"X-Id":"7"},"body":${TRIGGER_BODY}}}`),
    action: (name) => sampleAction(name.toLowerCase()),
    currentAction: () => record('{"name":"Compose","status":"Running"}'),
    result: (name) => (same(name, 'Try') ? [record('{"name":"Inner","status":"Failed","error":{"code":"InvalidTemplate"}}')] : undefined),
    item: (name) => (name === undefined || same(name, 'For_each') ? record('{"name":"Bolt","tags":["a","b"]}') : undefined),
    iterationIndex: (name) => (same(name, 'Do_until') ? 2 : undefined),
    callbackUrl: () => 'https://contoso.com/callback/7',
    workflow: () => record('{"id":"/flows/1","name":"orders","run":{"name":"0858"}}'),
  };
}

/** A run in which nothing is there. */
export function emptyHost(): ExpressionHost {
  const none = (): undefined => undefined;
  return {
    ...sampleHost(),
    parameter: none,
    variable: none,
    trigger: () => new JsonObject(),
    action: none,
    currentAction: none,
    result: none,
    item: none,
    iterationIndex: none,
  };
}

const FORM = '"$formdata":[{"key":"Subject","value":"Hello world"},{"key":"tag","value":"a"},{"key":"Tag","value":"b"}]';
const PARTS = '"$multipart":[{"headers":{},"body":"first"},{"headers":{},"body":{"$content-type":"image/png","$content":"iVBORw=="}}]';
const TRIGGER_BODY = `{"text":"Ada","number":3,${FORM},${PARTS}}`;

/** `a+b=c%26d%3D%C3%A9&x=1&x=2` */
const POSTED_FORM = '{"$content-type":"application/x-www-form-urlencoded","$content":"YStiPWMlMjZkJTNEJUMzJUE5Jng9MSZ4PTI="}';
const POSTED_PARTS =
  '{"$content-type":"multipart/form-data; boundary=x","$multipart":[{"headers":{"Content-Disposition":"form-data; name=\\"note\\""},"body":"hi"}]}';

function sampleAction(name: string): JsonObject | undefined {
  switch (name) {
    case 'list_rows':
      return listRows();
    case 'skipped_one':
      return record('{"status":"Skipped"}');
    case 'post_form':
      return record(`{"name":"Post_form","outputs":{"body":${POSTED_FORM}}}`);
    case 'post_parts':
      return record(`{"name":"Post_parts","outputs":{"body":${POSTED_PARTS}}}`);
    default:
      return undefined;
  }
}

function listRows(): JsonObject {
  return record(
    '{"name":"List_rows","status":"Succeeded","outputs":{"statusCode":200,"body":{"value":[{"id":1},{"id":2}],"@odata.count":2}}}',
  );
}

function record(text: string): JsonObject {
  const value: JsonValue = parseJson(text);
  return value instanceof JsonObject ? value : new JsonObject();
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
