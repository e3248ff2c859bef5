import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { type DesktopFlowFile, type FlowPart, partKind } from './desktop-flow-file.ts';
import { decodeScript } from './script-encoding.ts';
import { isZip, readZipEntries } from './zip-entries.ts';

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
export function packageOfJson(json: JsonValue | undefined): Uint8Array | undefined {
  const text = memberAt(json, 'properties', 'definition', 'package');
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return isZip(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The flow in a text of JSON such as `Workflows/*.json`; undefined when it holds none. */
export function flowOfPackageJson(json: JsonValue | undefined, name: string): DesktopFlowFile | undefined {
  const bytes = packageOfJson(json);
  return bytes === undefined ? undefined : flowOfPackage(readZipEntries(bytes), name);
}

/** JSON out of a text; undefined for any other text. */
export function readJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path of members, whose names are compared without regard to case; undefined when there is nothing. */
export function memberAt(json: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, name) => (value instanceof JsonObject ? memberOf(value, name) : undefined), json);
}

function memberOf(object: JsonObject, name: string): JsonValue | undefined {
  return object.get(name) ?? [...object].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
