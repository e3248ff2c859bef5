import { asTandemError, err, ok, type Result, TandemError } from '@tandem/kernel';
import type { MachinePolicy, WorkOrder } from '@tandem/protocol';
import type { BodyOrder } from '../body/body-order.ts';
import { osUserName } from '../credentials/os-user-name.ts';
import type { PasswordGate } from '../credentials/password-gate.ts';
import type { Registration } from '../identity/registration.ts';
import { requireSenders } from '../policy/require-senders.ts';
import { openInputs, openPassword } from './sealed-values.ts';
import { openSession, type Session } from './session.ts';
import { findSessionUser } from './session-check.ts';

export interface RunToPrepare {
  readonly runId: string;
  readonly order: WorkOrder;
  /** Read for each run: another command may have changed the group in between. */
  readonly registration: () => Registration;
  /** Read for each run, likewise. @throws TandemError */
  readonly policy: () => MachinePolicy | undefined;
  readonly passwords: PasswordGate;
  /** The run was stopped before its body began. */
  readonly signal: AbortSignal;
}

export interface PreparedRun {
  readonly session: Session;
  readonly bodyOrder: Omit<BodyOrder, 'spoolKey'>;
}

/**
 * Everything between the grant and the body: values opened with the machine's keys, the password of an unattended run
 * checked by the operating system, a session opened.
 */
export async function prepareRun(run: RunToPrepare): Promise<Result<PreparedRun, TandemError>> {
  try {
    return await prepare(run);
  } catch (thrown) {
    return err(sessionFailed(thrown));
  }
}

async function prepare(run: RunToPrepare): Promise<Result<PreparedRun, TandemError>> {
  const { runId, order } = run;
  const registration = run.registration();
  const policy = run.policy();
  if (policy !== undefined) requireSenders(policy, order.senders);
  const sessionUser = await findSessionUser(order);
  if (!sessionUser.ok) return sessionUser;
  const inputs = await openInputs(registration, runId, order);
  if (!inputs.ok) return inputs;
  if (sessionUser.value.kind === 'new-session') {
    const signedIn = await signIn(run, registration);
    if (!signedIn.ok) return signedIn;
  }
  const { script, dependencies, sensitiveNames, runMode, logVerbosity } = order;
  const limits = { ...(policy === undefined ? {} : { policy }), ...(logVerbosity === undefined ? {} : { logVerbosity }) };
  const bodyOrder = { runId, script, dependencies, inputs: inputs.value, sensitiveNames, runMode, ...limits };
  const services = servicesOf(order, registration);
  return ok({ session: openSession(sessionUser.value), bodyOrder: { ...bodyOrder, ...(services === undefined ? {} : { services }) } });
}

/** The way of the run to the server that sent it. */
function servicesOf({ services, desktopFlowId, desktopFlowName }: WorkOrder, { serverUrl }: Registration): BodyOrder['services'] {
  return services === undefined ? undefined : { ...services, serverUrl, flow: { id: desktopFlowId, name: desktopFlowName } };
}

async function signIn({ order, passwords, signal }: RunToPrepare, registration: Registration): Promise<Result<void, TandemError>> {
  const password = await openPassword(registration, order);
  if (!password.ok) return password;
  return passwords.check({ username: osUserName(order.username), password: password.value }, signal);
}

function sessionFailed(thrown: unknown): TandemError {
  const { code, message, fix } = asTandemError(thrown);
  if (code !== 'InternalError') return new TandemError(code, message, fix === undefined ? {} : { fix });
  return new TandemError('SessionCreationError', 'The machine could not open a session for the run.', {
    kind: 'operational',
    fix: 'Run `tandem machine doctor` on the machine; its log has the cause.',
    cause: thrown,
  });
}
