import { type CardId, type ChosenIterations, RunIndex, runOverlay } from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import { useMemo, useState } from 'react';
import { useFormats } from '../../i18n/language.tsx';
import { useStatusWords } from '../../parts/use-status-words.ts';
import type { CardView, LoopRounds } from '../canvas/canvas-context.ts';

/** A run with as many of its actions as are known. */
export interface RunOnCanvas {
  readonly trigger: ActionRun;
  readonly actions: readonly ActionRun[];
}

export interface RunOnCards {
  /** The action run that a card shows, in the chosen rounds of the loops around it. */
  readonly actionOf: (card: CardId) => ActionRun | undefined;
  readonly runOf: (card: CardId) => CardView['run'];
  readonly roundsOf: (loop: CardId) => LoopRounds | undefined;
  readonly chosen: ChosenIterations;
  readonly choose: (rounds: ChosenIterations) => void;
}

/** What a run did, card by card, and which round of each loop is looked at; undefined while there is no run. */
export function useRunOnCards(definition: JsonObject, run: RunOnCanvas | undefined): RunOnCards | undefined {
  const words = useStatusWords();
  const { duration } = useFormats();
  const [chosen, setChosen] = useState<ChosenIterations>(new Map());
  const index = useMemo(() => (run === undefined ? undefined : new RunIndex(run.actions)), [run]);
  return useMemo(() => {
    if (run === undefined || index === undefined) return undefined;
    const overlay = runOverlay(definition, index, chosen);
    const actionOf = (card: CardId) => (card.startsWith('trigger:') ? run.trigger : overlay.at(card));
    const runOf = (card: CardId): CardView['run'] => {
      const action = actionOf(card);
      if (action === undefined) return undefined;
      const { startedAt, endedAt, status } = action;
      const ended = endedAt ?? (status === 'Skipped' ? startedAt : Date.now());
      return { status, words: words(status), duration: startedAt === null || ended === null ? '' : duration(ended - startedAt) };
    };
    const roundsOf = (loop: CardId): LoopRounds | undefined => {
      const iterations = overlay.iterations(loop);
      if (iterations.length === 0) return undefined;
      return { iterations, chosen: chosen.get(loop) ?? 0, onChoose: (round) => setChosen(new Map([...chosen, [loop, round]])) };
    };
    return { actionOf, runOf, roundsOf, chosen, choose: setChosen };
  }, [definition, run, index, chosen, words, duration]);
}
