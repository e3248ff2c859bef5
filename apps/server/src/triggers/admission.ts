import { type CompiledTemplate, type ExpressionHost, evaluateTemplate, type TriggerRules, textOf } from '@tandem/cloud-flow';
import { type CloudFlowLimits, isJsonArray, type JsonObject, type JsonValue, kindOf, limitWords, type Result } from '@tandem/kernel';

/** A run that an event gives rise to. */
export interface AdmittedRun {
  readonly triggerOutputs: JsonObject;
  /** Its place among the items of the event; undefined when the event is not split. */
  readonly item: number | undefined;
  readonly clientTrackingId: string | undefined;
}

export interface Admission {
  readonly runs: readonly AdmittedRun[];
  /** For how many items, or events, the conditions did not hold. */
  readonly missed: number;
  /** Why something started no run that could have; the first reason, when there are several. */
  readonly fault: AdmissionFault | undefined;
}

export interface AdmissionFault {
  readonly code: string;
  readonly message: string;
}

/** What the trigger asks, and the limits that are met. */
export interface AdmissionRules extends TriggerRules {
  readonly limits: CloudFlowLimits;
}

/**
 * What becomes of an event: one run, or with Split On one for each item, whose body is the item. The conditions are asked of each.
 *
 * @param hostOf what the expressions see when these are the outputs of the trigger
 */
export function admit(rules: AdmissionRules, outputs: JsonObject, hostOf: (outputs: JsonObject) => ExpressionHost): Admission {
  if (rules.splitOn === undefined) return admitAll(rules, [{ outputs, item: undefined }], hostOf);
  const items = itemsOf(rules.splitOn, hostOf(outputs), rules);
  if ('code' in items) return { runs: [], missed: 0, fault: items };
  const split = items.map((item, index) => ({ outputs: outputs.copy().set('body', item), item: index }));
  return admitAll(rules, split, hostOf);
}

interface Candidate {
  readonly outputs: JsonObject;
  readonly item: number | undefined;
}

function admitAll(rules: TriggerRules, candidates: readonly Candidate[], hostOf: (outputs: JsonObject) => ExpressionHost): Admission {
  const runs: AdmittedRun[] = [];
  let missed = 0;
  let fault: AdmissionFault | undefined;
  for (const { outputs, item } of candidates) {
    const answer = admitOne(rules, hostOf(outputs));
    if (answer.kind === 'admitted') runs.push({ triggerOutputs: outputs, item, clientTrackingId: answer.clientTrackingId });
    else if (answer.kind === 'missed') missed++;
    else fault ??= answer.fault;
  }
  return { runs, missed, fault };
}

type Answer =
  | { readonly kind: 'admitted'; readonly clientTrackingId: string | undefined }
  | { readonly kind: 'missed' }
  | { readonly kind: 'faulty'; readonly fault: AdmissionFault };

function admitOne({ conditions, clientTrackingId }: TriggerRules, host: ExpressionHost): Answer {
  for (const condition of conditions) {
    const value = evaluateTemplate(condition, host);
    if (!value.ok) return { kind: 'faulty', fault: value.error };
    const holds = asCondition(value.value);
    if (holds === undefined) return { kind: 'faulty', fault: notACondition(value.value) };
    if (!holds) return { kind: 'missed' };
  }
  const name: Result<JsonValue, AdmissionFault> | undefined =
    clientTrackingId === undefined ? undefined : evaluateTemplate(clientTrackingId, host);
  if (name?.ok === false) return { kind: 'faulty', fault: name.error };
  return { kind: 'admitted', clientTrackingId: name === undefined ? undefined : textOf(name.value) };
}

function itemsOf(splitOn: CompiledTemplate, host: ExpressionHost, rules: AdmissionRules): readonly JsonValue[] | AdmissionFault {
  const list = evaluateTemplate(splitOn, host);
  if (!list.ok) return list.error;
  if (!isJsonArray(list.value)) {
    const message = `Split On must give an array, but gave a value of type ${kindOf(list.value)}: no run was started.`;
    return { code: 'SplitOnNotAnArray', message };
  }
  const limit = rules.concurrency === undefined ? 'splitOnItems' : 'splitOnItemsInTurns';
  if (list.value.length <= rules.limits[limit]) return list.value;
  const message = `Split On gave ${list.value.length} items: no run was started. ${limitWords(rules.limits, limit)}`;
  return { code: 'SplitOnLimitExceeded', message };
}

/** Conditions in their old text form give `True` and `False`. */
function asCondition(value: JsonValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function notACondition(value: JsonValue): AdmissionFault {
  const message = `The condition of a trigger must give true or false, but gave a value of type ${kindOf(value)}.`;
  return { code: 'ExpressionEvaluationFailed', message };
}
