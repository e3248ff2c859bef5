import type { ApiTriggerInput } from '@tandem/protocol';

/** A file that a person chose, as flows take it. */
export interface FileEntry {
  readonly name: string;
  /** Base64. */
  readonly contentBytes: string;
}

/** What a person has entered by the key of each input; fields hold text, a file field holds a file. */
export type TriggerEntries = Readonly<Record<string, string | FileEntry>>;

export type TriggerInput = ApiTriggerInput;
