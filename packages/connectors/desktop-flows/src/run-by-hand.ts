import type { AccountId, JsonObject } from '@tandem/kernel';
import { askRun } from './ask-run.ts';
import type { AskedDesktopRun, DesktopFlowConnection, DesktopFlowPackage, DesktopFlowsPorts, RunMode, RunPriority } from './ports.ts';
import { refuseUnattendedSignIn } from './requirements.ts';
import { bindInputs } from './run-inputs.ts';

/** A run of a desktop flow that a person asks for, without a cloud flow. */
export interface RunByHand {
  readonly flow: DesktopFlowPackage;
  /** One of the person's own. */
  readonly connection: DesktopFlowConnection;
  readonly askedBy: AccountId;
  readonly runMode: RunMode;
  readonly priority: RunPriority;
  /** External name to value; what is left out has its default. */
  readonly inputs: JsonObject;
}

export type AskRunByHand = (run: RunByHand) => Promise<AskedDesktopRun>;

/**
 * How a person's run becomes one that can be written, with the same checks as that of a cloud flow.
 *
 * @returns a function that throws TandemError `SignInIsAttendedOnly`, `OpenApiOperationParameterValidationFailed`,
 *   `OpenApiOperationParameterTypeConversionFailed`, and as `askRun`
 */
export function createRunByHand(ports: DesktopFlowsPorts): AskRunByHand {
  return async ({ flow, connection, inputs, ...rest }) => {
    refuseUnattendedSignIn(connection, rest.runMode);
    const needed = flow.inputs.filter(({ name, defaultValue }) => defaultValue === undefined || (inputs.get(name) ?? null) !== null);
    const alone = { parent: null, timeoutMs: undefined, hasSecuredInputs: false, hasSecuredOutputs: false };
    return askRun(ports, { ...rest, flow, connection, inputs: bindInputs(needed, inputs), ...alone });
  };
}
