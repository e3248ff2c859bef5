import { decodeBase64, type JsonValue } from '@tandem/kernel';
import { referencesIn } from './connection-references.ts';
import { type DesktopFlowFile, type FlowPart, partKind } from './desktop-flow-file.ts';
import { memberAt } from './json-members.ts';
import { decodeScript } from './script-encoding.ts';
import { isZip, readZipEntries, type ZipBudget } from './zip-entries.ts';

const SCRIPT = /(^|\/)script\.robin$/i;

/** The flow of a package of the first versions: `script.robin` with its repositories; undefined when it is no such package. */
export function flowOfPackage(entries: ReadonlyMap<string, Uint8Array>, name: string): DesktopFlowFile | undefined {
  const [path, bytes] = entries.entries().find(([entry]) => SCRIPT.test(entry)) ?? [];
  if (path === undefined || bytes === undefined) return undefined;
  const folder = path.replace(SCRIPT, '$1');
  const parts = [...entries]
    .filter(([entry]) => entry !== path && entry.startsWith(folder))
    .map(([entry, content]): FlowPart => {
      const reference = entry.slice(folder.length);
      return { kind: partKind(reference), reference, bytes: content };
    });
  const { text, encoding } = decodeScript(bytes);
  return { form: 'package', name, script: text, encoding, parts };
}

/** The package in JSON of a flow: a zip in base64 at `properties.definition.package`; undefined when there is none. */
function packageOfJson(json: JsonValue | undefined): Uint8Array | undefined {
  const text = memberAt(json, 'properties', 'definition', 'package');
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    const bytes = decodeBase64(text);
    return isZip(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The flow in a text of JSON such as `Workflows/*.json`; undefined when it holds none.
 *
 * @param budget of the file that it is within
 * @throws TandemError `ZipUnreadable`
 */
export function flowOfPackageJson(json: JsonValue | undefined, name: string, budget: ZipBudget): DesktopFlowFile | undefined {
  const bytes = packageOfJson(json);
  const flow = bytes === undefined ? undefined : flowOfPackage(readZipEntries(bytes, budget), name);
  const references = referencesIn(
    memberAt(json, 'properties', 'definition', 'connectionReferences') ?? memberAt(json, 'properties', 'connectionReferences'),
  );
  return flow === undefined || references.length === 0 ? flow : { ...flow, connectionReferences: references };
}
