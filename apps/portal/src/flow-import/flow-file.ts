import type { UnreadableFlow } from '@tandem/desktop-flow/files';
import { TandemError } from '@tandem/kernel';
import type { FileReading } from './flow-file-worker.ts';

/** In bytes; a page cannot hold much more than what a zip of this size unpacks to. */
export const MAX_FILE_BYTES = 250_000_000;

export type FlowKind = 'cloud' | 'desktop';

/** A desktop flow that a file holds. */
export interface FoundDesktopFlow {
  readonly kind: 'desktop';
  /** By the file, or the name of the file. */
  readonly name: string;
  /** The id under which cloud flows call it, in lower case. */
  readonly workflowId?: string;
  /** With UI elements, images and connections of the file in its trailer. */
  readonly script: string;
  /** Pictures of UI elements that stay in the file. */
  readonly leftOutPictures: number;
}

/** A cloud flow that a file holds. */
export interface FoundCloudFlow {
  readonly kind: 'cloud';
  /** By the file, or the name of the file. */
  readonly name: string;
  /** The id under which other flows of the file call it, in lower case. */
  readonly workflowId?: string;
  /** JSON in one of the forms that an import takes. */
  readonly definition: string;
}

/** A flow that the file has or names, but that cannot be read. */
export interface UnreadableFoundFlow extends UnreadableFlow {
  readonly kind: FlowKind;
}

export type FoundFlow = FoundCloudFlow | FoundDesktopFlow;

/** What a file brings. */
export interface FlowsOfFile {
  readonly kind: 'flows';
  readonly cloud: readonly FoundCloudFlow[];
  readonly desktop: readonly FoundDesktopFlow[];
  readonly unreadable: readonly UnreadableFoundFlow[];
}

export type FlowFileContent = FlowsOfFile | FileRefusal;

/** Why a file brings no flow. */
export interface FileRefusal {
  readonly kind: 'refused';
  readonly reason: 'tooLarge' | 'unreadable' | 'noText' | 'noFlow';
}

/**
 * The flows of a file that a person chose. It is read beside the page, which goes on meanwhile.
 *
 * @param page the kind of flows that a file which is no zip is taken for
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export async function openFlowFile(file: File, page: FlowKind): Promise<FlowFileContent> {
  if (file.size > MAX_FILE_BYTES) return { kind: 'refused', reason: 'tooLarge' };
  const bytes = await bytesOf(file);
  return bytes === undefined ? { kind: 'refused', reason: 'unreadable' } : readBeside({ bytes, page, ...nameOf(file) });
}

/** The name of a file without its extension, and what the extension says. */
function nameOf({ name }: File): Pick<FileQuestion, 'fileName' | 'isNamedZip'> {
  return { fileName: name.replace(/\.[^.]*$/, ''), isNamedZip: /\.zip$/i.test(name) };
}

/** Undefined when the browser cannot read it: a folder, or a file that is gone or locked. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** What the worker is asked. */
export interface FileQuestion {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly page: FlowKind;
  readonly isNamedZip: boolean;
}

/** Large zips take seconds to unpack. */
function readBeside(question: FileQuestion): Promise<FlowFileContent> {
  const worker = new Worker(new URL('./flow-file-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FlowFileContent>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileReading>) => {
      if (data.kind === 'read') resolve(data.content);
      else reject(new TandemError(data.code, data.message, data.fix === undefined ? {} : { fix: data.fix }));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question, [question.bytes.buffer]);
  }).finally(() => worker.terminate());
}
