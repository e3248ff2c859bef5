import { asTandemError } from '@tandem/kernel';
import type { FileQuestion, FlowFileContent } from './flow-file.ts';
import { readFlowFile } from './read-flow-file.ts';

/** What came of reading a file; errors do not keep what they are on their way to the page. */
export type FileReading =
  | { readonly kind: 'read'; readonly content: FlowFileContent }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly fix?: string };

self.onmessage = ({ data }: MessageEvent<FileQuestion>) => self.postMessage(answer(data));

function answer({ bytes, ...origin }: FileQuestion): FileReading {
  try {
    return { kind: 'read', content: readFlowFile(bytes, origin) };
  } catch (thrown) {
    return { kind: 'failed', ...asTandemError(thrown).toJSON() };
  }
}
