import type { CardId, Iteration, Place } from '@tandem/designer-core/cloud-flow';
import { createContext, useContext } from 'react';

/** What a comparison says of a card. */
export type CardMark = 'added' | 'removed' | 'changed' | 'moved';

/** How a card is shown. The same object as long as nothing about it differs. */
export interface CardView {
  readonly title: string;
  /** What the operation is called, where the card has another name. */
  readonly operation: string;
  readonly icon: string;
  readonly colour: string;
  readonly note: string | undefined;
  readonly isSecured: boolean;
  /** Its result is made up and the action is not carried out. */
  readonly hasStaticResult: boolean;
  readonly canRun: boolean;
  /** The first thing that is wrong with it. */
  readonly fault: { readonly severity: 'error' | 'warning'; readonly message: string } | undefined;
  /** In the run that is shown. */
  readonly run: { readonly status: string; readonly words: string; readonly duration: string } | undefined;
  /** Between the versions that are compared. */
  readonly mark: CardMark | undefined;
}

/** The rounds of a loop in the run that is shown. */
export interface LoopRounds {
  /** Those that the run has told of. */
  readonly iterations: readonly Iteration[];
  /** The index of the one whose actions are shown. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Where a menu opens: at an element, or at a point of the window. */
export type MenuAnchor = HTMLElement | { readonly x: number; readonly y: number };

/** What the elements of a canvas need from around them. Stays the same object while nothing that they show differs. */
export interface CanvasServices {
  readonly viewOf: (card: CardId) => CardView;
  readonly roundsOf: (loop: CardId) => LoopRounds | undefined;
  readonly isReadOnly: boolean;
  readonly isSwitch: (card: CardId) => boolean;
  readonly onOpen: (card: CardId) => void;
  /**
   * `toggle` adds a card or takes it away; `range` selects from the card where the selection began, or from `from` when that is not
   * selected.
   */
  readonly onSelect: (card: CardId, how: 'range' | 'toggle', from?: CardId) => void;
  readonly onToggle: (card: CardId) => void;
  readonly onAdd: (place: Place, anchor: MenuAnchor) => void;
  /** A card and, when it is selected, all that are selected with it. */
  readonly onDrop: (card: CardId, place: Place) => void;
  readonly onMenu: (card: CardId, anchor: MenuAnchor) => void;
  readonly onAddCase: (owner: CardId) => void;
  /** Opens a case of a switch, or its default. */
  readonly onOpenBranch: (owner: CardId, branch: string) => void;
}

const CanvasContext = createContext<CanvasServices | undefined>(undefined);
export const CanvasServicesProvider = CanvasContext.Provider;

export function useCanvas(): CanvasServices {
  const services = useContext(CanvasContext);
  if (services === undefined) throw new Error('an element of the canvas is outside of it');
  return services;
}

const SelectionContext = createContext<ReadonlySet<CardId>>(new Set());
export const SelectedCardsProvider = SelectionContext.Provider;

/** Whether a card is selected; apart from the services, so that a click draws only what changes. */
export function useIsSelected(card: CardId): boolean {
  return useContext(SelectionContext).has(card);
}
