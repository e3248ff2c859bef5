import { type DesktopFlowFile, openFlowFiles } from '@tandem/desktop-flow/files';
import { isUuid } from '@tandem/kernel';
import type { FlowFileContent, FoundFlow } from './flow-file.ts';
import { scriptWithParts } from './script-with-parts.ts';

/** Characters enough to tell text from anything else. */
const SAMPLE = 4096;

/**
 * The desktop flows in the bytes of a file, each with what belongs to it in its script.
 *
 * @param fileName names a flow of which the file does not say the name
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export function readFlowFile(bytes: Uint8Array, fileName: string): FlowFileContent {
  const { flows, unreadable } = openFlowFiles(bytes);
  const [only] = flows;
  if (flows.length === 1 && only?.form === 'script' && !isText(only.script)) return { kind: 'refused', reason: 'noText' };
  if (flows.length === 0 && unreadable.length === 0) return { kind: 'refused', reason: 'noFlow' };
  return { kind: 'flows', flows: flows.map((flow) => foundFlow(flow, fileName)), unreadable };
}

/** Pictures and programs have zeros, control characters and pieces of no character all over. */
function isText(script: string): boolean {
  if (script.includes('\0')) return false;
  const sample = script.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const strange = sample.match(/[\x01-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return strange * 50 <= sample.length;
}

function foundFlow(file: DesktopFlowFile, fileName: string): FoundFlow {
  const { workflowId = '' } = file;
  return {
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
