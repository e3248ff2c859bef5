import { type JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import { isSet, objectsField, textField } from './json-fields.ts';

/** A window or web page with the UI elements in it. */
export interface UiScreen {
  /** Alias of the repository in scripts: `appmask`. */
  readonly repository: string;
  readonly name: string;
  /** `Window` or `Web Page`. */
  readonly typeName: string;
  readonly processName: string;
  readonly selectors: readonly UiSelector[];
  readonly elements: readonly UiElement[];
  /** Path of its picture in the package; empty when there is none. */
  readonly screenshotPath: string;
}

export interface UiElement {
  readonly name: string;
  /** `Button`, `Edit`, `Anchor`. */
  readonly typeName: string;
  readonly tag: string;
  /** Tried in order. */
  readonly selectors: readonly UiSelector[];
  readonly screenshotPath: string;
}

export interface UiSelector {
  readonly name: string;
  readonly kind: 'recorded' | 'text' | 'image';
  readonly isIgnored: boolean;
  /** In one line, as the text editor of selectors shows it: `window[Process="notepad"] > edit`. */
  readonly text: string;
  /** Of a recorded selector, from the outside in. */
  readonly nodes: readonly SelectorNode[];
}

export interface SelectorNode {
  readonly name: string;
  readonly tag: string;
  readonly isIgnored: boolean;
  readonly attributes: readonly SelectorAttribute[];
}

export interface SelectorAttribute {
  readonly name: string;
  /** `EqualTo`, `Contains`, `RegexMatch`, … */
  readonly operation: string;
  readonly value: JsonValue;
  readonly isIgnored: boolean;
}

/** The screens of a control repository (appmask JSON, version 1). */
export function readScreens(repository: JsonObject, alias: string): readonly UiScreen[] {
  return objectsField(repository, 'Screens').map((screen) => ({
    repository: alias,
    name: textField(screen, 'Name'),
    typeName: textField(screen, 'ElementTypeName'),
    processName: textField(screen, 'ProcessName'),
    selectors: objectsField(screen, 'Selectors').map(readSelector),
    elements: objectsField(screen, 'Controls').map(readElement),
    screenshotPath: textField(screen, 'ScreenshotPath'),
  }));
}

function readElement(control: JsonObject): UiElement {
  return {
    name: textField(control, 'Name'),
    typeName: textField(control, 'ElementTypeName'),
    tag: textField(control, 'Tag'),
    selectors: objectsField(control, 'Selectors').map(readSelector),
    screenshotPath: textField(control, 'ScreenshotPath'),
  };
}

function readSelector(selector: JsonObject): UiSelector {
  const nodes = objectsField(selector, 'Elements').map(readNode);
  const custom = textField(selector, 'CustomSelector');
  const kind = isSet(selector, 'IsImageBased') ? 'image' : isSet(selector, 'IsCustom') || custom !== '' ? 'text' : 'recorded';
  const text = kind === 'recorded' ? printNodes(nodes) : custom;
  return { name: textField(selector, 'Name'), kind, isIgnored: isSet(selector, 'Ignore'), text, nodes };
}

function readNode(element: JsonObject): SelectorNode {
  const attributes = objectsField(element, 'Attributes').map((attribute) => ({
    name: textField(attribute, 'Name'),
    operation: textField(attribute, 'Operation'),
    value: attribute.get('Value') ?? null,
    isIgnored: isSet(attribute, 'Ignore'),
  }));
  return { name: textField(element, 'Name'), tag: textField(element, 'Tag'), isIgnored: isSet(element, 'Ignore'), attributes };
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['EqualTo', '='],
  ['NotEqualTo', '!='],
  ['Contains', '*='],
  ['StartsWith', '^='],
  ['EndsWith', '$='],
  ['RegexMatch', '~='],
]);

/** What of a recorded selector counts, in one line. */
function printNodes(nodes: readonly SelectorNode[]): string {
  return nodes
    .filter((node) => !node.isIgnored)
    .map(
      (node) =>
        node.tag +
        node.attributes
          .filter((attribute) => !attribute.isIgnored)
          .map(printAttribute)
          .join(''),
    )
    .join(' > ');
}

function printAttribute({ name, operation, value }: SelectorAttribute): string {
  const text = typeof value === 'string' ? value : printJson(value);
  return `[${name}${OPERATORS.get(operation) ?? '='}"${text.replaceAll('"', '\\"')}"]`;
}
