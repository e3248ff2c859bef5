import { ArrowRightRegular } from '@fluentui/react-icons';
import type { WorkQueueNote } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { Time } from '../../parts/time.tsx';
import { Actor } from './actor.tsx';
import { WORK_QUEUES } from './messages.ts';

type Line = WorkQueueNote & { readonly number: number };

/** Who did what with an item, the newest first. */
export function ItemHistory({ notes }: { readonly notes: readonly WorkQueueNote[] }) {
  const { item: text } = useMessages(WORK_QUEUES);
  const words = text.historyColumns;
  const columns: readonly Column<Line>[] = [
    { label: words.at, grow: 1, cell: ({ at }) => <Time at={at} /> },
    { label: words.who, grow: 1, cell: ({ actor }) => <Actor actor={actor} /> },
    { label: words.change, grow: 1.6, cell: Change },
    { label: words.note, grow: 2, cell: Note },
  ];
  const lines = notes.map((note, number) => ({ ...note, number })).reverse();
  return <ResourceTable label={text.history} columns={columns} rows={lines} keyOf={({ number }) => String(number)} />;
}

function Change({ from, to }: Line) {
  const { states } = useMessages(WORK_QUEUES);
  if (from === null || from === to) return states[to];
  return (
    <>
      {states[from]} <ArrowRightRegular aria-label="→" /> {states[to]}
    </>
  );
}

/** What Tandem itself notes is in the language of the reader. */
function Note({ text }: Line) {
  const translate = useServerText();
  return text === '' ? '–' : translate(text);
}
