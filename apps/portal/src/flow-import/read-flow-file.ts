import {
  type DesktopFlowFile,
  type FlowFiles,
  isZip,
  openFlowFiles,
  openFlowFolder,
  readZipEntries,
  ZipBudget,
} from '@tandem/desktop-flow/files';
import { isUuid } from '@tandem/kernel';
import { type CloudFlowsOfEntries, cloudFlowOfText, cloudFlowsOfEntries } from './cloud-flows-of-file.ts';
import type { FlowFileContent, FlowKind, FoundDesktopFlow } from './flow-file.ts';
import { scriptWithParts } from './script-with-parts.ts';

/** Characters enough to tell text from anything else. */
const SAMPLE = 4096;

interface FileOrigin {
  /** Names a flow of which the file does not say the name. */
  readonly fileName: string;
  /** What a text is taken for. */
  readonly page: FlowKind;
  /** Whether its name ends in `.zip`; then it is no text, whatever is in it. */
  readonly isNamedZip?: boolean;
}

/**
 * The flows in the bytes of a file, each with what belongs to it. A zip gives its flows of both kinds; any other file on the page of
 * cloud flows is the text of one, whose faults the check of the server reports.
 *
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export function readFlowFile(bytes: Uint8Array, { fileName, page, isNamedZip = false }: FileOrigin): FlowFileContent {
  if (isNamedZip || isZip(bytes)) return readZip(bytes, fileName);
  if (page === 'cloud') return { kind: 'flows', cloud: [{ ...cloudFlowOfText(bytes), name: fileName }], desktop: [], unreadable: [] };
  const found = openFlowFiles(bytes);
  const [only] = found.flows;
  if (found.flows.length === 1 && only?.form === 'script' && !isText(only.script)) return { kind: 'refused', reason: 'noText' };
  return contentOf({ flows: [], unreadable: [] }, found, fileName);
}

function readZip(bytes: Uint8Array, fileName: string): FlowFileContent {
  const budget = new ZipBudget();
  const entries = readZipEntries(bytes, budget);
  return contentOf(cloudFlowsOfEntries(entries, fileName), openFlowFolder(entries, budget), fileName);
}

function contentOf(cloud: CloudFlowsOfEntries, desktop: FlowFiles, fileName: string): FlowFileContent {
  const unreadable = [...cloud.unreadable, ...desktop.unreadable.map((flow) => ({ kind: 'desktop', ...flow }) as const)];
  if (cloud.flows.length + desktop.flows.length + unreadable.length === 0) return { kind: 'refused', reason: 'noFlow' };
  return { kind: 'flows', cloud: cloud.flows, desktop: desktop.flows.map((flow) => foundFlow(flow, fileName)), unreadable };
}

/** Pictures and programs have zeros, control characters and pieces of no character all over. */
function isText(script: string): boolean {
  if (script.includes('\0')) return false;
  const sample = script.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const strange = sample.match(/[\x01-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return strange * 50 <= sample.length;
}

function foundFlow(file: DesktopFlowFile, fileName: string): FoundDesktopFlow {
  const { workflowId = '' } = file;
  return {
    kind: 'desktop',
    name: (file.name.trim() || fileName).slice(0, MAX_NAME),
    ...(isUuid(workflowId) ? { workflowId: workflowId.toLowerCase() } : {}),
    script: scriptWithParts(file),
    leftOutPictures: file.parts.filter(({ reference }) => SCREENSHOT.test(reference)).length,
  };
}

/** The longest name that the server takes. */
const MAX_NAME = 200;
/** What recorded UI elements looked like; nothing here shows it, and it is most of what a solution weighs. */
const SCREENSHOT = /^controlRepo-screenshots[\\/]/i;
