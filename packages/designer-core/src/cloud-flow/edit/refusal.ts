import { err } from '@tandem/kernel';

/** Why an edit cannot be made; the flow stays as it was. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What is wrong and what to do. */
  readonly message: string;
}

export type RefusalCode =
  | 'ActionNotFound'
  | 'TriggerNotFound'
  | 'PlaceNotFound'
  | 'CaseNotFound'
  | 'VariableNotFound'
  | 'NameTaken'
  | 'NameInvalid'
  | 'MoveIntoItself'
  | 'VariableNotAtRoot'
  | 'NotAllowedInLoop'
  | 'RunAfterCycle'
  | 'RunAfterNotFound'
  | 'RunAfterInvalid'
  | 'NotOneLevel'
  | 'NotAContainer'
  | 'PathBlocked'
  | 'NotAnObject'
  | 'ClipboardUnreadable';

export function refuse(code: RefusalCode, message: string): { readonly ok: false; readonly error: Refusal } {
  return err({ code, message });
}

export function actionNotFound(key: string): { readonly ok: false; readonly error: Refusal } {
  return refuse('ActionNotFound', `The flow has no action '${key}' any more. Select another one.`);
}

export function nameTaken(name: string): { readonly ok: false; readonly error: Refusal } {
  return refuse('NameTaken', `Another action is called '${name}' already. Choose another name.`);
}
