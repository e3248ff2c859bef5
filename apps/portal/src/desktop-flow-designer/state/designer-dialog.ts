import type { PaneEntry } from '@tandem/desktop-flow/catalogue/entries';
import type { StepPlace } from '@tandem/protocol';

/** A dialog over the open flow. */
export type DesignerDialog =
  | StepDialog
  /** What happens when the step, or a step of the block, fails. */
  | { readonly kind: 'on-error'; readonly place: StepPlace }
  /** The values of inputs that have no default, before a run. */
  | { readonly kind: 'run-inputs'; readonly choice: RunChoice };

/** The fields of one step. */
export type StepDialog =
  /** Of a step that is not there yet, before it is put before the row. */
  | { readonly kind: 'new-step'; readonly entry: PaneEntry; readonly at: StepPlace }
  /** `field` gets the focus, named as in `StepForm`. */
  | { readonly kind: 'edit-step'; readonly place: StepPlace; readonly field?: string };

/** How a run begins. */
export interface RunChoice {
  /** The first row of Main unless it says otherwise. */
  readonly from?: StepPlace;
  /** Pauses before the first step. */
  readonly isStepping?: boolean;
}
