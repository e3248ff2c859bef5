import { Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import type { FlowVersion } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CLOUD_FLOWS_KEY, useCloudFlow } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { useNotify } from '../parts/notify.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { api } from '../shell/api.ts';
import { useConnectors } from './catalogue/use-operations.ts';
import { VersionList } from './versions/version-list.tsx';
import { VERSIONS } from './versions/version-messages.ts';
import { useVersion, useVersions, VERSIONS_KEY } from './versions/version-queries.ts';
import { VersionView } from './versions/version-view.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', height: '100%', minHeight: 0, '@media (max-width: 900px)': { flexDirection: 'column', height: 'auto' } },
  list: {
    width: 'min(300px, 100%)',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  right: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  bar: { display: 'flex', alignItems: 'end', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalM },
});

/** The versions of a cloud flow: seen on the canvas, compared, and brought back. */
export function CloudFlowVersionsPage() {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const { cloudFlowId } = useParams({ from: '/shell/cloud-flows/$cloudFlowId/versions' });
  const flow = useCloudFlow(cloudFlowId);
  const pages = useVersions(cloudFlowId);
  const [chosen, setChosen] = useState<number>();
  const name = flow.data?.name ?? '';
  useTabTitle(messages.title(name));
  const error = flow.error ?? pages.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void pages.refetch()} />;
  if (pages.data === undefined) return <Spinner />;
  const versions = pages.data.pages.flatMap(({ items }) => items);
  const selected = versions.find(({ version }) => version === chosen) ?? versions[0];
  return (
    <div className={styles.page}>
      <nav className={styles.list} aria-label={messages.list}>
        <BackLink to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId }}>
          {messages.back}
        </BackLink>
        <Text as="h1" size={500} weight="semibold" block>
          {messages.title(name)}
        </Text>
        <VersionList versions={versions} selected={selected?.version} onSelect={setChosen} />
        <LoadMore
          label={messages.more}
          hasMore={pages.hasNextPage}
          isLoading={pages.isFetchingNextPage}
          load={() => void pages.fetchNextPage()}
        />
      </nav>
      {selected !== undefined && <Selected key={selected.version} flowId={cloudFlowId} versions={versions} selected={selected} />}
    </div>
  );
}

interface SelectedProps {
  readonly flowId: string;
  readonly versions: readonly FlowVersion[];
  readonly selected: FlowVersion;
}

function Selected({ flowId, versions, selected }: SelectedProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const [otherVersion, setOther] = useState<number>();
  return (
    <div className={styles.right}>
      <div className={styles.bar}>
        <Field label={messages.compareWith}>
          <Select
            value={otherVersion === undefined ? '' : String(otherVersion)}
            onChange={(_, { value }) => setOther(value === '' ? undefined : Number(value))}
          >
            <option value="">{messages.nothing}</option>
            {versions
              .filter(({ version }) => version !== selected.version)
              .map(({ version }) => (
                <option key={version} value={String(version)}>
                  {messages.version(version)}
                </option>
              ))}
          </Select>
        </Field>
        {!selected.isLatest && <RestoreButton flowId={flowId} version={selected.version} />}
      </div>
      <Shown flowId={flowId} version={selected.version} otherVersion={otherVersion} />
    </div>
  );
}

/** Makes a new draft of the version and opens it. */
function RestoreButton({ flowId, version }: { readonly flowId: string; readonly version: number }) {
  const messages = useMessages(VERSIONS);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ConfirmButton
      label={messages.restore}
      icon={<HistoryRegular />}
      confirmLabel={messages.restore}
      title={messages.restoreTitle(version)}
      question={messages.restoreText}
      act={() => api('restoreCloudFlow', { params: { flowId, version: String(version) } })}
      onDone={() => {
        notify.done(messages.restored(version));
        void queryClient.invalidateQueries({ queryKey: VERSIONS_KEY });
        void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
        void navigate({ to: '/cloud-flows/$cloudFlowId/edit', params: { cloudFlowId: flowId } });
      }}
    />
  );
}

interface ShownProps {
  readonly flowId: string;
  readonly version: number;
  readonly otherVersion: number | undefined;
}

function Shown({ flowId, version, otherVersion }: ShownProps) {
  const messages = useMessages(VERSIONS);
  const shown = useVersion(flowId, version);
  const other = useVersion(flowId, otherVersion);
  const connectors = useConnectors();
  const error = shown.error ?? other.error ?? connectors.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void shown.refetch()} />;
  if (shown.data === undefined || connectors.data === undefined) return <Spinner />;
  const { file } = shown.data;
  if (file === undefined) return <EmptyState title={messages.version(version)}>{messages.unreadable}</EmptyState>;
  const otherFile = other.data?.file;
  return (
    <VersionView
      shown={{ version, file }}
      other={otherVersion === undefined || otherFile === undefined ? undefined : { version: otherVersion, file: otherFile }}
      connectors={connectors.data}
    />
  );
}
