import { type Diagnostic, isJsonArray, JsonObject, nearestName } from '@tandem/kernel';
import type { DesktopFlow, ImageReference, UiElementReference } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { valuesOf, walkExpression } from '../walk-expressions.ts';
import type { DesktopFlowFile } from './desktop-flow-file.ts';
import { memberAt, readJson } from './json-members.ts';
import { decodeScript } from './script-encoding.ts';

/** The names in the repositories of a flow, as scripts write them: `['Window']`, `['Window', 'Edit']`, `['folder', 'image']`. */
export interface FlowRepositories {
  /** Undefined when neither the file nor a trailer has a repository of that kind. */
  readonly uiElements?: readonly (readonly string[])[];
  readonly images?: readonly (readonly string[])[];
}

/** What the repositories of a flow hold: those of the file, and those that its copied text ends with. */
export function readRepositories({ parts }: Pick<DesktopFlowFile, 'parts'>, flow: DesktopFlow): FlowRepositories {
  const own = (kind: 'uiElements' | 'images') =>
    parts.filter((part) => part.kind === kind).map(({ bytes }) => readJson(decodeScript(bytes).text));
  const trailer = flow.trailer === undefined ? undefined : readJson(flow.trailer.text.trim());
  const uiElements = [...own('uiElements'), ...symbolsOf(trailer, 'ControlRepositorySymbols'), ...bareRepository(trailer)].filter(isObject);
  const images = [...own('images'), ...symbolsOf(trailer, 'ImageRepositorySymbols'), ...symbolsOf(trailer, 'ImageRepositorySymbol')].filter(
    isObject,
  );
  return {
    ...(uiElements.length === 0 ? {} : { uiElements: uiElements.flatMap(elementsIn) }),
    ...(images.length === 0 ? {} : { images: images.flatMap((repository) => imagesIn(repository, [])) }),
  };
}

/** References of a flow to UI elements and images that its repositories do not have, as warnings. */
export function checkReferences(flow: DesktopFlow, repositories: FlowRepositories): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  walkStatements(flow, (statement, { subflow }) => {
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => {
        if (expression.kind !== 'uiElement' && expression.kind !== 'image') return;
        const known = expression.kind === 'image' ? repositories.images : repositories.uiElements;
        if (known === undefined || known.some((path) => isSamePath(path, expression.path))) return;
        diagnostics.push({ ...missing(expression, known), range: expression.range, path: `${subflow.name}:${statement.row}` });
      });
    }
  });
  return diagnostics;
}

function missing(reference: UiElementReference | ImageReference, known: readonly (readonly string[])[]): Diagnostic {
  const written = nameOf(reference.path);
  const near = nearestName(written, known.map(nameOf));
  const hint = near === undefined ? 'Capture it again.' : `Did you mean ${near}?`;
  const what = reference.kind === 'image' ? 'image' : 'UI element';
  const code = reference.kind === 'image' ? 'UnknownImage' : 'UnknownUiElement';
  return { code, severity: 'warning', message: `The flow comes without the ${what} ${written}. ${hint}` };
}

function nameOf(path: readonly string[]): string {
  return path.map((name) => `['${name}']`).join('');
}

function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name.toLowerCase() === b[index]?.toLowerCase());
}

/** The repositories of a trailer, which holds each as a text of JSON: one symbol, or a list of them. */
function symbolsOf(trailer: unknown, name: string): readonly (JsonObject | undefined)[] {
  if (!(trailer instanceof JsonObject)) return [];
  const single = objectOf(memberAt(trailer, name));
  const symbols = single === undefined ? objectsAt(trailer, name) : [single];
  return symbols.map((symbol) => objectOf(readJson(textAt(symbol, 'Repository'))));
}

/** Until 2022 the trailer was the repository of UI elements itself. */
function bareRepository(trailer: unknown): readonly JsonObject[] {
  return trailer instanceof JsonObject && memberAt(trailer, 'Screens') !== undefined ? [trailer] : [];
}

function elementsIn(repository: JsonObject): readonly (readonly string[])[] {
  return objectsAt(repository, 'Screens').flatMap((screen) => {
    const name = textAt(screen, 'Name');
    return [[name], ...objectsAt(screen, 'Controls').map((control) => [name, textAt(control, 'Name')])];
  });
}

function imagesIn(folder: JsonObject, path: readonly string[]): readonly (readonly string[])[] {
  const own = objectsAt(folder, 'Images').map((image) => [...path, textAt(image, 'Name')]);
  return [...own, ...objectsAt(folder, 'Folders').flatMap((inner) => imagesIn(inner, [...path, textAt(inner, 'Name')]))];
}

function objectsAt(object: JsonObject, name: string): readonly JsonObject[] {
  const value = memberAt(object, name);
  return value !== undefined && isJsonArray(value) ? value.filter(isObject) : [];
}

function textAt(object: JsonObject, name: string): string {
  const value = memberAt(object, name);
  return typeof value === 'string' ? value : '';
}

function objectOf(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return value instanceof JsonObject;
}
