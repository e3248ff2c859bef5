import {
  type CardId,
  type FlowLayout,
  findCard,
  readCardId,
  selectOnly,
  selectRange,
  toggleSelected,
  typeOf,
} from '@tandem/designer-core/cloud-flow';
import { useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { CanvasServices, CardView } from '../canvas/canvas-context.ts';
import { shownCards } from '../canvas/card-walk.ts';
import { useCardViews } from '../canvas/use-card-views.ts';
import type { FlowProblem } from '../checker/check-flow.ts';
import type { OpenMenu } from './canvas-menu.tsx';
import { actionsFor, runCommand } from './card-commands.ts';
import type { OpenDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';
import type { RunOnCards } from './use-run-on-cards.ts';

interface Shown {
  readonly layout: FlowLayout;
  readonly run: RunOnCards | undefined;
  readonly onMenu: (menu: OpenMenu) => void;
}

/** Connects the canvas with the open designer, and with the run that is shown on it. */
export function useCanvasServices(designer: OpenDesigner, { layout, run, onMenu }: Shown): CanvasServices {
  const { definition, facts, problems, isReadOnly } = designer;
  const words = useMessages(DESIGNER).edits;
  const faultOf = useMemo(() => faultsOf(problems), [problems]);
  const { describe, colourOf } = facts;
  const viewOf = useCardViews({ definition, describe, colourOf, faultOf, runOf: run?.runOf });
  const latest = useRef({ designer, layout, onMenu, words });
  useEffect(() => {
    latest.current = { designer, layout, onMenu, words };
  });
  return useMemo(
    (): CanvasServices => ({
      viewOf,
      roundsOf: (loop) => run?.roundsOf(loop),
      isReadOnly,
      isSwitch: (card) => typeOf(findCard(definition, card)?.json) === 'switch',
      onOpen: (card) => latest.current.designer.dispatch({ kind: 'go-to', card }),
      onSelect: (card, how, from) => {
        const { dispatch, state } = latest.current.designer;
        const cards = shownCards(latest.current.layout).map((shown) => shown.card);
        const start = from === undefined || state.selection.cards.includes(from) ? state.selection : selectOnly(from);
        const selection = how === 'range' ? selectRange(start, card, cards) : toggleSelected(start, card);
        dispatch({ kind: 'select', selection });
      },
      onToggle: (card) => latest.current.designer.dispatch({ kind: 'toggle-container', card }),
      onAdd: (place, anchor) => latest.current.onMenu({ kind: 'add', place, anchor }),
      onDrop: (card, place) => {
        const open = latest.current.designer;
        open.edit({ kind: 'move-actions', actions: actionsFor(open, card), place }, latest.current.words.move);
      },
      onMenu: (card, anchor) => latest.current.onMenu({ kind: 'card', card, anchor }),
      onAddCase: (card) => runCommand(latest.current.designer, 'add-case', { card, words: latest.current.words }),
      onOpenBranch: (owner, branch) =>
        latest.current.designer.dispatch({ kind: 'show', panel: { kind: 'branch', action: readCardId(owner).key, branch } }),
    }),
    [viewOf, run, isReadOnly, definition],
  );
}

/** The first error of each card, else its first warning. */
function faultsOf(problems: readonly FlowProblem[]): (card: CardId) => CardView['fault'] {
  const faults = new Map<CardId, FlowProblem>();
  for (const problem of problems) {
    const { card, severity } = problem;
    if (card === undefined) continue;
    const known = faults.get(card);
    if (known === undefined || (known.severity === 'warning' && severity === 'error')) faults.set(card, problem);
  }
  return (card) => faults.get(card);
}
