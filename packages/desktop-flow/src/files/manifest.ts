import type { FlowPart } from './desktop-flow-file.ts';
import { memberAt, readJson } from './json-members.ts';
import { decodeScript } from './script-encoding.ts';

/** Whether the manifest of a flow says that the flow is written in Power Fx (`PowerFxEnabled`); undefined when none says anything of it. */
export function powerFxOfManifest(parts: readonly FlowPart[]): boolean | undefined {
  const manifest = parts.find(({ kind }) => kind === 'manifest');
  const flag = manifest === undefined ? undefined : memberAt(readJson(decodeScript(manifest.bytes).text), 'PowerFxEnabled');
  return typeof flag === 'boolean' ? flag : undefined;
}
