import type { ConnectionReference } from './connection-references.ts';
import type { ScriptEncoding } from './script-encoding.ts';
import type { ScriptOrigin } from './script-origin.ts';

/** What a file was that held a desktop flow. */
export type FlowFileForm =
  /** The text itself: copied from the designer, or a stored definition. */
  | 'script'
  /** JSON of the first versions, with the flow as a package in base64, or that package. */
  | 'package'
  /** A solution, or its `customizations.xml`. */
  | 'solution'
  /** A row of the table of flows, as the Web API gives it. */
  | 'row'
  /** A folder with a file for each subflow. */
  | 'folder';

/** One desktop flow out of a file, nothing left out. */
export interface DesktopFlowFile {
  readonly form: FlowFileForm;
  /** As people know it; empty where the file does not say. */
  readonly name: string;
  readonly workflowId?: string;
  readonly script: string;
  /** How the script is written, where it has bytes of its own. */
  readonly encoding?: ScriptEncoding;
  /** What belongs to it besides the script: UI elements, images, the manifest, screenshots. */
  readonly parts: readonly FlowPart[];
  /** What the file says beside the script of the connections that steps name; absent when nothing. */
  readonly connectionReferences?: readonly ConnectionReference[];
  /** Of a script that was put together of files: where its parts come from. */
  readonly origins?: readonly ScriptOrigin[];
}

export interface FlowPart {
  readonly kind: 'uiElements' | 'images' | 'manifest' | 'other';
  /** The name that an IMPORT of the script has for it: `controlRepo.appmask`. */
  readonly reference: string;
  /** As they are in the file. */
  readonly bytes: Uint8Array;
}

/** A flow that the file names but whose script is not there or can't be read. */
export interface UnreadableFlow {
  readonly name: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

export interface FlowFiles {
  readonly flows: readonly DesktopFlowFile[];
  readonly unreadable: readonly UnreadableFlow[];
}

/** The kind of a part by the name that scripts and solutions give it. */
export function partKind(reference: string): FlowPart['kind'] {
  const name = reference.toLowerCase();
  if (name.endsWith('.appmask')) return 'uiElements';
  if (name.endsWith('.imgrepo')) return 'images';
  return name.endsWith('.manifest') ? 'manifest' : 'other';
}
