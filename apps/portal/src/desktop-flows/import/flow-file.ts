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
  | { readonly kind: 'refused'; readonly reason: 'tooLarge' | 'unreadable' | 'noText' | 'noFlow' };

/**
 * The desktop flows of a file that a person chose. What opens it is loaded when the first one is chosen.
 *
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export async function openFlowFile(file: File): Promise<FlowFileContent> {
  if (file.size > MAX_FILE_BYTES) return { kind: 'refused', reason: 'tooLarge' };
  const [{ readFlowFile }, bytes] = await Promise.all([import('./read-flow-file.ts'), bytesOf(file)]);
  if (bytes === undefined) return { kind: 'refused', reason: 'unreadable' };
  return readFlowFile(bytes, file.name.replace(/\.[^.]*$/, ''));
}

/** Undefined when the browser cannot read it: a folder, or a file that is gone or locked. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
