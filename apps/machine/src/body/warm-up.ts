import type { RunOutcome } from '@tandem/protocol';
import type { BodyOrder } from './body-order.ts';
import { type FlowRuntime, runDesktopFlow } from './run-desktop-flow.ts';

/** Something of what most flows consist of, without effects: what ran once runs in half the time. */
const SCRIPT = `@INPUT Text : { 'Description': '', 'FriendlyName': 'Text', 'Type': 'String', 'Value': '' }
@OUTPUT Upper : { 'Description': '', 'FriendlyName': 'Upper', 'Type': 'String' }
SET Count TO 2 * 3
SET Words TO ['a', 'b', Text]
LOOP FOREACH Word IN Words
    IF Word = $'''b''' THEN
        Text.ChangeCase Text: $'''%Word%''' NewCase: Text.CaseOption.UpperCase Result=> Upper
    ELSE
        DateTime.GetCurrentDateTime.Local DateTimeFormat: DateTime.DateTimeFormat.DateAndTime CurrentDateTime=> Now
    END
END
`;

/** Runs a small flow, so that the first flow that counts finds everything loaded. */
export function warmUp(runtime: FlowRuntime): Promise<RunOutcome> {
  const order: BodyOrder = {
    runId: '',
    script: SCRIPT,
    dependencies: [],
    inputs: '{"Text":"c"}',
    sensitiveNames: [],
    runMode: 'attended',
    spoolKey: '',
  };
  return runDesktopFlow({ order, signal: new AbortController().signal, log: () => undefined }, runtime);
}
