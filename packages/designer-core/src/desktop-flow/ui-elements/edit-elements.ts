import { printExpression } from '@tandem/desktop-flow';
import { type JsonObject, ok } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type EditResult, joinEdits, rewriteDocument } from '../edit/edited.ts';
import { refuse } from '../edit/refusal.ts';
import type { Splice } from '../text/rewrite.ts';
import { objectsField, textField } from './json-fields.ts';
import { collectReferences, type ElementPath, findReferences } from './references.ts';
import { type RepositorySymbol, setTrailer, trailerObject, withContents } from './trailer.ts';

/** Renames a screen, UI element or image; the steps that refer to it follow. */
export function renameElement(document: DesktopFlowDocument, element: ElementPath, name: string): EditResult {
  const trailer = trailerObject(document.flow.trailer);
  const old = element.path.at(-1);
  if (name.trim() === '' || /[\r\n]/.test(name))
    return refuse('InvalidName', 'A name of one line is needed. Write one.', { subject: name });
  const siblings = trailer === undefined ? [] : siblingNames(trailer, element);
  if (old === undefined || !siblings.includes(old)) return refuseUnknown(element);
  if (name !== old && siblings.includes(name)) {
    return refuse('NameTaken', `There is '${name}' already. Choose another name.`, { subject: name, mayMerge: false });
  }
  const depth = element.path.length - 1;
  const splices = findReferences(document, element).map((reference): Splice => {
    const text = printExpression({ ...reference, path: reference.path.with(depth, name) });
    return { range: reference.range, pieces: [{ kind: 'made', text }], form: 'inline' };
  });
  const renamed = rewriteDocument(document, splices);
  const next = trailer === undefined ? undefined : changeContents(trailer, element, (item) => item.copy().set('Name', name));
  return ok(next === undefined ? renamed : joinEdits(renamed, setTrailer(renamed.document, next)));
}

/** Removes a screen with its elements, an element, or an image that no step refers to. */
export function removeElement(document: DesktopFlowDocument, element: ElementPath): EditResult {
  const count = findReferences(document, element).length;
  const trailer = trailerObject(document.flow.trailer);
  if (trailer === undefined || !siblingNames(trailer, element).includes(element.path.at(-1) ?? '')) return refuseUnknown(element);
  if (count > 0) {
    const message = `${count} steps refer to '${element.path.at(-1)}'. Give them another UI element or image first.`;
    return refuse('StillUsed', message, { subject: element.path.join(' > ') });
  }
  return ok(
    setTrailer(
      document,
      changeContents(trailer, element, () => undefined),
    ),
  );
}

/** Removes all elements and images that no step refers to, and screens that are left without any. */
export function removeUnusedElements(document: DesktopFlowDocument): EditResult {
  const trailer = trailerObject(document.flow.trailer);
  if (trailer === undefined) return refuse('UnknownName', 'This flow has no UI elements and images.');
  return ok(setTrailer(document, keepUsed(trailer, collectReferences(document))));
}

/** The trailer with nothing but what the references lead to. */
export function keepUsed(trailer: JsonObject, references: readonly ElementPath[]): JsonObject {
  return withContents(trailer, (symbol) => {
    const paths = references.filter(({ repository }) => repository.toLowerCase() === symbol.alias.toLowerCase()).map(({ path }) => path);
    return filterItems(symbol.content, keysOf(symbol), paths);
  });
}

/** Where a repository keeps its groups and the items in them. */
interface Keys {
  readonly groups: 'Screens' | 'Folders';
  readonly items: 'Controls' | 'Images';
}

function keysOf(symbol: RepositorySymbol): Keys {
  return symbol.kind === 'uiElements' ? { groups: 'Screens', items: 'Controls' } : { groups: 'Folders', items: 'Images' };
}

function filterItems(content: JsonObject, { groups, items }: Keys, paths: readonly (readonly string[])[]): JsonObject {
  const isUsed = (path: readonly string[]) => paths.some((used) => path.every((name, index) => used[index] === name));
  const kept = objectsField(content, groups).flatMap((group) => {
    const name = textField(group, 'Name');
    if (!isUsed([name])) return [];
    return [
      group.copy().set(
        items,
        objectsField(group, items).filter((item) => isUsed([name, textField(item, 'Name')])),
      ),
    ];
  });
  const next = content.copy().set(groups, kept);
  return items === 'Images'
    ? next.set(
        items,
        objectsField(content, items).filter((item) => isUsed([textField(item, 'Name')])),
      )
    : next;
}

function siblingNames(trailer: JsonObject, element: ElementPath): readonly string[] {
  const names: string[] = [];
  changeContents(trailer, { ...element, path: [...element.path.slice(0, -1), ''] }, (item) => item, names);
  return names;
}

/** The trailer with one thing changed or taken out; `names` collects the names at its level. */
function changeContents(
  trailer: JsonObject,
  { repository, path }: ElementPath,
  change: (item: JsonObject) => JsonObject | undefined,
  names: string[] = [],
): JsonObject {
  return withContents(trailer, (symbol) => {
    if (symbol.alias.toLowerCase() !== repository.toLowerCase()) return symbol.content;
    return changeIn(symbol.content, path, { keys: keysOf(symbol), isTop: true, change, names });
  });
}

interface Change {
  readonly keys: Keys;
  readonly isTop: boolean;
  readonly change: (item: JsonObject) => JsonObject | undefined;
  readonly names: string[];
}

function changeIn(parent: JsonObject, [name, ...rest]: readonly string[], context: Change): JsonObject {
  const { keys, isTop, change, names } = context;
  const lists = isTop ? [keys.groups, keys.items] : [keys.items, keys.groups];
  return lists.reduce((next, key) => {
    if (!parent.has(key)) return next;
    const items = objectsField(parent, key).flatMap((item) => {
      const own = textField(item, 'Name');
      if (rest.length === 0) names.push(own);
      if (own !== name) return [item];
      return rest.length > 0 ? [changeIn(item, rest, { ...context, isTop: false })] : (change(item) ?? []);
    });
    return next.set(key, items);
  }, parent.copy());
}

function refuseUnknown({ path }: ElementPath) {
  return refuse('UnknownName', `There is no '${path.join(' > ')}' in this flow. Choose one of the list.`, { subject: path.join(' > ') });
}
