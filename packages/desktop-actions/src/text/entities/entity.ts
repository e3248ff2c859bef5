import type { DesktopValue } from '@tandem/desktop-engine';

/** What was recognized in a text. */
export interface Entity {
  /** As it stands in the text. */
  readonly text: string;
  /** Its parts by the columns of the result: `Value`, `Unit`, `From`, `To`. */
  readonly values: Readonly<Record<string, DesktopValue>>;
}

export interface RecognizeOptions {
  /** A member of `RecognizerLanguage`. */
  readonly language: string;
  /** The time of the machine's clock, in ticks. */
  readonly nowTicks: bigint;
}

export type Recognize = (text: string, options: RecognizeOptions) => readonly Entity[];
