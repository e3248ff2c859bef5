import { findContainer } from '@tandem/cloud-flow';
import { decodeScript, solutionWorkflows } from '@tandem/desktop-flow/files';
import { isUuid, type JsonValue, parseJson, TandemError, valueAt } from '@tandem/kernel';
import type { FoundCloudFlow } from './flow-file.ts';

/** The longest name that the server takes. */
const MAX_NAME = 200;
/** How files of a solution end: the id of their flow. */
const FILE_ID = /-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/i;

/**
 * The cloud flows of an unpacked zip: each of its files with a definition, such as those of a solution or of a package of one flow.
 *
 * @param fileName names a flow of which the zip does not say the name
 * @throws TandemError `XmlInvalid`
 */
export function cloudFlowsOfEntries(entries: ReadonlyMap<string, Uint8Array>, fileName: string): readonly FoundCloudFlow[] {
  const workflows = solutionWorkflows(entries);
  return [...entries].flatMap(([path, content]) => {
    if (!/\.json$/i.test(path)) return [];
    const { definition } = cloudFlowOfText(content);
    const document = readJson(definition);
    if (document === undefined || findContainer(document) === undefined) return [];
    const { name, workflowId } = workflows.get(path.toLowerCase()) ?? describedIn(document, path);
    const id = isUuid(workflowId) ? { workflowId: workflowId.toLowerCase() } : {};
    return [{ kind: 'cloud', name: (name.trim() || fileName).slice(0, MAX_NAME), ...id, definition }];
  });
}

/** The bytes as the text of one flow, whatever they are. */
export function cloudFlowOfText(bytes: Uint8Array): Pick<FoundCloudFlow, 'kind' | 'definition'> {
  return { kind: 'cloud', definition: decodeScript(bytes).text };
}

/** What a file says of its flow where no list of flows does. */
function describedIn(document: JsonValue, path: string): { readonly name: string; readonly workflowId: string } {
  const [shown, id] = [valueAt(document, ['properties', 'displayName']), valueAt(document, ['name'])];
  return {
    name: typeof shown === 'string' ? shown : nameOfPath(path),
    workflowId: typeof id === 'string' ? id : (FILE_ID.exec(path)?.[1] ?? ''),
  };
}

/** Files of a solution are called after their flow and its id, those of a package all the same. */
function nameOfPath(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(FILE_ID, '')
    .replace(/\.json$/i, '');
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
