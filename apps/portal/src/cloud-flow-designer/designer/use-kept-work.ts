import type { FlowContent } from '@tandem/designer-core/cloud-flow';
import { useEffect } from 'react';
import { printContent } from './print-content.ts';
import { keepUnsaved } from './unsaved-work.ts';

interface KeptWorkOptions {
  readonly flowId: string;
  /** The version that the work goes on top of. */
  readonly version: number;
  readonly present: FlowContent;
  readonly isDirty: boolean;
}

const KEEP_AFTER_MS = 1000;

/** Work that is not saved is kept in the browser a moment after each edit. */
export function useKeptWork({ flowId, version, present, isDirty }: KeptWorkOptions): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const timer = setTimeout(() => keepUnsaved(flowId, { baseVersion: version, text: printContent(present) }), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [flowId, version, present, isDirty]);
}
