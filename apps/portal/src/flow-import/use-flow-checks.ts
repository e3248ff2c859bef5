import type { ApiDiagnostic } from '@tandem/protocol';
import { useEffect, useState } from 'react';
import { api } from '../shell/api.ts';
import { Refresher } from '../shell/refresher.ts';
import type { ListedFlow } from './listed-flows.ts';

type FoundInScript = Awaited<ReturnType<typeof checkScript>>;
type FoundInDefinition = Awaited<ReturnType<typeof checkDefinition>>;

/** What an import of a flow would report. */
export type FoundInFlow =
  | (FoundInScript & { readonly kind: 'desktop' })
  | (FoundInDefinition & { readonly kind: 'cloud'; readonly diagnostics: readonly ApiDiagnostic[] });

export type FlowCheck = { readonly kind: 'checked'; readonly found: FoundInFlow } | { readonly kind: 'failed'; readonly error: unknown };

/** How often at most the page is drawn anew with what was found. */
const TELL_MS = 250;
/** Flows that the server checks at once: one is on its way while another one is read. */
const AT_ONCE = 3;

/** Checks the flows of a list in their order, a few at once; a flow has no entry before its turn. */
export function useFlowChecks(flows: readonly ListedFlow[]): ReadonlyMap<ListedFlow, FlowCheck> {
  const [checks, setChecks] = useState<ReadonlyMap<ListedFlow, FlowCheck>>(new Map());
  useEffect(() => {
    let isOver = false;
    const checkAll = async () => {
      const found = new Map<ListedFlow, FlowCheck>();
      const shown = new Refresher(async () => setChecks(new Map(found)), TELL_MS);
      const left = flows.values();
      const checkLeft = async () => {
        for (const flow of left) {
          found.set(flow, await checkFlow(flow));
          if (isOver) return;
          shown.ask();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, checkLeft));
      if (!isOver) setChecks(new Map(found));
    };
    void checkAll();
    return () => {
      isOver = true;
    };
  }, [flows]);
  return checks;
}

async function checkFlow(flow: ListedFlow): Promise<FlowCheck> {
  try {
    return { kind: 'checked', found: await foundIn(flow) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function foundIn(flow: ListedFlow): Promise<FoundInFlow> {
  if (flow.kind === 'cloud') return { kind: 'cloud', ...(await checkDefinition(flow.definition)) };
  return { kind: 'desktop', ...(await checkScript(flow.script)) };
}

function checkScript(script: string) {
  return api('checkDesktopFlow', { body: { script } });
}

function checkDefinition(definition: string) {
  return api('checkCloudFlow', { body: { definition } });
}
