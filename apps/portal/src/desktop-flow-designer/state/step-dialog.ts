import type { PaneEntry } from '@tandem/desktop-flow/catalogue/entries';
import type { StepPlace } from '@tandem/protocol';

/** A dialog about one step. */
export type StepDialog =
  /** The fields of a step that is not there yet, before it is put before the row. */
  | { readonly kind: 'new-step'; readonly entry: PaneEntry; readonly at: StepPlace }
  /** The fields of a step; `field` gets the focus, named as in `StepForm`. */
  | { readonly kind: 'edit-step'; readonly place: StepPlace; readonly field?: string }
  /** What happens when the step, or a step of the block, fails. */
  | { readonly kind: 'on-error'; readonly place: StepPlace };
