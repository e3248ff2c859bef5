import { parseDesktopFlow, type Trailer } from '@tandem/desktop-flow';
import { JsonObject, printJson } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type Edited, rewriteDocument } from '../edit/edited.ts';
import { type ImageEntry, readImages } from './images.ts';
import { objectsField, parseObject, textField } from './json-fields.ts';
import { readScreens, type UiScreen } from './repository.ts';

/** The line that Power Automate puts between steps and what they refer to. */
export const TRAILER_MARKER = '# [ControlRepository][PowerAutomateDesktop]';

/** One repository of a trailer: its alias, and its content, which the trailer holds as a JSON text. */
export interface RepositorySymbol {
  readonly kind: 'uiElements' | 'images';
  readonly alias: string;
  readonly symbol: JsonObject;
  readonly content: JsonObject;
}

/** The JSON of a trailer; undefined when there is none that can be read. */
export function trailerObject(trailer: Trailer | undefined): JsonObject | undefined {
  return trailer === undefined ? undefined : parseObject(trailer.text.trim());
}

/** The trailer of a text as it is copied. */
export function trailerOfText(text: string): JsonObject | undefined {
  return trailerObject(parseDesktopFlow(text).flow.trailer);
}

export function symbolsOf(trailer: JsonObject | undefined): readonly RepositorySymbol[] {
  const controls = objectsField(trailer, 'ControlRepositorySymbols');
  const single = trailer?.get('ImageRepositorySymbol');
  const images = [...(single instanceof JsonObject ? [single] : []), ...objectsField(trailer, 'ImageRepositorySymbols')];
  const read = (kind: RepositorySymbol['kind'], alias: string) => (symbol: JsonObject) => ({
    kind,
    alias: textField(symbol, 'Name') || alias,
    symbol,
    content: parseObject(textField(symbol, 'Repository')) ?? JsonObject.of([]),
  });
  return [...controls.map(read('uiElements', 'appmask')), ...images.map(read('images', 'imgrepo'))];
}

/** The UI elements of a flow whose text carries them, as the pane shows them. */
export function listScreens(document: DesktopFlowDocument): readonly UiScreen[] {
  const symbols = symbolsOf(trailerObject(document.flow.trailer)).filter(({ kind }) => kind === 'uiElements');
  return symbols.flatMap(({ content, alias }) => readScreens(content, alias));
}

/** The images of a flow whose text carries them. */
export function listImages(document: DesktopFlowDocument): readonly ImageEntry[] {
  const symbols = symbolsOf(trailerObject(document.flow.trailer)).filter(({ kind }) => kind === 'images');
  return symbols.flatMap(({ content, alias }) => readImages(content, alias));
}

/** The trailer with other contents of its repositories. */
export function withContents(trailer: JsonObject, change: (symbol: RepositorySymbol) => JsonObject): JsonObject {
  const changed = new Map(symbolsOf(trailer).map((symbol) => [symbol.symbol, withContent(symbol.symbol, change(symbol))]));
  const next = trailer.copy();
  for (const key of ['ControlRepositorySymbols', 'ImageRepositorySymbols']) {
    if (next.has(key))
      next.set(
        key,
        objectsField(trailer, key).map((symbol) => changed.get(symbol) ?? symbol),
      );
  }
  const image = trailer.get('ImageRepositorySymbol');
  if (image instanceof JsonObject) next.set('ImageRepositorySymbol', changed.get(image) ?? image);
  return next;
}

function withContent(symbol: JsonObject, content: JsonObject): JsonObject {
  return symbol.copy().set('Repository', printJson(content, 2).replaceAll('\n', '\r\n'));
}

/** A trailer as the designer puts it on the clipboard: marker, blank line, JSON. */
export function printTrailer(trailer: JsonObject, lineBreak: string): string {
  return [TRAILER_MARKER, '', ...printJson(trailer, 2).split('\n'), ''].join(lineBreak);
}

/** Writes the trailer of a document, which may have none yet. */
export function setTrailer(document: DesktopFlowDocument, trailer: JsonObject): Edited {
  const { flow, text, lineBreak } = document;
  const start = flow.trailer?.source.range.start ?? text.length;
  const pieces = [{ kind: 'made', text: printTrailer(trailer, lineBreak), startsLine: true } as const];
  const { document: next, kept } = rewriteDocument(document, [{ range: { start, end: text.length }, pieces, form: 'lines' }]);
  return { document: next, kept };
}
