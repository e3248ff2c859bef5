import type { DesktopAction } from '@tandem/desktop-engine';

/** Outputs that the designer does not offer any more; flows of older versions have them. */
const OLDER_OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  'Variables.AddItemToList': ['List'],
  'Variables.RemoveItemFromList.RemoveItemFromListByIndex': ['List'],
  'Variables.RemoveItemFromList.RemoveItemFromListByValue': ['List'],
};

/** The outputs that the designer offers. */
export function presentOutputs({ id, outputs }: DesktopAction): readonly string[] {
  return outputs.filter((name) => OLDER_OUTPUTS[id]?.includes(name) !== true);
}
