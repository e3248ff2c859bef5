import { Button, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { type WorkQueue, workQueueItemStates } from '@tandem/protocol';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { Detail } from '../../parts/detail.tsx';
import { Facts } from '../../parts/facts.tsx';
import { InfoDialog } from '../../parts/info-dialog.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { Page } from '../../parts/page.tsx';
import { Section } from '../../parts/section.tsx';
import { ItemList } from './item-list.tsx';
import { readItemsSearch } from './items-search.ts';
import { WORK_QUEUES } from './messages.ts';
import { QueueActions } from './queue-actions.tsx';
import { useWorkQueue } from './work-queue-queries.ts';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  count: { minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', paddingBlock: tokens.spacingVerticalS },
});

export function WorkQueuePage() {
  const text = useMessages(WORK_QUEUES);
  const { workQueueId } = useParams({ from: '/shell/work-queues/$workQueueId' });
  return (
    <Detail kind={text.one} query={useWorkQueue(workQueueId)}>
      {(queue) => <QueueDetails queue={queue} />}
    </Detail>
  );
}

function QueueDetails({ queue }: { readonly queue: WorkQueue }) {
  const text = useMessages(WORK_QUEUES);
  return (
    <Page
      title={queue.name}
      {...(queue.description === '' ? {} : { lead: queue.description })}
      above={<BackLink to="/work-queues">{text.title}</BackLink>}
      actions={<QueueActions queue={queue} />}
    >
      <QueueFacts queue={queue} />
      <Section title={text.items}>
        <StateCounts queue={queue} />
        <ItemList queue={queue} />
      </Section>
    </Page>
  );
}

function QueueFacts({ queue }: { readonly queue: WorkQueue }) {
  const { facts, columns, ...text } = useMessages(WORK_QUEUES);
  const formats = useFormats();
  const duration = (ms: number | null, nothing: string) => (ms === null ? nothing : formats.duration(ms));
  return (
    <Facts
      facts={[
        { label: facts.key, value: <code>{queue.key}</code> },
        { label: facts.owner, value: queue.ownerName },
        { label: columns.average, value: duration(queue.averageProcessingMs, '–') },
        { label: columns.oldest, value: queue.oldestQueuedAt === null ? '–' : formats.relative(queue.oldestQueuedAt, Date.now()) },
        { label: facts.retries, value: formats.number(queue.maxRetries) },
        { label: facts.lease, value: formats.duration(queue.leaseMs) },
        { label: facts.lifetime, value: duration(queue.defaultLifetimeMs, text.never) },
        { label: facts.schema, value: <QueueSchema queue={queue} /> },
        { label: facts.sensitive, value: queue.hasSensitiveValues ? text.areSensitive : text.areOpen },
      ]}
    />
  );
}

function QueueSchema({ queue: { valueSchema } }: { readonly queue: WorkQueue }) {
  const text = useMessages(WORK_QUEUES);
  const [isOpen, setOpen] = useState(false);
  if (valueSchema === null) return text.noSchema;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {text.showSchema}
      </Button>
      {isOpen && (
        <InfoDialog title={text.fields.schema} onClose={() => setOpen(false)}>
          <JsonView label={text.hasSchema} value={valueSchema} />
        </InfoDialog>
      )}
    </>
  );
}

/** How many items stand where; pressing one shows only these. */
function StateCounts({ queue: { counts } }: { readonly queue: WorkQueue }) {
  const text = useMessages(WORK_QUEUES);
  const formats = useFormats();
  const styles = useStyles();
  const search = useSearch({ from: '/shell/work-queues/$workQueueId' });
  const navigate = useNavigate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame
    <div role="group" aria-label={text.counts} className={styles.counts}>
      {workQueueItemStates.map((state) => (
        <ToggleButton
          key={state}
          className={styles.count}
          checked={search.state === state}
          aria-label={text.showOnly(text.states[state], formats.number(counts[state]))}
          onClick={() =>
            void navigate({
              from: '/work-queues/$workQueueId',
              search: readItemsSearch({ ...search, state: search.state === state ? undefined : state }),
              replace: true,
            })
          }
        >
          <Text size={500} weight="semibold">
            {formats.number(counts[state])}
          </Text>{' '}
          <Text size={200}>{text.states[state]}</Text>
        </ToggleButton>
      ))}
    </div>
  );
}
