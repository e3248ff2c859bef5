import { isJsonArray, type JsonObject } from '@tandem/kernel';
import { objectsField, textField } from './json-fields.ts';
import { symbolsOf, withContents } from './trailer.ts';

/** The trailer of a flow with what pasted steps bring along: screens, elements and images that it does not have, and connections. */
export function mergeTrailers(own: JsonObject | undefined, pasted: JsonObject): JsonObject {
  if (own === undefined) return pasted;
  const brought = symbolsOf(pasted);
  const merged = withContents(own, ({ alias, kind, content }) => {
    const other = brought.find((symbol) => symbol.kind === kind && symbol.alias.toLowerCase() === alias.toLowerCase());
    return other === undefined ? content : mergeItems(content, other.content);
  });
  const aliases = new Set(symbolsOf(own).map((symbol) => `${symbol.kind} ${symbol.alias.toLowerCase()}`));
  const missing = brought.filter((symbol) => !aliases.has(`${symbol.kind} ${symbol.alias.toLowerCase()}`));
  const controls = missing.filter((symbol) => symbol.kind === 'uiElements').map((symbol) => symbol.symbol);
  if (controls.length > 0) merged.set('ControlRepositorySymbols', [...objectsField(merged, 'ControlRepositorySymbols'), ...controls]);
  const image = missing.find((symbol) => symbol.kind === 'images');
  if (image !== undefined) merged.set('ImageRepositorySymbol', image.symbol);
  return mergeConnections(merged, pasted);
}

const LISTS = ['Screens', 'Controls', 'Folders', 'Images'] as const;

/** Items of the same name are one, and what they hold is merged; those of the flow stay as they are. */
function mergeItems(own: JsonObject, other: JsonObject): JsonObject {
  const next = own.copy();
  for (const key of LISTS) {
    if (!isJsonArray(other.get(key))) continue;
    const mine = objectsField(own, key);
    const names = new Set(mine.map((item) => textField(item, 'Name')));
    const theirs = objectsField(other, key);
    const merged = mine.map((item) => {
      const same = theirs.find((candidate) => textField(candidate, 'Name') === textField(item, 'Name'));
      return same === undefined ? item : mergeItems(item, same);
    });
    next.set(key, [...merged, ...theirs.filter((item) => !names.has(textField(item, 'Name')))]);
  }
  return next;
}

function mergeConnections(own: JsonObject, pasted: JsonObject): JsonObject {
  const mine = objectsField(own, 'ConnectionReferences');
  const ids = new Set(mine.map((connection) => textField(connection, 'InternalId')));
  const fresh = objectsField(pasted, 'ConnectionReferences').filter((connection) => !ids.has(textField(connection, 'InternalId')));
  return fresh.length === 0 ? own : own.copy().set('ConnectionReferences', [...mine, ...fresh]);
}
