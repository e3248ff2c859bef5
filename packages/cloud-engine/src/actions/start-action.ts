import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import { startIf, startScope, startSwitch } from './branches.ts';
import { calculate } from './expression-action.ts';
import { startForeach } from './foreach.ts';
import { startJoin } from './join.ts';
import { parseJsonContent } from './parse-json.ts';
import { startQuery } from './query.ts';
import { respond } from './response.ts';
import { startSelect } from './select.ts';
import { endWithStaticResult } from './static-result.ts';
import { startTable } from './table.ts';
import { terminate } from './terminate.ts';
import { startUntil } from './until.ts';
import { appendToVariable, countVariable, initializeVariable, setVariable } from './variable-actions.ts';
import { startWait } from './wait.ts';

/** Begins an action whose run after settings hold. */
export function startAction(run: ActingRun, instance: ActionInstance): void {
  if (endWithStaticResult(run, instance)) return;
  const { body } = instance.action;
  switch (body.kind) {
    case 'compose':
      compose(run, instance, run.evaluate(instance, body.inputs));
      return;
    case 'initialize-variable':
      initializeVariable(run, instance, body);
      return;
    case 'set-variable':
      setVariable(run, instance, body);
      return;
    case 'count-variable':
      countVariable(run, instance, body);
      return;
    case 'append-variable':
      appendToVariable(run, instance, body);
      return;
    case 'if':
      startIf(run, instance, body);
      return;
    case 'switch':
      startSwitch(run, instance, body);
      return;
    case 'scope':
      startScope(run, instance, body);
      return;
    case 'foreach':
      startForeach(run, instance, body);
      return;
    case 'until':
      startUntil(run, instance, body);
      return;
    case 'parse-json':
      parseJsonContent(run, instance, body);
      return;
    case 'query':
      startQuery(run, instance, body);
      return;
    case 'select':
      startSelect(run, instance, body);
      return;
    case 'table':
      startTable(run, instance, body);
      return;
    case 'join':
      startJoin(run, instance, body);
      return;
    case 'expression':
      calculate(run, instance, body);
      return;
    case 'response':
      respond(run, instance, body);
      return;
    case 'terminate':
      terminate(run, instance, body);
      return;
    case 'wait':
      startWait(run, instance, body);
      return;
    case 'operation':
      run.calls.begin(instance, body);
      return;
    case 'unsupported':
      run.fail(instance, { code: 'ActionNotSupported', message: body.message });
      return;
  }
}

/** What is secret as an input is secret as an output, as both are the same value. */
function compose(run: ActingRun, instance: ActionInstance, inputs: ReturnType<ActingRun['evaluate']>): void {
  if (!inputs.ok) {
    run.failWith(instance, inputs.error);
    return;
  }
  instance.inputs = inputs.value;
  if (instance.hasSecuredInputs) instance.hasSecuredOutputs = true;
  run.end(instance, { status: 'Succeeded', code: 'OK', outputs: inputs.value });
}
