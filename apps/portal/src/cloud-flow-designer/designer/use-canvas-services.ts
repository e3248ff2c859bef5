import {
  type CardId,
  caseOf,
  copyActions,
  findCard,
  RunIndex,
  readCardId,
  readSettings,
  runOverlay,
  titleFromName,
} from '@tandem/designer-core/cloud-flow';
import { valueAt } from '@tandem/kernel';
import type { ActionRun, CloudFlowRunDetail } from '@tandem/protocol';
import { useMemo } from 'react';
import { useFormats, useLocalText, useMessages } from '../../i18n/language.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { useNotify } from '../../parts/notify.tsx';
import { useStatusWords } from '../../parts/use-status-words.ts';
import type { CanvasServices, CardCommand, CardView } from '../canvas/canvas-context.ts';
import { CANVAS } from '../canvas/canvas-messages.ts';
import type { OpenDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';

/** Connects the canvas with the open designer, and with the run that is shown on it. */
export function useCanvasServices(designer: OpenDesigner, run: CloudFlowRunDetail | undefined): CanvasServices {
  const { definition, facts, problems, state, isReadOnly, dispatch, edit } = designer;
  const { branches } = useMessages(CANVAS);
  const messages = useMessages(DESIGNER);
  const say = useLocalText();
  const words = useStatusWords();
  const { duration } = useFormats();
  const notify = useNotify();
  const overlay = useMemo(
    () => (run === undefined ? undefined : runOverlay(definition, new RunIndex(run.actions), new Map())),
    [definition, run],
  );
  const runViewOf = (action: ActionRun | undefined): CardView['run'] => {
    if (action === undefined) return undefined;
    const { startedAt, endedAt, status } = action;
    return { status, words: words(status), duration: startedAt === null ? '' : duration((endedAt ?? Date.now()) - startedAt) };
  };
  const viewOf = (card: CardId): CardView => {
    const found = findCard(definition, card);
    const json = found?.json;
    const operation = json === undefined ? undefined : facts.describe(card, json);
    const note = valueAt(json, ['description']);
    const settings = json === undefined ? undefined : readSettings(json);
    const problem = problems.find((one) => one.card === card && one.severity === 'error') ?? problems.find((one) => one.card === card);
    return {
      title: titleFromName(found?.name ?? ''),
      operation: operation === undefined || say(operation.title) === titleFromName(found?.name ?? '') ? '' : say(operation.title),
      icon: operation?.icon ?? 'flow',
      colour: operation === undefined ? '#666666' : facts.colourOf(operation),
      note: typeof note === 'string' && note !== '' ? note : undefined,
      isSecured: settings?.hasSecureInputs === true || settings?.hasSecureOutputs === true,
      canRun: operation?.canRun ?? false,
      fault: problem,
      run: run === undefined ? undefined : runViewOf(card.startsWith('trigger:') ? run.trigger : overlay?.at(card)),
    };
  };
  const copy = (card: CardId): void => {
    const { key } = readCardId(card);
    const text = copyActions(definition, [key]);
    if (text.ok) void copyText(text.value).then(() => notify.done(messages.copied), notify.failure);
  };
  const command = (card: CardId, what: CardCommand): void => {
    const { key } = readCardId(card);
    if (what === 'copy' || what === 'cut') copy(card);
    if (what === 'duplicate') edit({ kind: 'duplicate-actions', actions: [key] }, messages.edits.duplicate);
    if (what === 'remove' || what === 'cut') edit({ kind: 'remove-actions', actions: [key] }, messages.edits.remove);
  };
  return {
    viewOf,
    branchTitle: (_, branch) => {
      const name = caseOf(branch);
      if (name !== undefined) return branches.case(titleFromName(name));
      return branch === 'else' ? branches.else : branch === 'default' ? branches.default : branches.actions;
    },
    selected: state.panel.kind === 'card' ? state.panel.card : undefined,
    isReadOnly,
    onOpen: (card) => dispatch({ kind: 'show', panel: { kind: 'card', card } }),
    onToggle: (card) => dispatch({ kind: 'toggle-container', card }),
    onAdd: (place) => dispatch({ kind: 'show', panel: { kind: 'add-action', place } }),
    onDrop: (card, place) => edit({ kind: 'move-actions', actions: [readCardId(card).key], place }, messages.edits.move),
    onMenu: command,
  };
}
