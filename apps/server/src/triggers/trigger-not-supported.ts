import type { TriggerConnectorCall } from '@tandem/cloud-flow';
import type { Diagnostic } from '@tandem/kernel';
import type { Listening } from './listening.ts';

interface DeafTrigger {
  readonly name: string;
  readonly type: string;
  readonly call: TriggerConnectorCall | undefined;
  /** JSON pointer. */
  readonly path: string;
}

/** Says exactly what this installation lacks to listen to a trigger. */
export function notSupported(trigger: DeafTrigger, listening: Listening): Diagnostic {
  return { code: 'TriggerNotSupported', severity: 'warning', message: whatIsMissing(trigger, listening), path: trigger.path };
}

function whatIsMissing({ name, type, call }: DeafTrigger, listening: Listening): string {
  if (call === undefined) {
    return `Tandem cannot listen to the trigger ${name} of the type '${type}'. The flow runs only when a person starts it.`;
  }
  const { apiName, operationId } = call;
  return listening.hasConnector(apiName)
    ? `The connector ${apiName} has no trigger ${operationId} here, which the trigger ${name} needs. The flow runs only when a person starts it.`
    : `There is no connector ${apiName} here, whose operation ${operationId} the trigger ${name} needs. The flow runs only when a person starts it.`;
}
