import type { JsonObject } from '@tandem/kernel';

/** What a flow asks the person at the screen. */
export type DialogRequest =
  | {
      readonly kind: 'message';
      readonly title: string;
      readonly message: string;
      readonly icon: 'None' | 'Information' | 'Question' | 'WarningIcon' | 'ErrorIcon';
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
      /** `yyyy-MM-ddTHH:mm:ss`; empty: today. */
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
      readonly preselected: readonly string[];
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
      /** An adaptive card. */
      readonly card: JsonObject;
    };

export interface DialogAnswer {
  /** English name of the button, or title of the card's action. */
  readonly button: string;
  /** What was typed, selected or picked, in order; a folder or file by its path, a date as `yyyy-MM-ddTHH:mm:ss`. */
  readonly values: readonly string[];
  /** Indices of what was selected in a list. */
  readonly indices?: readonly number[];
  /** Inputs of a form by their ids. */
  readonly form?: JsonObject;
}

/** Shows dialogs in the session of the run, or answers them by the policy of the machine where nobody looks at it. */
export interface Dialogs {
  /** @throws ActionError `DialogUnavailableError` where no person can be asked and no policy answers */
  readonly ask: (request: DialogRequest, signal: AbortSignal) => Promise<DialogAnswer>;
}
