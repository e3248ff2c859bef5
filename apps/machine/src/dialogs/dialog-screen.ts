import type { DialogAnswer, DialogRequest } from '@tandem/desktop-engine';

/** One way to show dialogs to the person at the screen. */
export interface DialogScreen {
  readonly shows: (request: DialogRequest) => boolean;
  /** @throws ActionError `DisplayDialogError`; what the signal was aborted with, the dialog being closed then */
  readonly ask: (request: DialogRequest, signal: AbortSignal) => Promise<DialogAnswer>;
}
