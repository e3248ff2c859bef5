import type { FlowContent, FlowFile } from '@tandem/designer-core/cloud-flow';
import type { FlowSource } from '@tandem/protocol';
import { useLayoutEffect, useRef } from 'react';
import { useUnsavedWork } from '../../authoring/unsaved-work.ts';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { errorsIn } from '../checker/check-flow.ts';
import type { FlowCheck } from '../checker/use-problems.ts';
import { DESIGNER } from './designer-messages.ts';
import { type Save, type SaveRequest, useSave } from './use-save.ts';

interface SavingOptions {
  readonly present: FlowContent;
  readonly connections: Readonly<Record<string, string>>;
  readonly isDirty: boolean;
  readonly check: FlowCheck;
  readonly onSaved: (content: FlowContent) => void;
}

export interface Saving extends Omit<Save, 'save'> {
  /** Whether there is something to save, as of what was drawn last. */
  readonly isDirty: () => boolean;
  /** Saves what is open and says how that went. @returns undefined when it is not saved */
  readonly save: (publish: boolean) => Promise<FlowSource | undefined>;
  /** The same for a request that a conflict held up. */
  readonly send: (request: SaveRequest) => Promise<FlowSource | undefined>;
}

export function useSaving({ file, source }: { readonly file: FlowFile; readonly source: FlowSource }, options: SavingOptions): Saving {
  const messages = useMessages(DESIGNER);
  const notify = useNotify();
  const unsaved = useUnsavedWork(source.flowId);
  const saver = useSave(file, source);
  // What was edited just before a save is drawn before it, yet after whoever asks for the save was.
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const send = async (request: SaveRequest): Promise<FlowSource | undefined> => {
    try {
      const saved = await saver.save(request);
      if (saved === undefined) return undefined;
      latest.current.onSaved(request.content);
      unsaved.forget();
      const errors = request.publish ? errorsIn(latest.current.check(request.content.definition)) : 0;
      if (errors > 0) notify.warning(messages.publishedWithErrors(errors));
      else notify.done(request.publish ? messages.published : messages.savedDraft);
      return saved;
    } catch (thrown) {
      notify.failure(thrown);
      return undefined;
    }
  };
  const save = (publish: boolean) => {
    const { present, connections } = latest.current;
    return send({ content: present, connections, publish });
  };
  return { ...saver, isDirty: () => latest.current.isDirty, send, save };
}
