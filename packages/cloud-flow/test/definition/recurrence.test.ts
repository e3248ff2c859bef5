import { fromPlain, JsonObject } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { compileFlow, readRecurrence } from '../../src/index.ts';

describe('a faulty recurrence says which member is wrong', () => {
  test.each([
    [undefined, 'recurrence'],
    ['@parameters(1)', 'recurrence'],
    [{}, 'recurrence/frequency'],
    [{ frequency: 'Fortnight', interval: 1 }, 'recurrence/frequency'],
    [{ frequency: 'Day', interval: 0 }, 'recurrence/interval'],
    [{ frequency: 'Second', interval: 30 }, 'recurrence/interval'],
    [{ frequency: 'Day', interval: 501 }, 'recurrence/interval'],
    [{ frequency: 'Day', interval: 1, timeZone: 'Middle Earth' }, 'recurrence/timeZone'],
    [{ frequency: 'Day', interval: 1, startTime: 'tomorrow' }, 'recurrence/startTime'],
    [{ frequency: 'Day', interval: 1, schedule: { hours: [24] } }, 'recurrence/schedule/hours'],
    [{ frequency: 'Day', interval: 1, schedule: { minutes: [0, 'x'] } }, 'recurrence/schedule/minutes'],
    [{ frequency: 'Week', interval: 1, schedule: { weekDays: ['Funday'] } }, 'recurrence/schedule/weekDays'],
  ])('%j', (json, path) => {
    const result = readRecurrence(json === undefined ? undefined : fromPlain(json));
    expect(result).toMatchObject({ kind: 'faulty', diagnostics: [{ code: 'InvalidRecurrence', path }] });
  });
});

test.each([
  ['UTC', 'UTC'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['w europe standard time', 'Europe/Berlin'],
  ['America/New_York', 'America/New_York'],
])('the time zone %s is %s', (timeZone, expected) => {
  expect(readRecurrence(fromPlain({ frequency: 'Day', timeZone }))).toMatchObject({ recurrence: { timeZone: expected } });
});

const BAD = { frequency: 'Day', interval: 1, startTime: 'tomorrow' };
const START = 'error InvalidRecurrence /triggers/T/recurrence/startTime';
const CALL = { host: { apiId: '/providers/Microsoft.PowerApps/apis/shared_a', connectionName: 'a', operationId: 'OnNew' }, parameters: {} };

test.each([
  [{ type: 'Recurrence', recurrence: BAD }, [START]],
  [{ type: 'SlidingWindow', recurrence: BAD }, [START]],
  [{ type: 'OpenApiConnection', inputs: CALL, recurrence: BAD }, [START]],
  [{ type: 'OpenApiConnection', inputs: CALL }, []],
  [{ type: 'OpenApiConnectionWebhook', inputs: CALL, recurrence: BAD }, []],
  [{ type: 'Recurrence' }, ['error InvalidRecurrence /triggers/T/recurrence']],
  [{ type: 'Request', recurrence: BAD }, []],
])('the checker tells of the trigger %j: %j', (trigger, expected) => {
  const definition = fromPlain({ triggers: { T: trigger }, actions: {} });
  if (!(definition instanceof JsonObject)) throw new Error('no object');
  const told = compileFlow(definition).diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
  expect(told).toEqual(expected);
});
