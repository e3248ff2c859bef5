import { STATUS_CODES } from 'node:http';
import { JsonObject, printJson, type TandemError } from '@tandem/kernel';
import type { DataAnswer } from './data-call.ts';

const LINE = '\r\n';

/** What a batch can hold: everything but files. */
export type PartAnswer = Extract<DataAnswer, { kind: 'json' | 'empty' | 'text' }>;

/** An answer as a part of the answer to a batch. @param contentId of its request */
export function printPart(answer: PartAnswer, contentId: string | undefined): string {
  const head = ['Content-Type: application/http', 'Content-Transfer-Encoding: binary'];
  if (contentId !== undefined) head.push(`Content-ID: ${contentId.replaceAll(/[^\x20-\x7e]/g, '')}`);
  return [...head, '', printAnswer(answer)].join(LINE);
}

function printAnswer(answer: PartAnswer): string {
  if (answer.kind === 'empty') return printed(answer.status, answer.headers ?? {}, '');
  if (answer.kind === 'text') return printed(200, { 'Content-Type': 'text/plain' }, answer.text);
  const headers = { ...answer.headers, 'Content-Type': 'application/json; odata.metadata=minimal' };
  return printed(answer.status, headers, printJson(answer.json));
}

/** The answer with an error, as the API gives it. */
export function errorPart(error: TandemError): PartAnswer {
  const members = Object.entries(error.toJSON()).filter(([, value]) => value !== undefined);
  return { kind: 'json', status: error.status, json: JsonObject.of([['error', JsonObject.of(members)]]) };
}

function printed(status: number, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries({ ...headers, 'OData-Version': '4.0' }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd(), ...lines, '', body].join(LINE);
}

/** Parts between lines of a boundary. */
export function printParts(boundary: string, parts: readonly string[]): string {
  return [...parts.flatMap((part) => [`--${boundary}`, part]), `--${boundary}--`, ''].join(LINE);
}
