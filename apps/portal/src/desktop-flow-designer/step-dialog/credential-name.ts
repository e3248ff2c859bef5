import { escapePercents, type StepField } from '@tandem/designer-core/desktop-flow';
import { asksForCredential } from '@tandem/desktop-flow';

/** Whether a field names one of the credentials that the server keeps. */
export function isCredentialName(actionId: string | undefined, { name }: StepField): boolean {
  return actionId !== undefined && asksForCredential(actionId) && name.toLowerCase() === 'credentialname';
}

/** The name of a credential as it stands in a field. */
export function credentialText(name: string, { isPowerFx }: StepField): string {
  return isPowerFx === true ? name : escapePercents(name);
}
