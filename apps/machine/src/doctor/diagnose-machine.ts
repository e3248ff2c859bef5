import { machineFolder } from '../identity/machine-folder.ts';
import { type Registration, readRegistration } from '../identity/registration.ts';
import { describePolicy } from '../policy/describe-policy.ts';
import { findPolicy } from '../policy/policy-file.ts';
import { check, type DoctorCheck } from './check.ts';
import { checkComputer } from './local-checks.ts';
import { checkPolicyNames } from './policy-names.ts';
import { checkServer } from './server-checks.ts';

export type { DoctorCheck } from './check.ts';

/** Looks at everything that the agent needs; never throws and changes nothing. */
export async function diagnoseMachine(dataDir: string): Promise<readonly DoctorCheck[]> {
  const folder = machineFolder(dataDir);
  const computer = await checkComputer(folder);
  const registered = await check('The computer is registered as a machine', () => describe(readRegistration(folder)));
  const server = registered.isOk ? await checkServer(readRegistration(folder)) : [];
  const policy = await check('Desktop flows may do what the policy says', () => describePolicy(findPolicy(folder.root)));
  const names = policy.isOk ? await checkPolicyNames(findPolicy(folder.root)) : [];
  return [...computer, policy, ...names, registered, ...server];
}

function describe({ name, serverUrl, group }: Registration): string {
  return `${name} at ${serverUrl}${group === null ? '' : `, in the group ${group.name}`}.`;
}
