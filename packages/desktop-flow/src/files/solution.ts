import { TandemError } from '@tandem/kernel';
import { readXml, type XmlElement, type XmlNode } from '@tandem/xml';
import { type ConnectionReference, referencesIn } from './connection-references.ts';
import { type DesktopFlowFile, type FlowFiles, type FlowPart, partKind, type UnreadableFlow } from './desktop-flow-file.ts';
import { flowOfPackageJson } from './flow-package.ts';
import { scriptOfDefinition } from './flow-row.ts';
import { readJson } from './json-members.ts';
import { decodeScript } from './script-encoding.ts';
import type { ZipBudget } from './zip-entries.ts';

type Entries = ReadonlyMap<string, Uint8Array>;

/** Where the flows of a solution come from. */
export interface SolutionFiles {
  readonly customizations: string;
  readonly entries: Entries;
  /** What the packages of its flows may hold. */
  readonly budget: ZipBudget;
}

/** Value of `UIFlowType` for flows of the designer; the recorder of before has others, and no script. */
const DESIGNER = '2';
/** Value of `Category` for cloud flows; desktop flows have 6, and all others no JSON file. */
const CLOUD_FLOW = '5';

/**
 * The desktop flows of a solution: the `Workflow` elements of its `customizations.xml` with `UIFlowType` 2.
 *
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export function flowsOfSolution({ customizations, entries, budget }: SolutionFiles): FlowFiles {
  const root = inPart('customizations.xml', () => readXml(customizations, undefined)).children.find(isElement);
  const workflows = childrenOf(childOf(root, 'Workflows'), 'Workflow').filter((workflow) => textOf(workflow, 'UIFlowType') === DESIGNER);
  const parts = Map.groupBy(partsOf(entries), ({ workflowId }) => workflowId);
  const names = referenceNames(root);
  const byName = new EntryNames(entries);
  const read = workflows.map((workflow) => {
    const flow = readWorkflow(workflow, { entries: byName, budget }, (id) => (parts.get(id) ?? []).map(({ part }) => part));
    return 'message' in flow ? flow : withReferences(flow, referencesIn(readJson(textOf(workflow, 'ConnectionReferences'))), names);
  });
  return {
    flows: read.filter((flow): flow is DesktopFlowFile => 'script' in flow),
    unreadable: read.filter((flow): flow is UnreadableFlow => 'message' in flow),
  };
}

/** What a solution says of one of its flows. */
export interface SolutionWorkflow {
  /** As people know it. */
  readonly name: string;
  /** Under which other flows of the solution call it, in lower case. */
  readonly workflowId: string;
  readonly isCloudFlow: boolean;
}

/**
 * The flows of a solution, cloud flows included, by the paths of their files in lower case; empty for any other zip.
 *
 * @throws TandemError `XmlInvalid`
 */
