import { type Expression, printExpression, valuesOf, walkExpression, walkStatements } from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';

export type RepositoryReference = Extract<Expression, { readonly kind: 'uiElement' | 'image' }>;

/** A UI element, a screen (path of one) or an image, as scripts name it. */
export interface ElementPath {
  readonly repository: string;
  readonly path: readonly string[];
}

/** All references of steps to UI elements and images, in the order of the text. */
export function collectReferences(document: DesktopFlowDocument): readonly RepositoryReference[] {
  const references: RepositoryReference[] = [];
  walkStatements(document.flow, (statement) => {
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => {
        if (expression.kind === 'uiElement' || expression.kind === 'image') references.push(expression);
      });
    }
  });
  return references;
}

/** Whether a reference leads to this thing, or to something in it. */
export function leadsTo(reference: RepositoryReference, { repository, path }: ElementPath): boolean {
  const isSameRepository = reference.repository.toLowerCase() === repository.toLowerCase();
  return isSameRepository && path.every((name, index) => reference.path[index] === name);
}

/** The references to a screen with its elements, an element, or an image; `placeAt` gives their rows. */
export function findReferences(document: DesktopFlowDocument, element: ElementPath): readonly RepositoryReference[] {
  return collectReferences(document).filter((reference) => leadsTo(reference, element));
}

/** A reference as scripts and fields write it: `appmask['Window']['Button']`. */
export function printReference(kind: RepositoryReference['kind'], { repository, path }: ElementPath): string {
  return printExpression({ kind, repository, path, range: { start: 0, end: 0 } });
}
