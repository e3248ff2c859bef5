import type { CloudFlowRunStore } from '@tandem/store';

/** Opens a store of cloud flow runs on that file, or in memory without one. */
export type OpenRunStore = (path?: string) => { readonly store: CloudFlowRunStore; readonly close: () => void };
