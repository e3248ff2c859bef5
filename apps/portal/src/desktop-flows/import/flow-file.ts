import type { UnreadableFlow } from '@tandem/desktop-flow/files';

/** In bytes; a page cannot hold much more than what a zip of this size unpacks to. */
export const MAX_FILE_BYTES = 250_000_000;

/** A desktop flow that a file holds. */
export interface FoundFlow {
  /** By the file, or the name of the file. */
  readonly name: string;
  /** The id under which cloud flows call it, in lower case. */
  readonly workflowId?: string;
  /** With UI elements, images and connections of the file in its trailer. */
  readonly script: string;
  /** Pictures of UI elements that stay in the file. */
  readonly leftOutPictures: number;
}

export type FlowFileContent =
  | { readonly kind: 'flows'; readonly flows: readonly FoundFlow[]; readonly unreadable: readonly UnreadableFlow[] }
  | FileRefusal;

/** Why a file brings no flow. */
export interface FileRefusal {
  readonly kind: 'refused';
  readonly reason: 'tooLarge' | 'unreadable' | 'noText' | 'noFlow';
}

/**
 * The desktop flows of a file that a person chose. What opens it is loaded when the first one is chosen.
 *
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export async function openFlowFile(file: File): Promise<FlowFileContent> {
  const [{ readFlowFile }, bytes] = await Promise.all([import('./read-flow-file.ts'), bytesOfFile(file)]);
  return bytes instanceof Uint8Array ? readFlowFile(bytes, baseName(file)) : bytes;
}

/** The name of a file without its extension. */
export function baseName({ name }: File): string {
  return name.replace(/\.[^.]*$/, '');
}

/** What is in a file, unless it is too large, or the browser cannot read it. */
export async function bytesOfFile(file: File): Promise<Uint8Array | FileRefusal> {
  if (file.size > MAX_FILE_BYTES) return { kind: 'refused', reason: 'tooLarge' };
  return (await bytesOf(file)) ?? { kind: 'refused', reason: 'unreadable' };
}

/** Undefined when the browser cannot read it: a folder, or a file that is gone or locked. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
