import type { DesktopFlowDocument, ElementPath, ImageEntry, UiElement, UiScreen } from '@tandem/designer-core/desktop-flow';
import { listImages, listScreens } from '@tandem/designer-core/desktop-flow';

/** A screen with its UI elements, one of them, or an image, as an item of a tree. */
export interface ElementNode {
  /** Tells it from all others of its tree. */
  readonly key: string;
  readonly kind: 'screen' | 'element' | 'image';
  readonly element: ElementPath;
  readonly name: string;
  /** What it is, beside the name: `Button`, `Window`, or the folders of an image. */
  readonly note: string;
  readonly children: readonly ElementNode[];
  /** What the details show; an image has no more than its name. */
  readonly facts?: UiScreen | UiElement;
}

export function elementNodes(document: DesktopFlowDocument): readonly ElementNode[] {
  return listScreens(document).map((screen) => {
    const { repository, name, elements, typeName } = screen;
    const children = elements.map((facts) =>
      nodeOf('element', { repository, path: [name, facts.name] }, { note: facts.typeName, facts, children: [] }),
    );
    return nodeOf('screen', { repository, path: [name] }, { note: typeName, facts: screen, children });
  });
}

export function imageNodes(document: DesktopFlowDocument): readonly ElementNode[] {
  return listImages(document).map(imageNode);
}

function imageNode({ repository, path }: ImageEntry): ElementNode {
  return nodeOf('image', { repository, path }, { note: path.slice(0, -1).join(' / '), children: [] });
}

function nodeOf(kind: ElementNode['kind'], element: ElementPath, rest: Pick<ElementNode, 'note' | 'facts' | 'children'>): ElementNode {
  const key = JSON.stringify([kind, element.repository, ...element.path]);
  return { key, kind, element, name: element.path.at(-1) ?? '', ...rest };
}

/** The nodes whose name or note holds the text, with all below them; a screen stays for the sake of its elements. */
export function searchNodes(nodes: readonly ElementNode[], text: string): readonly ElementNode[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return nodes;
  return nodes.flatMap((node) => {
    if (`${node.name}\n${node.note}`.toLowerCase().includes(wanted)) return [node];
    const children = searchNodes(node.children, text);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}
