import { TandemError } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import type { OpenCloudFlow } from '../cloud-flows/cloud-flows.ts';
import { allows } from '../identity/policy.ts';
import { usesOfVariables } from './environment-variable-view.ts';

/**
 * A flow reads a variable from the moment on at which it is there. So nobody makes one that flows read already which are not theirs to
 * change.
 *
 * @throws TandemError `VariableReadByOthers`
 */
export function requireOwnReaders(schemaNames: readonly string[], flows: readonly OpenCloudFlow[], account: AccountRecord): void {
  const ofOthers = flows.filter(({ record: { ownerId } }) => !allows(account, 'change', { kind: 'cloud-flow', ownerId }));
  const uses = usesOfVariables(ofOthers);
  for (const schemaName of schemaNames) {
    const [flow] = uses.get(schemaName.toLowerCase()) ?? [];
    if (flow !== undefined) throw readByOthers(schemaName, flow.name);
  }
}

function readByOthers(schemaName: string, flowName: string): TandemError {
  return new TandemError('VariableReadByOthers', `The cloud flow ${flowName} reads ${schemaName}, and it is not yours to change.`, {
    status: 403,
    fix: 'Let its owner or an administrator make the environment variable.',
  });
}
