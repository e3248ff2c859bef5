import type { JsonObject } from '@tandem/kernel';
import { objectsField, textField } from './json-fields.ts';

/** An image of the images pane. */
export interface ImageEntry {
  readonly repository: string;
  /** Folders, the outermost first, then the name: the path that scripts write. */
  readonly path: readonly string[];
}

/** The images of an image repository (imgrepo JSON, version 1), those in folders included. */
export function readImages(repository: JsonObject, alias: string): readonly ImageEntry[] {
  return imagesIn(repository, []).map((path) => ({ repository: alias, path }));
}

function imagesIn(folder: JsonObject, path: readonly string[]): readonly (readonly string[])[] {
  const own = objectsField(folder, 'Images').map((image) => [...path, textField(image, 'Name')]);
  return [...own, ...objectsField(folder, 'Folders').flatMap((inner) => imagesIn(inner, [...path, textField(inner, 'Name')]))];
}
