import type { StepField } from '@tandem/designer-core/desktop-flow';

/** What every control of a step's field takes. */
export interface ControlProps {
  readonly field: StepField;
  readonly label: string;
  readonly onText: (text: string) => void;
  /** What ties the control to its label, hint and message. */
  readonly aria: object;
}
