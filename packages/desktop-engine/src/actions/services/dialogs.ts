import type { JsonObject } from '@tandem/kernel';

/** What a flow asks the person at the screen. */
export type DialogRequest = DialogQuestion & {
  /** Something sensitive went into it: it may not reach command lines or logs. */
  readonly isSensitive: boolean;
};

export type DialogQuestion =
  | {
      readonly kind: 'message';
      readonly title: string;
      readonly message: string;
      readonly icon: 'None' | 'Information' | 'Question' | 'Warning' | 'ErrorIcon';
      /** Their English names, which flows compare: `OK`, `Cancel`, `Yes`, `No`, `Abort`, `Retry`, `Ignore`. */
      readonly buttons: readonly string[];
      /** Index among the buttons. */
      readonly defaultButton: number;
      readonly isTopMost: boolean;
      /** The default button is taken after that time; undefined: it waits. */
      readonly timeoutMs?: number;
    }
  | {
      readonly kind: 'input';
      readonly title: string;
      readonly message: string;
      readonly defaultValue: string;
      readonly inputType: 'SingleLine' | 'Multiline' | 'Password';
      readonly isTopMost: boolean;
    }
  | {
      readonly kind: 'date';
      readonly title: string;
      readonly message: string;
      readonly isRange: boolean;
      readonly withTime: boolean;
      /** `yyyy-MM-ddTHH:mm:ss`, one for each date that is asked for. */
      readonly defaults: readonly string[];
      readonly isTopMost: boolean;
    }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly message: string;
      readonly items: readonly string[];
      readonly allowsMany: boolean;
      /** The person may type a value that is not in the list. */
      readonly allowsOther: boolean;
      /** OK is possible without a selection. */
      readonly allowsEmpty: boolean;
      /** Indices among the items. */
      readonly preselected: readonly number[];
      readonly isTopMost: boolean;
    }
  | {
      readonly kind: 'file';
      readonly title: string;
      readonly folder: string;
      /** `*.txt;*.csv` */
      readonly filter: string;
      readonly allowsMany: boolean;
      readonly mustExist: boolean;
      readonly isTopMost: boolean;
    }
  | {
      readonly kind: 'folder';
      readonly title: string;
      readonly folder: string;
      readonly isTopMost: boolean;
    }
  | {
      readonly kind: 'form';
      /** An adaptive card; `FormTitle` is what its window is called. */
      readonly card: JsonObject;
    };

export interface DialogAnswer {
  /** English name of the button, or id of the card's action; `Cancel` when the person closed the dialog. */
  readonly button: string;
  /** What was typed, selected or picked, in order; a folder or file by its path, a date as `yyyy-MM-ddTHH:mm:ss`. */
  readonly values: readonly string[];
  /** Indices of what was selected in a list; -1 for a value that is not in it. */
  readonly indices?: readonly number[];
  /** Inputs of a form by their ids. */
  readonly form?: JsonObject;
}

/** Shows dialogs in the session of the run, or answers them by the policy of the machine where nobody looks at it. */
export interface Dialogs {
  /**
   * @param signal closes the dialog
   * @throws ActionError `DialogUnavailableError` where no person can be asked and no policy answers, `DisplayDialogError`; what the signal was aborted with
   */
  readonly ask: (request: DialogRequest, signal: AbortSignal) => Promise<DialogAnswer>;
}
