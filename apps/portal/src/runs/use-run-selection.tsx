import { Checkbox } from '@fluentui/react-components';
import type { CloudFlowRun } from '@tandem/protocol';
import { type ChangeEvent, useRef, useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import type { Column } from '../parts/resource-table.tsx';
import { RUN_CHANGES } from './change-messages.ts';
import { clicked, NO_RUNS, type RunSelection, selectionOf } from './run-selection.ts';

interface Selecting {
  readonly selection: RunSelection;
  readonly select: (selection: RunSelection) => void;
  readonly column: Column<CloudFlowRun>;
}

/**
 * The runs that somebody has selected, and the column of boxes that do it.
 *
 * @param list what the runs are a list of: another list begins without a selection
 */
export function useRunSelection(runs: readonly CloudFlowRun[], list: string): Selecting {
  const [chosen, setChosen] = useState({ list, selection: NO_RUNS });
  const selection = chosen.list === list ? chosen.selection : NO_RUNS;
  const select = (next: RunSelection) => setChosen({ list, selection: next });
  return { selection, select, column: useSelectColumn(runs, selection, select) };
}

function useSelectColumn(runs: readonly CloudFlowRun[], selection: RunSelection, select: Selecting['select']): Column<CloudFlowRun> {
  const { bulk } = useMessages(RUN_CHANGES);
  const formats = useFormats();
  const last = useRef<string>(undefined);
  const count = runs.filter(({ id }) => selection.has(id)).length;
  const shown = count === runs.length ? true : count === 0 ? false : 'mixed';
  const toggle = (id: string, event: ChangeEvent<HTMLInputElement>) => {
    const from = isWithShift(event) ? last.current : undefined;
    last.current = id;
    select(clicked(selection, { id, from, runs }));
  };
  return {
    label: bulk.select,
    heading: (
      <Checkbox aria-label={bulk.selectShown} checked={shown} onChange={() => select(shown === true ? NO_RUNS : selectionOf(runs))} />
    ),
    grow: 0.35,
    cell: ({ id, cloudFlowName, startedAt }) => (
      <Checkbox
        aria-label={bulk.selectOne(cloudFlowName, formats.moment(startedAt, { now: Date.now() }))}
        title={bulk.rangeHint}
        checked={selection.has(id)}
        onChange={(event) => toggle(id, event)}
      />
    ),
  };
}

/** Boxes change by a click, of the mouse or of the keyboard. */
function isWithShift({ nativeEvent }: ChangeEvent<HTMLInputElement>): boolean {
  return nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
}
