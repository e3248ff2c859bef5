import type { NewEnvironmentVariable } from '@tandem/protocol';
import { importCloudFlow } from './import-cloud-flow.ts';
import { importDesktopFlow } from './import-desktop-flow.ts';
import type { Destination, ListedFlow } from './listed-flows.ts';

/** What became of a flow. */
export type Imported =
  | { readonly kind: 'imported'; readonly id: string; readonly name: string; readonly isDraft: boolean }
  | { readonly kind: 'version'; readonly id: string; readonly name: string; readonly version: number; readonly isDraft: boolean }
  /** A version that calls flows which were imported after it. */
  | { readonly kind: 'led'; readonly id: string; readonly name: string; readonly version: number; readonly isDraft: boolean }
  /** The flow is the same already. */
  | { readonly kind: 'unchanged'; readonly id: string; readonly name: string };

export interface ListedImport<F extends ListedFlow = ListedFlow> {
  readonly flow: F;
  readonly to: Destination;
  /** Kept with its errors, without running. */
  readonly isDraft: boolean;
  /** Ids of the file to those that the flows have here. */
  readonly ids: ReadonlyMap<string, string>;
  /** For a new cloud flow: connection reference key to connection id. */
  readonly connections: Readonly<Record<string, string>>;
  readonly environmentVariables: readonly NewEnvironmentVariable[];
}

/**
 * Imports one flow of a list. What an earlier try has done, even one whose answer was lost, is not done again.
 *
 * @throws TandemError as the routes that import, update and save a flow of its kind answer
 */
export function importListedFlow({ flow, ...rest }: ListedImport): Promise<Imported> {
  return flow.kind === 'cloud' ? importCloudFlow({ flow, ...rest }) : importDesktopFlow({ flow, ...rest });
}
