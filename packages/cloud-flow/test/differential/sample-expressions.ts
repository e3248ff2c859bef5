import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isJsonArray, JsonObject, type JsonValue, parseJson } from '@tandem/kernel';

/** In the manner of expressions of real flows. */
const OWN_SAMPLES = [
  "@outputs('List_rows')?['body/value']",
  "@first(outputs('List_rows')?['body/value'])?['id']",
  "@length(coalesce(outputs('List_rows')?['body/value'],json('[]')))",
  "@div(sub(ticks(utcNow()),ticks('2018-03-15T13:27:36Z')),864000000000)",
  "@{formatDateTime(convertFromUtc(utcNow(),'Pacific Standard Time'),'dddd, MMMM d, yyyy')} - @{variables('text')}",
  "@if(empty(triggerBody()?['a']),'none',concat('<b>',triggerBody()?['a'],'</b>'))",
  "@and(equals(variables('flag'),true),greater(length(variables('list')),0))",
  "@split(variables('text'),',')[0]",
  "@last(split(coalesce(variables('text'),''),'/'))",
  "Hello @{items('Apply_to_each')?['value']}, you have @{length(variables('list'))} items @@{left}",
  "@setProperty(setProperty(json('{}'),'id',guid()),'value',createArray(1,2.0,'x'))",
  "@join(union(variables('list'),createArray('a','b')),';')",
  "@substring(variables('text'),0,min(5,length(variables('text'))))",
  "@replace(replace(string(variables('object')),'\"',''),'{','')",
  "@workflow()['tags']['environmentName']",
  "@actions('List_rows')?['outputs']?['body']?['inner']?['a']",
  "@contains(toLower(string(item())),'a')",
  "@addDays(startOfMonth(utcNow()),-1,'yyyy-MM-dd')",
  "@int(first(split(string(mul(variables('price'),100)),'.')))",
  "@{base64ToString(base64(variables('text')))}",
];

const CORPUS = new URL('../../../../../shared/corpus/cloud-flows/', import.meta.url);

/** Our own, and one of each text with an expression of the corpus where there is one beside the checkout. */
export function sampleExpressions(): readonly string[] {
  const found = new Set(OWN_SAMPLES);
  if (existsSync(CORPUS)) {
    for (const name of readdirSync(CORPUS)) {
      if (name.endsWith('.json')) collect(parseJson(readFileSync(new URL(name, CORPUS), 'utf8')), found);
    }
  }
  return [...found];
}

function collect(value: JsonValue, found: Set<string>): void {
  if (typeof value === 'string' && value.includes('@') && value.length < 400) found.add(value);
  if (isJsonArray(value)) for (const item of value) collect(item, found);
  if (value instanceof JsonObject) for (const item of value.values()) collect(item, found);
}
