/**
 * What people read about the actions of one module, in one language. The signatures (`ActionSignature`) say what an action takes and
 * gives; these texts are keyed by the same names, so that one test can hold both against each other. They are written for Tandem.
 */
export interface ModuleTexts {
  /** Name of the module in scripts: `Folder`. */
  readonly module: string;
  /** Title in the actions pane: `Folder`. */
  readonly title: string;
  /** By the first two parts of the id: `Folder.Create`. */
  readonly actions: Readonly<Record<string, ActionTexts>>;
  /**
   * What lists of choices show, by type and member of an enumeration of the module: `CaseOption`, `UpperCase`: `Upper case`. A member
   * that is not here is shown as it is written.
   */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the errors of the module mean, by id: `ReadFileError`: `The file cannot be read`. */
  readonly errors?: Readonly<Record<string, string>>;
}

export interface ActionTexts {
  /** `Create folder` */
  readonly title: string;
  /** One or two sentences: what it does and what to mind. */
  readonly description: string;
  /** How Tandem carries it out where that is not as in Power Automate for desktop, or where it depends on the machine. */
  readonly notes?: string;
  /**
   * The step in words, with parameters and outputs in braces: `Create folder {FolderName} in {FolderPath}`. A part in brackets is left
   * out when a parameter in it has no value: `Wait[ at most {Timeout} seconds]`.
   */
  readonly summary: string;
  /** By parameter name: label, and help where the label is not enough. */
  readonly inputs: Readonly<Record<string, FieldTexts>>;
  /** By output name: what it holds. */
  readonly outputs: Readonly<Record<string, string>>;
  /** By whole id, for actions of several selectors: what distinguishes this one in the dialog, and its summary where it differs. */
  readonly variants?: Readonly<Record<string, VariantTexts>>;
  /** Further words that a search finds it by. */
  readonly keywords?: readonly string[];
}

export type FieldTexts = string | { readonly label: string; readonly help: string };

export interface VariantTexts {
  /** `Add days`: an option of the dialog's first field. */
  readonly title: string;
  readonly summary?: string;
}

/** What a machine needs for an action. */
export const ActionNeed = {
  nothing: 'nothing',
  /** A desktop session with a display. */
  display: 'display',
  browser: 'browser',
  /** The Windows operating system, or an application that only exists there. */
  windows: 'windows',
  /** An account of some service on the network. */
  service: 'service',
} as const;
export type ActionNeed = (typeof ActionNeed)[keyof typeof ActionNeed];

/** The texts of statements that are no library actions: `if`, `loopForeach`, `set`, … by `Statement['kind']`, in one language. */
export interface StatementTexts {
  /** Groups of the actions pane that only statements fill, in the order of the pane: `Variables`, `Conditionals`, `Loops`, `Flow control`. */
  readonly groups: Readonly<Record<'variables' | 'conditionals' | 'loops' | 'flow-control', string>>;
  readonly statements: Readonly<Record<string, ActionTexts>>;
}
