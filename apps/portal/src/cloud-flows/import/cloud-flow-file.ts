import { baseName, bytesOfFile, type FileRefusal } from '../../desktop-flows/import/flow-file.ts';

/** A cloud flow that a file holds. */
export interface FoundCloudFlow {
  /** By the file, or the name of the file. */
  readonly name: string;
  /** JSON in one of the forms that an import takes. */
  readonly definition: string;
}

export type CloudFlowFile = { readonly kind: 'flows'; readonly flows: readonly FoundCloudFlow[] };

/**
 * The cloud flows of a file that a person chose. What opens it is loaded when the first one is chosen.
 *
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export async function openCloudFlowFile(file: File): Promise<CloudFlowFile | FileRefusal> {
  const [{ readCloudFlowFile }, bytes] = await Promise.all([import('./read-cloud-flow-file.ts'), bytesOfFile(file)]);
  return bytes instanceof Uint8Array ? readCloudFlowFile(bytes, baseName(file)) : bytes;
}
