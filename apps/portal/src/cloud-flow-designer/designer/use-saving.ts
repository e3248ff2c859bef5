import type { FlowContent, FlowFile } from '@tandem/designer-core/cloud-flow';
import type { FlowSource } from '@tandem/protocol';
import { useUnsavedWork } from '../../authoring/unsaved-work.ts';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESIGNER } from './designer-messages.ts';
import { type Save, type SaveRequest, useSave } from './use-save.ts';

interface SavingOptions {
  readonly present: FlowContent;
  readonly connections: Readonly<Record<string, string>>;
  /** How many errors the checker found. */
  readonly errors: number;
  readonly onSaved: (content: FlowContent) => void;
}

export interface Saving extends Omit<Save, 'save'> {
  /** Saves what is open and says how that went. @returns undefined when it is not saved */
  readonly save: (publish: boolean) => Promise<FlowSource | undefined>;
  /** The same for a request that a conflict held up. */
  readonly send: (request: SaveRequest) => Promise<FlowSource | undefined>;
}

export function useSaving(
  { file, source }: { readonly file: FlowFile; readonly source: FlowSource },
  { present, connections, errors, onSaved }: SavingOptions,
): Saving {
  const messages = useMessages(DESIGNER);
  const notify = useNotify();
  const unsaved = useUnsavedWork(source.flowId);
  const saver = useSave(file, source);
  const send = async (request: SaveRequest): Promise<FlowSource | undefined> => {
    try {
      const saved = await saver.save(request);
      if (saved === undefined) return undefined;
      onSaved(request.content);
      unsaved.forget();
      if (request.publish && errors > 0) notify.warning(messages.publishedWithErrors(errors));
      else notify.done(request.publish ? messages.published : messages.savedDraft);
      return saved;
    } catch (thrown) {
      notify.failure(thrown);
      return undefined;
    }
  };
  return { ...saver, send, save: (publish) => send({ content: present, connections, publish }) };
}
