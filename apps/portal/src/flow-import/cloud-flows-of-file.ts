import { findContainer } from '@tandem/cloud-flow';
import { decodeScript, type SolutionWorkflow, solutionWorkflows } from '@tandem/desktop-flow/files';
import { isUuid, type JsonValue, parseJson, TandemError, valueAt } from '@tandem/kernel';
import type { FoundCloudFlow, UnreadableFoundFlow } from './flow-file.ts';

/** The longest name that the server takes. */
const MAX_NAME = 200;
/** How files of a solution end: the id of their flow. */
const FILE_ID = /-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/i;

/** What is there of cloud flows in a zip. */
export interface CloudFlowsOfEntries {
  readonly flows: readonly FoundCloudFlow[];
  readonly unreadable: readonly UnreadableFoundFlow[];
}

/**
 * The cloud flows of an unpacked zip: each of its files with a definition, such as those of a solution or of a package of one flow. Files
 * that by their names, or by the solution, are such flows but have no definition that can be read are unreadable.
 *
 * @param fileName names a flow of which the zip does not say the name
 * @throws TandemError `XmlInvalid`
 */
export function cloudFlowsOfEntries(entries: ReadonlyMap<string, Uint8Array>, fileName: string): CloudFlowsOfEntries {
  const workflows = solutionWorkflows(entries);
  const paths = new Set(Array.from(entries.keys(), (path) => path.toLowerCase()));
  const gone = [...workflows].filter(([path, { isCloudFlow }]) => isCloudFlow && path !== '' && !paths.has(path));
  const read = [...entries].flatMap(([path, content]) => {
    if (!/\.json$/i.test(path)) return [];
    return flowOfEntry({ path, content, fileName, workflow: workflows.get(path.toLowerCase()) }) ?? [];
  });
  return {
    flows: read.filter((flow): flow is FoundCloudFlow => 'definition' in flow),
    unreadable: [
      ...read.filter((flow): flow is UnreadableFoundFlow => 'message' in flow),
      ...gone.map(([, { name }]) => withoutFile(name)),
    ],
  };
}

interface JsonEntry {
  readonly path: string;
  readonly content: Uint8Array;
  readonly fileName: string;
  /** What the solution says of it. */
  readonly workflow: SolutionWorkflow | undefined;
}

/** Undefined when the entry is something else. */
function flowOfEntry({ path, content, fileName, workflow }: JsonEntry): FoundCloudFlow | UnreadableFoundFlow | undefined {
  const { definition } = cloudFlowOfText(content);
  const document = readJson(definition);
  if (document !== undefined && findContainer(document) !== undefined) {
    const { name, workflowId } = workflow ?? describedIn(document, path);
    const id = isUuid(workflowId) ? { workflowId: workflowId.toLowerCase() } : {};
    return { kind: 'cloud', name: (name.trim() || fileName).slice(0, MAX_NAME), ...id, definition };
  }
  const isFlow = workflow === undefined ? document === undefined && hasFlowName(path) : workflow.isCloudFlow;
  return isFlow ? withoutDefinition(workflow?.name.trim() || nameOfPath(path) || fileName, path) : undefined;
}

function withoutDefinition(name: string, path: string): UnreadableFoundFlow {
  const message = `The file ${path} has no definition of the cloud flow '${name}' that can be read: it is cut off or damaged. Export it again.`;
  return { kind: 'cloud', name, message };
}

function withoutFile(name: string): UnreadableFoundFlow {
  return { kind: 'cloud', name, message: `The solution has no file of the cloud flow '${name}'. Export it again with the flow in it.` };
}

/** Whether a solution or a package calls the files of its flows so. */
function hasFlowName(path: string): boolean {
  return FILE_ID.test(path) || /(^|\/)definition\.json$/i.test(path);
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
