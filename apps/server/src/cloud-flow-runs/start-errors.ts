import { type CloudFlowId, TandemError } from '@tandem/kernel';

export function notByPerson(): TandemError {
  return new TandemError('RunNotByPerson', 'This flow starts when its HTTP trigger is called.', {
    status: 409,
    fix: 'Send the request to the trigger URL that the details of the flow show.',
  });
}

export function flowIsOff(): TandemError {
  return new TandemError('WorkflowTriggerIsNotEnabled', 'The cloud flow is turned off.', { status: 409, fix: 'Turn the flow on first.' });
}

export function connectionMissing(references: readonly string[]): TandemError {
  return new TandemError('ConnectionMissing', `No connection is chosen for ${references.join(', ')}.`, {
    status: 409,
    fix: 'Choose a connection for each reference in the details of the flow.',
  });
}

export function notCallable(trigger: string): TandemError {
  return new TandemError('ChildFlowTrigger', `The trigger ${trigger} of the child flow takes no calls.`, {
    fix: 'Give the child flow a trigger that is started by hand or by a request.',
  });
}

/** The event is no reason for a run. */
export function conditionNotMet(): TandemError {
  return new TandemError('TriggerConditionNotMet', 'No run was started: a condition of the trigger does not hold, or there is no item.', {
    status: 409,
    fix: 'Send what the conditions in the settings of the trigger ask for, or change them.',
  });
}

export function triggerFailed({ code, message }: { readonly code: string; readonly message: string }): TandemError {
  return new TandemError('TriggerFailed', `No run was started (${code}): ${message}`, {
    status: 400,
    fix: 'Correct the conditions or Split On in the settings of the trigger.',
  });
}

export function flowGone(id: CloudFlowId): TandemError {
  return new TandemError('CloudFlowGone', `The cloud flow ${id} of this run was deleted.`, {
    status: 409,
    fix: 'Import the flow again and start it there.',
  });
}
