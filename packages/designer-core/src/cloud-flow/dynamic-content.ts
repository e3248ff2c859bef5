/** What earlier steps offer to a field. */
export interface DynamicContentGroup {
  /** Name of the trigger, action, or variable list in the definition; unique in a list of groups. */
  readonly key: string;
  /** As people read it: `Run a flow built with Power Automate for desktop`. */
  readonly title: string;
  /** Name of an icon of the portal. */
  readonly icon: string;
  readonly items: readonly DynamicContent[];
}

export interface DynamicContent {
  /** Without `@`: `outputs('Run_a_flow')?['body/FileCount']`, `variables('total')`, `items('Each')?['name']`. */
  readonly expression: string;
  readonly title: string;
  readonly description: string | undefined;
  /** JSON Schema type where it is known. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | undefined;
  /**
   * Set for a value of each item of a list that no loop around goes through: the list, without `@`. The expression begins with
   * `item()`; `inLoop` gives it for the loop that is put around (the edit `wrap-in-loop`).
   */
  readonly loop?: { readonly source: string };
}
