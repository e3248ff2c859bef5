/** What Power Automate for desktop knows about one action. */
export interface ActionSignature {
  /** In its canonical spelling. */
  readonly id: string;
  /** Where it may stand: as a statement, or as the condition of IF, WAIT or LOOP WHILE. */
  readonly kind: 'action' | 'condition' | 'wait' | 'while';
  /** False: only the id is known, and nothing can be said about inputs and outputs. */
  readonly isDescribed: boolean;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly ActionOutput[];
}

export interface ActionInput {
  readonly name: string;
  /** .NET name of the type; `List*` and `Nullable*` are generic, with their argument in `<>` where it is known. */
  readonly type: string;
  readonly isRequired: boolean;
  /** As the designer fills it in; absent when it leaves the field empty. */
  readonly defaultValue?: string;
  /** Of an enumeration; scripts write `Module.Type.Member`. */
  readonly members?: readonly string[];
}

export interface ActionOutput {
  readonly name: string;
  readonly type: string;
  /** The name that the designer proposes for the variable. */
  readonly defaultVariable?: string;
}
