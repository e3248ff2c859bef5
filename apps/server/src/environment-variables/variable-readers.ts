import { TandemError } from '@tandem/kernel';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import { usesOfVariables } from './environment-variable-view.ts';

/**
 * A flow reads a variable from the moment on at which it is there. So nobody makes one that flows read already which are not theirs to
 * change. Which flow it is stays with those with whom it is shared.
 *
 * @param ofOthers the flows that the account may not change
 * @throws TandemError `VariableReadByOthers`
 */
export function requireOwnReaders(schemaNames: readonly string[], ofOthers: readonly OpenCloudFlow[]): void {
  const uses = usesOfVariables(ofOthers);
  for (const schemaName of schemaNames) {
    if (uses.has(schemaName.toLowerCase())) throw readByOthers(schemaName);
  }
}

function readByOthers(schemaName: string): TandemError {
  return new TandemError('VariableReadByOthers', `A cloud flow that is not yours to change reads ${schemaName}.`, {
    status: 403,
    fix: 'Let its owner or an administrator make the environment variable.',
  });
}