export function solutionWorkflows(entries: Entries): ReadonlyMap<string, SolutionWorkflow> {
  const customizations = entries.get('customizations.xml') ?? entries.get('Customizations.xml');
  if (customizations === undefined) return new Map();
  const root = inPart('customizations.xml', () => readXml(decodeScript(customizations).text, undefined)).children.find(isElement);
  return new Map(
    childrenOf(childOf(root, 'Workflows'), 'Workflow').map((workflow) => [
      textOf(workflow, 'JsonFileName').replace(/^\//, '').toLowerCase(),
      {
        name: attributeOf(workflow, 'Name'),
        workflowId: plainId(attributeOf(workflow, 'WorkflowId')),
        isCloudFlow: textOf(workflow, 'UIFlowType') === '' && [CLOUD_FLOW, ''].includes(textOf(workflow, 'Category')),
      },
    ]),
  );
}

function readWorkflow(
  workflow: XmlElement,
  { entries, budget }: { readonly entries: EntryNames; readonly budget: ZipBudget },
  partsOfFlow: (workflowId: string) => readonly FlowPart[],
): DesktopFlowFile | UnreadableFlow {
  const workflowId = plainId(attributeOf(workflow, 'WorkflowId'));
  const name = attributeOf(workflow, 'Name');
  const script = scriptOfDefinition(textOf(workflow, 'Definition'));
  if (script !== undefined) return { form: 'solution', name, workflowId, script, parts: partsOfFlow(workflowId) };
  const path = textOf(workflow, 'JsonFileName');
  const file = entries.find(path);
  const flow = file === undefined ? undefined : inPart(path, () => flowOfPackageJson(readJson(decodeScript(file).text), name, budget));
  if (flow !== undefined) return { ...flow, workflowId, parts: [...flow.parts, ...partsOfFlow(workflowId)] };
  return { name, message: `The solution has no script of the desktop flow '${name}'. Export it again with the flow in it.` };
}

/** What people call the connection references of a solution, by their names in it. */
function referenceNames(root: XmlElement | undefined): ReadonlyMap<string, string> {
  const references = childrenOf(childOf(root, 'connectionreferences'), 'connectionreference');
  return new Map(
    references.map((reference) => [
      attributeOf(reference, 'connectionreferencelogicalname').toLowerCase(),
      textOf(reference, 'connectionreferencedisplayname'),
    ]),
  );
}

function withReferences(
  flow: DesktopFlowFile,
  references: readonly ConnectionReference[],
  names: ReadonlyMap<string, string>,
): DesktopFlowFile {
  if (references.length === 0) return flow;
  const named = references.map((reference) => ({
    ...reference,
    displayName: names.get(reference.logicalName.toLowerCase()) || reference.displayName,
  }));
  return { ...flow, connectionReferences: named };
}

/** Finds files by their paths; where none is written so, case does not count. */
class EntryNames {
  readonly #entries: Entries;
  readonly #folded = new Map<string, Uint8Array>();

  constructor(entries: Entries) {
    this.#entries = entries;
    for (const [path, bytes] of entries) if (!this.#folded.has(path.toLowerCase())) this.#folded.set(path.toLowerCase(), bytes);
  }

  find(path: string): Uint8Array | undefined {
    const name = path.replace(/^\//, '');
    return this.#entries.get(name) ?? this.#folded.get(name.toLowerCase());
  }
}

/** Reads a file of the solution; what is wrong with it names it. */
function inPart<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof TandemError)) throw thrown;
    const { code, fix } = thrown;
    throw new TandemError(code, `The file ${path.replace(/^\//, '')} of the solution cannot be read: ${thrown.message}`, {
      ...(fix === undefined ? {} : { fix }),
      cause: thrown,
    });
  }
}

interface OwnedPart {
  readonly workflowId: string;
  readonly part: FlowPart;
}

/** What `desktopflowbinaries/<id>/desktopflowbinary.xml` describe, with the file that each names. */
function partsOf(entries: Entries): readonly OwnedPart[] {
  return [...entries].flatMap(([path, bytes]) => {
    if (!/(^|\/)desktopflowbinary\.xml$/i.test(path)) return [];
    const binary = inPart(path, () => readXml(decodeScript(bytes).text, undefined)).children.find(isElement);
    const content = entries.get(`${path.slice(0, path.lastIndexOf('/'))}/data/${textOf(binary, 'data')}`);
    if (content === undefined) return [];
    const reference = textOf(binary, 'reference');
    const workflowId = plainId(textOf(childOf(binary, 'process'), 'workflowid'));
    return [{ workflowId, part: { kind: partKind(reference), reference, bytes: content } }];
  });
}

function plainId(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}

function isElement(node: XmlNode): node is XmlElement {
  return node.kind === 'element';
}

function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(isElement).filter((child) => child.name.local === name);
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

function textOf(element: XmlElement | undefined, name: string): string {
  const children = childOf(element, name)?.children ?? [];
  return children.map((node) => (node.kind === 'text' || node.kind === 'cdata' ? node.value : '')).join('');
}

function attributeOf(element: XmlElement, name: string): string {
  return element.attributes.find((attribute) => attribute.name.local === name)?.value ?? '';
}
