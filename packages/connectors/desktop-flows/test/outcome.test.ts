import { DeliveryState } from '@tandem/dispatch';
import { JsonObject, printJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { outcomeOfRun } from '../src/index.ts';

const NOTHING = { error: null, outputs: null, hasSensitiveOutputs: false };

test('outputs become members of the body', () => {
  const outputs = JsonObject.of([
    ['FileCount', 1],
    ['FilePath', '/home/robot/Greece'],
  ]);
  const outcome = outcomeOfRun({ ...NOTHING, state: DeliveryState.succeeded, outputs });
  expect(printJson(outcome.outputs)).toBe(
    '{"statusCode":200,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":{"FileCount":1,"FilePath":"/home/robot/Greece"}}',
  );
  expect(outcome).toMatchObject({ status: 'Succeeded', code: 'OK', isRetryable: false });
  expect(outcome.hasSecuredOutputs).toBeUndefined();
});

test('sensitive outputs are marked', () => {
  const outputs = JsonObject.of([['Pin', '1234']]);
  expect(outcomeOfRun({ state: DeliveryState.succeeded, error: null, outputs, hasSensitiveOutputs: true }).hasSecuredOutputs).toBe(true);
});

test.each([
  [DeliveryState.failed, 'Failed', 'DesktopFlowFailed'],
  [DeliveryState.cancelled, 'Cancelled', 'DesktopFlowCancelled'],
  [DeliveryState.declined, 'Failed', 'UIFlowAgentNotAvailable'],
  [DeliveryState.timedOut, 'TimedOut', 'DesktopFlowsActionTimeout'],
  [DeliveryState.interrupted, 'Failed', 'SessionNotFound'],
  [DeliveryState.notStarted, 'Failed', 'NoCandidateMachine'],
] as const)('a run that ended as %s ends the action as %s with %s, and is not retried', (state, status, code) => {
  expect(outcomeOfRun({ ...NOTHING, state })).toMatchObject({ status, code, error: { code }, isRetryable: false });
});

test('the error of the machine is kept', () => {
  const error = { code: 'AttendedUserNotLoggedIn', message: 'Nobody is signed in.' };
  const outcome = outcomeOfRun({ ...NOTHING, state: DeliveryState.declined, error });
  expect(outcome).toMatchObject({ status: 'Failed', code: 'AttendedUserNotLoggedIn', error });
  expect(printJson(outcome.outputs)).toContain('"body":{"error":{"code":"AttendedUserNotLoggedIn","message":"Nobody is signed in."}}');
});

test('a run that has not ended has no outcome', () => {
  expect(() => outcomeOfRun({ ...NOTHING, state: DeliveryState.started })).toThrow('has not ended');
});
