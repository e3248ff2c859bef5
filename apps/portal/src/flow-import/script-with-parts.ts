import { mergeTrailers, printTrailer, trailerObject } from '@tandem/designer-core/desktop-flow';
import { type DesktopFlow, parseDesktopFlow } from '@tandem/desktop-flow';
import { type ConnectionReference, type DesktopFlowFile, decodeScript, type FlowPart, powerFxOfManifest } from '@tandem/desktop-flow/files';
import { isJsonArray, JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { withPictures } from './repository-pictures.ts';

const ALIASES = { uiElements: 'appmask', images: 'imgrepo' } as const;

/**
 * The script of a flow with what its file says beside it: UI elements, images with their pictures, connection references and whether
 * it is written in Power Fx. They stand in the trailer, as in a copied text; what the script has there already stays as it is.
 */
export function scriptWithParts(file: DesktopFlowFile): string {
  const { flow } = parseDesktopFlow(file.script);
  const brought = trailerOfFile(file, flow);
  if (brought === undefined) return file.script;
  const own = trailerObject(flow.trailer);
  if (own === undefined && flow.trailer !== undefined) return file.script;
  const lineBreak = file.script.includes('\r\n') ? '\r\n' : '\n';
  const steps = file.script.slice(0, flow.trailer?.source.range.start ?? file.script.length);
  const gap = flow.trailer !== undefined || steps === '' ? '' : /[\r\n]$/.test(steps) ? lineBreak : lineBreak + lineBreak;
  return steps + gap + printTrailer(withPowerFx(mergeTrailers(own, brought), file), lineBreak);
}

/** Undefined when the file has nothing to add. */
function trailerOfFile(file: DesktopFlowFile, flow: DesktopFlow): JsonObject | undefined {
  const symbols = (kind: 'uiElements' | 'images') =>
    file.parts.filter((part) => part.kind === kind).flatMap((part) => symbolOf(part, aliasOf(part, flow), file.parts) ?? []);
  const [uiElements, images] = [symbols('uiElements'), symbols('images')];
  const references = file.connectionReferences ?? [];
  if (uiElements.length + images.length + references.length === 0 && powerFxOfManifest(file.parts) !== true) return undefined;
  const [image, ...others] = images;
  return JsonObject.of([
    ['ControlRepositorySymbols', uiElements],
    ...(image === undefined ? [] : ([['ImageRepositorySymbol', image]] as const)),
    ...(others.length === 0 ? [] : ([['ImageRepositorySymbols', others]] as const)),
    ['ConnectionReferences', references.map(connectionOf)],
  ]);
}

/** Where values are written in Power Fx, a flow without any value would not say so. */
function withPowerFx(trailer: JsonObject, { parts }: DesktopFlowFile): JsonObject {
  return powerFxOfManifest(parts) === true ? trailer.copy().set('PowerFxEnabled', true) : trailer;
}

/** Undefined for a repository that holds nothing. */
function symbolOf(part: FlowPart, alias: string, parts: readonly FlowPart[]): JsonObject | undefined {
  const text = decodeScript(part.bytes).text;
  const content = objectOf(text);
  if (text.trim() === '' || (content !== undefined && isEmpty(content))) return undefined;
  const repository = content === undefined || part.kind !== 'images' ? text : withPictures(content, text, parts);
  const isOfElements = part.kind === 'uiElements';
  return JsonObject.of([
    ...(isOfElements ? ([['IgnoreImagesOnSerialization', false]] as const) : []),
    ['Repository', repository],
    ['ImportMetadata', JsonObject.of([])],
    ['Name', alias],
  ]);
}

function isEmpty(content: JsonObject): boolean {
  return ['Screens', 'Images', 'Folders'].every((name) => {
    const list = content.get(name);
    return list === undefined || (isJsonArray(list) && list.length === 0);
  });
}

/** The script's own name for it: `IMPORT 'controlRepo.appmask' AS appmask`. */
function aliasOf({ kind, reference }: FlowPart, { headers }: DesktopFlow): string {
  const isSame = (other: string) => other.toLowerCase() === reference.toLowerCase();
  const header = headers.find((candidate) => candidate.kind === 'import' && isSame(candidate.reference));
  return header?.kind === 'import' ? header.alias : ALIASES[kind === 'images' ? 'images' : 'uiElements'];
}

function connectionOf({ internalId, logicalName, apiName, displayName }: ConnectionReference): JsonValue {
  return JsonObject.of([
    ['ConnectorId', `/providers/Microsoft.PowerApps/apis/${apiName}`],
    ['DisplayName', displayName],
    ['InternalId', internalId],
    ['IsDisabled', false],
    ['LogicalName', logicalName],
    ['IsEmbedded', false],
  ]);
}

function objectOf(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return value instanceof JsonObject ? value : undefined;
  } catch {
    return undefined;
  }
}
