import { useEffect, useState } from 'react';
import { api } from '../../shell/api.ts';
import type { ListedFlow } from './listed-flows.ts';

/** What an import of a script would report. */
export type FoundInScript = Awaited<ReturnType<typeof checkScript>>;

export type FlowCheck = { readonly kind: 'checked'; readonly found: FoundInScript } | { readonly kind: 'failed'; readonly error: unknown };

/** Checks the flows of a list one after the other; a flow has no entry before its turn. */
export function useFlowChecks(flows: readonly ListedFlow[]): ReadonlyMap<ListedFlow, FlowCheck> {
  const [checks, setChecks] = useState<ReadonlyMap<ListedFlow, FlowCheck>>(new Map());
  useEffect(() => {
    let isOver = false;
    const checkAll = async () => {
      for (const flow of flows) {
        if (isOver) return;
        const check = await checkFlow(flow);
        if (!isOver) setChecks((former) => new Map(former).set(flow, check));
      }
    };
    void checkAll();
    return () => {
      isOver = true;
    };
  }, [flows]);
  return checks;
}

async function checkFlow({ script }: ListedFlow): Promise<FlowCheck> {
  try {
    return { kind: 'checked', found: await checkScript(script) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function checkScript(script: string) {
  return api('checkDesktopFlow', { body: { script } });
}
