import { createHash } from 'node:crypto';
import type { TriggerCall } from '@tandem/cloud-engine';
import { compileFlow, type RetryPolicy, readParameters, type TriggerConnectorCall } from '@tandem/cloud-flow';
import { type AccountId, JsonObject, type JsonValue, parseJson, printJson, valueAt } from '@tandem/kernel';
import type { CloudFlowRecord, TriggerWebhookRecord } from '@tandem/store';
import { chosenConnection } from '../cloud-flows/chosen-connection.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import { evaluatedCall } from './evaluated-call.ts';
import type { Trigger } from './trigger.ts';
import { readTriggerRetries } from './trigger-retries.ts';

export type WebhookTrigger = Trigger & { readonly kind: 'webhook' };

/**
 * What is kept of a flow so that its subscription can be made, and ended when the flow is another one or gone: its trigger and its
 * parameters as they stand in the definition. Nothing in it is evaluated, so that no secret is kept that the flow itself does not hold.
 *
 * @param baseUrl where this server is reached
 */
export function webhookPlan({ record, flow }: OpenCloudFlow, { name, call }: WebhookTrigger, baseUrl: string): string {
  const { connectionKey: key } = call;
  const connection = key === undefined ? undefined : chosenConnection(record.connections, key);
  const connections = key === undefined || connection === undefined ? [] : [[key, connection] as const];
  const triggers = JsonObject.of([[name, valueAt(flow.definition.get('triggers'), [name]) ?? null]]);
  return printJson(
    JsonObject.of([
      ['cloudFlowName', record.name],
      ['ownerId', record.ownerId],
      ['connections', JsonObject.of(connections)],
      ['baseUrl', baseUrl],
      ['parameters', flow.definition.get('parameters') ?? new JsonObject()],
      ['triggers', triggers],
    ]),
  );
}

/** The same for plans that lead to the same requests. */
export function planFingerprint(plan: string): string {
  const read = parseJson(plan);
  const inputs = [...triggersOf(read)].map(([name, trigger]) => [name, printJson(valueAt(trigger, ['inputs']) ?? null)]);
  const others = ['baseUrl', 'parameters', 'connections'].map((key) => printJson(valueAt(read, [key]) ?? null));
  return createHash('sha256')
    .update(JSON.stringify([inputs, others]))
    .digest('base64');
}

export interface PlannedCall {
  readonly call: TriggerConnectorCall;
  readonly asked: TriggerCall;
}

interface PlanSurroundings {
  readonly definitions: RunDefinitions;
  readonly nowMs: number;
  /** @returns the address of a subscription on a server that is reached there */
  readonly urlOf: (id: string, baseUrl: string) => string;
}

/** The request of a plan, with everything evaluated now. @throws TandemError `TriggerFailed` */
export async function plannedCall(
  { id, cloudFlowId, plan }: TriggerWebhookRecord,
  { definitions, nowMs, urlOf }: PlanSurroundings,
): Promise<PlannedCall> {
  const read = parseJson(plan);
  const definition = await definitions.of(definitionIn(read));
  const trigger = compileFlow(definition).flow.triggers[0];
  if (trigger?.call === undefined) throw new Error(`the subscription ${id} has no trigger`);
  const asked = evaluatedCall(trigger.call, {
    triggerName: trigger.name,
    cloudFlowId,
    cloudFlowName: textIn(read, 'cloudFlowName'),
    ownerId: textIn(read, 'ownerId') as AccountId,
    connections: connectionsIn(read),
    parameters: readParameters(definition),
    nowMs,
    callbackUrl: urlOf(id, textIn(read, 'baseUrl')),
  });
  return { call: trigger.call, asked };
}

/** How a subscription is retried that the service did not take. */
export function retryPolicyIn(plan: string): RetryPolicy {
  const [first] = triggersOf(parseJson(plan));
  if (first === undefined || !(first[1] instanceof JsonObject)) return { kind: 'default' };
  return readTriggerRetries(first[0], first[1]).retryPolicy;
}

function definitionIn(plan: JsonValue): JsonObject {
  return JsonObject.of([
    ['parameters', valueAt(plan, ['parameters']) ?? new JsonObject()],
    ['triggers', triggersOf(plan)],
  ]);
}

function triggersOf(plan: JsonValue): JsonObject {
  const triggers = valueAt(plan, ['triggers']);
  return triggers instanceof JsonObject ? triggers : new JsonObject();
}

function connectionsIn(plan: JsonValue): CloudFlowRecord['connections'] {
  const connections = valueAt(plan, ['connections']);
  // What `webhookPlan` wrote.
  return Object.fromEntries(connections instanceof JsonObject ? connections : []) as CloudFlowRecord['connections'];
}

function textIn(plan: JsonValue, key: string): string {
  return String(valueAt(plan, [key]) ?? '');
}
