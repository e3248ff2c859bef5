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

export const FIRST_PANES: Panes = { isActionsOpen: true, side: 'variables', bottom: undefined };

export function isBottomPane(pane: Pane): pane is BottomPane {
  return pane === 'errors' || pane === 'log';
}

export function withPane(panes: Panes, pane: Pane): Panes {
  return isBottomPane(pane) ? { ...panes, bottom: pane } : { ...panes, side: pane };
}
