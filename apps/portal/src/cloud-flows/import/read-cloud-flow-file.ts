import { findContainer } from '@tandem/cloud-flow';
import { decodeScript, isZip, readZipEntries, workflowNames } from '@tandem/desktop-flow/files';
import { type JsonValue, parseJson, TandemError, valueAt } from '@tandem/kernel';
import type { FileRefusal } from '../../desktop-flows/import/flow-file.ts';
import type { CloudFlowFile, FoundCloudFlow } from './cloud-flow-file.ts';

/** The longest name that the server takes. */
const MAX_NAME = 200;

/**
 * The cloud flows in the bytes of a file: each file of a zip with a definition, such as those of a solution or of a package of one flow.
 * Any other file is taken as the text of one flow, whose faults the check of the server reports.
 *
 * @param fileName names a flow of which the file does not say the name
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export function readCloudFlowFile(bytes: Uint8Array, fileName: string): CloudFlowFile | FileRefusal {
  if (!isZip(bytes)) return { kind: 'flows', flows: [{ name: fileName, definition: decodeScript(bytes).text }] };
  const entries = readZipEntries(bytes);
  const names = workflowNames(entries);
  const found = [...entries].flatMap(([path, content]) => flowOfEntry(path, content, names.get(path.toLowerCase())) ?? []);
  const flows = found.map(({ name, definition }) => ({ name: (name.trim() || fileName).slice(0, MAX_NAME), definition }));
  return flows.length === 0 ? { kind: 'refused', reason: 'noFlow' } : { kind: 'flows', flows };
}

function flowOfEntry(path: string, content: Uint8Array, name: string | undefined): FoundCloudFlow | undefined {
  if (!/\.json$/i.test(path)) return undefined;
  const { text } = decodeScript(content);
  const document = readJson(text);
  if (document === undefined || findContainer(document) === undefined) return undefined;
  const shown = valueAt(document, ['properties', 'displayName']);
  return { name: name ?? (typeof shown === 'string' ? shown : nameOfPath(path)), definition: text };
}

/** Files of a solution are called after their flow and its id, those of a package all the same. */
function nameOfPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?\.json$/i, '');
  return name.toLowerCase() === 'definition' ? '' : name;
}

function readJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch (thrown) {
    if (thrown instanceof TandemError) return undefined;
    throw thrown;
  }
}
