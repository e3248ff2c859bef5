import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OperationCall, OperationOutcome, OperationStart, TriggerCall, TriggerPoll } from '@tandem/cloud-engine';
import { callOf as engineCall } from '@tandem/cloud-engine/suite/operation-call';
import { type AccountId, type CloudFlowId, type Context, fromPlain, type JsonObject, type JsonValue, toPlain } from '@tandem/kernel';
import { OutboundClient } from '@tandem/outbound';
import { onTestFinished } from 'vitest';
import { createHttpConnector } from '../src/index.ts';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export type Answer = (request: SeenRequest, response: ServerResponse) => void;

export interface Service {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

/** A service on loopback; it ends with the test. */
export async function startService(answer: Answer): Promise<Service> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void receive(request).then((seen) => {
      requests.push(seen);
      answer(seen, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

async function receive(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) };
}

export function sendJson(response: ServerResponse, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(value));
}

/** What the connector logged. */
export interface Installation {
  readonly logged: unknown[];
  readonly context: Context;
  start(operationId: string, parameters: unknown, change?: Partial<OperationCall>): Promise<OperationStart>;
  poll(state: JsonValue, parameters: unknown, change?: Partial<OperationCall>): Promise<OperationStart>;
  cancel(parameters: unknown, authentication?: JsonValue): Promise<void>;
  /** Asks the trigger *HTTP*. */
  pollTrigger(state: JsonValue | undefined, parameters: unknown, authentication?: unknown): Promise<TriggerPoll>;
}

export function install(): Installation {
  const logged: unknown[] = [];
  const log = { info: note, warn: note, error: note };
  function note(...line: unknown[]): void {
    logged.push(line);
  }
  const clock = { now: () => Date.now() };
  const rules = { allowedHosts: [{ kind: 'network', address: '127.0.0.0', prefix: 8 }] as const };
  const client = new OutboundClient({ rules: () => rules });
  onTestFinished(() => client.close());
  const connector = createHttpConnector({ client, clock, log });
  const context: Context = { clock, log, signal: new AbortController().signal };
  const operationOf = (id: string) => {
    const operation = connector.operation(id);
    if (operation === undefined) throw new Error(`no operation ${id}`);
    return operation;
  };
  return {
    logged,
    context,
    start: (id, parameters, change) => operationOf(id).start(context, callOf(parameters, change)),
    async poll(state, parameters, change) {
      const asked = await operationOf('http').poll?.(context, callOf(parameters, change), state);
      if (asked === undefined) throw new Error('the operation cannot be asked');
      return asked;
    },
    async cancel(parameters, authentication) {
      const call = { parameters: fromPlain(parameters) as JsonObject, ...(authentication === undefined ? {} : { authentication }) };
      await operationOf('HttpWebhook').cancel?.('external', call);
    },
    async pollTrigger(state, parameters, authentication) {
      const trigger = connector.trigger?.('Http');
      if (trigger === undefined) throw new Error('there is no trigger');
      return trigger.poll(context, triggerCallOf(parameters, authentication), state);
    },
  };
}

function triggerCallOf(parameters: unknown, authentication: unknown): TriggerCall {
  return {
    cloudFlowId: '01900000-0000-7000-8000-0000000000f1' as CloudFlowId,
    ownerId: '01900000-0000-7000-8000-00000000000a' as AccountId,
    connectionId: undefined,
    parameters: fromPlain(parameters) as JsonObject,
    ...(authentication === undefined ? {} : { authentication: fromPlain(authentication) }),
  };
}

export function callOf(parameters: unknown, change: Partial<OperationCall> = {}): OperationCall {
  return engineCall(parameters, { actionPath: 'Each/3/Send_ä', ...change });
}

export function outcomeOf(start: OperationStart): Omit<OperationOutcome, 'outputs'> & { readonly outputs: PlainOutputs } {
  if (start.kind !== 'ended') throw new Error(`the call is ${start.kind}`);
  return { ...start.outcome, outputs: toPlain(start.outcome.outputs) as PlainOutputs };
}

/** `{statusCode, headers, body}` in plain JavaScript. */
export interface PlainOutputs {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
