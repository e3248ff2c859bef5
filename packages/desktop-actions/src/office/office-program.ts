import type { ActionContext, Parameter, Parameters } from '@tandem/desktop-engine';
import type { OpenFile } from './open-file.ts';

/** Where a file is saved, and in which of the formats that the program names. */
export interface SaveTarget<M extends string = string> {
  readonly path: string;
  readonly format: M | 'FromExtension';
}

/** The content of a file that is saved. */
export interface SavedContent {
  /** A package is protected with the password of the file; what else there is has none. */
  readonly kind: 'package' | 'other';
  readonly bytes: Uint8Array;
  /** Whether the file becomes that of the instance, so that *Save* writes it again. */
  readonly becomesFile: boolean;
}

/** What the actions *Save* and *Close* need to know of an Office program. */
export interface OfficeProgram<F extends OpenFile, M extends string> {
  readonly name: 'Excel' | 'Word' | 'PowerPoint';
  readonly noun: 'workbook' | 'document' | 'presentation';
  readonly instance: () => Parameter<F>;
  readonly formats: readonly (M | 'FromExtension')[];
  /** Parameters of *Save as* that do nothing here. */
  readonly ignored?: Parameters;
  readonly saveError: string;
  readonly readOnlyError: string;
  readonly closedError: string;
  /** The path as the program completes it. */
  readonly withEnding: (path: string, format: M | 'FromExtension') => string;
  /** @throws ActionError */
  readonly contentOf: (open: F, target: SaveTarget<M>, action: ActionContext) => Promise<SavedContent>;
}
