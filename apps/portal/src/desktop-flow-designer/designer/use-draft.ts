import { type History, isDirty, printDocument } from '@tandem/designer-core/desktop-flow';
import type { FlowSource } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useUnsavedWork } from '../../authoring/unsaved-work.ts';
import { useKeptWork } from '../../authoring/use-kept-work.ts';
import { useVersionSave, type VersionSave } from '../../authoring/use-version-save.ts';
import { AUTOSAVE_NOTE } from '../../authoring/versions/autosave-note.ts';
import { DESKTOP_FLOWS_KEY } from '../../desktop-flows/desktop-flow-queries.ts';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { api } from '../../shell/api.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';

export interface DraftRequest {
  readonly history: History;
  readonly publish: boolean;
  /** On top of whatever somebody else saved. */
  readonly force?: boolean;
  /** Nobody asked for it: it is not spoken of unless it fails. */
  readonly isQuiet?: boolean;
}

export interface Draft extends Omit<VersionSave<DraftRequest>, 'save'> {
  /** Saves and says how that went. @returns undefined when it is not saved */
  readonly send: (request: DraftRequest) => Promise<FlowSource | undefined>;
}

interface DraftOptions {
  readonly source: FlowSource;
  readonly history: History;
  /** Told which text the server has. */
  readonly onSaved: (text: string) => void;
}

/** Saves the open flow, and keeps in the browser what is not saved. */
export function useDraft({ source, history, onSaved }: DraftOptions): Draft {
  const { flowId } = source;
  const words = useMessages(DESKTOP_DESIGNER);
  const notify = useNotify();
  const queryClient = useQueryClient();
  const unsaved = useUnsavedWork(flowId);
  const saver = useVersionSave<DraftRequest>(source.version, ({ history: saved, publish, force = false, isQuiet = false }, version) => {
    const text = printDocument(saved.document);
    const note = isQuiet ? AUTOSAVE_NOTE : '';
    return api('saveDesktopFlow', { params: { flowId }, body: { text, baseVersion: version, publish, force, note } });
  });
  useKeptWork({ store: unsaved, version: saver.version, present: history.document, print: printDocument, isDirty: isDirty(history) });
  const { save } = saver;
  const send = useCallback(
    async (request: DraftRequest): Promise<FlowSource | undefined> => {
      try {
        const saved = await save(request);
        if (saved === undefined) return undefined;
        onSaved(request.history.document.text);
        unsaved.forget();
        void queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
        if (request.isQuiet !== true) notify.done(request.publish ? words.published : words.savedDraft);
        return saved;
      } catch (thrown) {
        notify.failure(thrown);
        return undefined;
      }
    },
    [save, onSaved, unsaved, queryClient, notify, words],
  );
  return { ...saver, send };
}
