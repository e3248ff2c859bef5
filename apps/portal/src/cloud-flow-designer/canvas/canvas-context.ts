import type { CardId, Place } from '@tandem/designer-core/cloud-flow';
import { createContext, useContext } from 'react';

/** How a card is shown. */
export interface CardView {
  readonly title: string;
  /** What the operation is called, where the card has another name. */
  readonly operation: string;
  readonly icon: string;
  readonly colour: string;
  readonly note: string | undefined;
  readonly isSecured: boolean;
  readonly canRun: boolean;
  /** The first thing that is wrong with it. */
  readonly fault: { readonly severity: 'error' | 'warning'; readonly message: string } | undefined;
  /** In the run that is shown. */
  readonly run: { readonly status: string; readonly words: string; readonly duration: string } | undefined;
}

/** What the elements of a canvas need from around them. */
export interface CanvasServices {
  readonly viewOf: (card: CardId) => CardView;
  readonly branchTitle: (owner: string, branch: string) => string;
  readonly selected: CardId | undefined;
  readonly isReadOnly: boolean;
  readonly onOpen: (card: CardId) => void;
  readonly onToggle: (card: CardId) => void;
  readonly onAdd: (place: Place) => void;
  readonly onDrop: (card: CardId, place: Place) => void;
  readonly onMenu: (card: CardId, command: CardCommand) => void;
}

export type CardCommand = 'remove' | 'duplicate' | 'copy' | 'cut';

const CanvasContext = createContext<CanvasServices | undefined>(undefined);
export const CanvasServicesProvider = CanvasContext.Provider;

export function useCanvas(): CanvasServices {
  const services = useContext(CanvasContext);
  if (services === undefined) throw new Error('an element of the canvas is outside of it');
  return services;
}
