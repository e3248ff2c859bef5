/** A pane beside or below the steps. */
export type Pane = SidePane | BottomPane;
export type SidePane = 'variables' | 'elements' | 'images';
export type BottomPane = 'errors' | 'log';

/** Which panes are open; the actions have a place of their own. */
export interface Panes {
  readonly isActionsOpen: boolean;
  readonly side: SidePane | undefined;
  readonly bottom: BottomPane | undefined;
}

/** Narrower than this, in pixels, panes lie over the steps. */
const WIDE_FROM = 901;

/** The panes of a designer that is opened in a window of that width, in pixels: where they would hide the steps they are closed. */
export function firstPanes(width: number): Panes {
  const isWide = width >= WIDE_FROM;
  return { isActionsOpen: isWide, side: isWide ? 'variables' : undefined, bottom: undefined };
}

export function isBottomPane(pane: Pane): pane is BottomPane {
  return pane === 'errors' || pane === 'log';
}

export function withPane(panes: Panes, pane: Pane): Panes {
  return isBottomPane(pane) ? { ...panes, bottom: pane } : { ...panes, side: pane };
}
