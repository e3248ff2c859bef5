import { randomUUID } from 'node:crypto';
import { asTandemError } from '@tandem/kernel';
import { batchTooLarge, TABLE_LIMITS, tooManyWrites, wrongQuery } from '@tandem/tables';
import { decodeUtf8 } from '../http/json-body.ts';
import { answerDataCall } from './answer-data-call.ts';
import { errorPart, printPart, printParts } from './batch-answer.ts';
import { type BatchItem, type BatchRequest, readBatch } from './batch-body.ts';
import { innerCall } from './batch-call.ts';
import { ChangeSet } from './change-set.ts';
import { type DataAnswer, type DataCall, wrongMethod } from './data-call.ts';

/**
 * `POST $batch`: requests one after the other, up to the first that is refused unless `Prefer: odata.continue-on-error`; those of a
 * change set are done all or none. It ends, too, where the answers get too large.
 *
 * @throws TandemError for what is no batch, and for faults that are not the caller's
 */
export async function answerBatch(call: DataCall): Promise<DataAnswer> {
  if (call.method !== 'POST') throw wrongMethod(call, 'POST');
  const items = readBatch(call.headers['content-type'] ?? '', decodeUtf8(call.body));
  refuseManyRequests(items);
  const goesOn = /\bodata\.continue-on-error\b(?!\s*=\s*false)/i.test(String(call.headers['prefer'] ?? ''));
  const parts: string[] = [];
  let [status, size] = [200, 0];
  for (const item of items) {
    const done = await answerItem(call, item);
    size += done.text.length;
    if (size > TABLE_LIMITS.batchCharacters) {
      const fault = batchTooLarge(TABLE_LIMITS.batchCharacters);
      parts.push(printPart(errorPart(fault), undefined));
      status = fault.status;
      break;
    }
    parts.push(done.text);
    if (done.status === 200 || goesOn) continue;
    status = done.status;
    break;
  }
  const boundary = `batchresponse_${randomUUID()}`;
  return { kind: 'batch', status, boundary, text: printParts(boundary, parts) };
}

function refuseManyRequests(items: readonly BatchItem[]): void {
  const count = items.reduce((sum, item) => sum + (item.kind === 'single' ? 1 : item.requests.length), 0);
  if (count > TABLE_LIMITS.manyRows) throw tooManyWrites(TABLE_LIMITS.manyRows);
}

interface DoneItem {
  /** 200, or that of the error. */
  readonly status: number;
  readonly text: string;
}

async function answerItem(call: DataCall, item: BatchItem): Promise<DoneItem> {
  const contentId = item.kind === 'single' ? item.request.contentId : undefined;
  try {
    const text = item.kind === 'single' ? await answerSingle(call, item.request) : await answerChangeSet(call, item.requests);
    return { status: 200, text };
  } catch (thrown) {
    const error = asTandemError(thrown);
    if (error.kind === 'internal') throw thrown;
    return { status: error.status, text: printPart(errorPart(error), contentId) };
  }
}

async function answerSingle(call: DataCall, request: BatchRequest): Promise<string> {
  const answer = await answerDataCall(innerCall(call, request));
  if (answer.kind === 'content' || answer.kind === 'batch') throw wrongQuery('Files are not sent inside a batch; ask for them alone.');
  return printPart(answer, request.contentId);
}

async function answerChangeSet(call: DataCall, requests: readonly BatchRequest[]): Promise<string> {
  const set = new ChangeSet(call);
  for (const request of requests) await set.add(request);
  const boundary = `changesetresponse_${randomUUID()}`;
  const parts = printParts(boundary, await set.perform());
  return `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${parts}`;
}
