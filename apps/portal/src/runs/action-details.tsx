import { Spinner } from '@fluentui/react-components';
import { DesktopFlowRegular } from '@fluentui/react-icons';
import type { ActionRun } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { JsonView } from '../parts/json-view.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { api } from '../shell/api.ts';
import { MissingTableLink } from '../tables/missing-table-link.tsx';
import { FlowErrorBar } from './flow-error-bar.tsx';
import { RUNS } from './messages.ts';
import { RUN_REASONS } from './reason-messages.ts';
import { CLOUD_RUNS_KEY } from './run-queries.ts';

interface ActionDetailsProps {
  readonly runId: string;
  readonly action: ActionRun;
  /** A scope or a loop: what it holds says more than its own values. */
  readonly hasInner: boolean;
  readonly isTrigger: boolean;
}

/** What went into an action, what came out, and what went wrong. */
export function ActionDetails({ runId, action, hasInner, isTrigger }: ActionDetailsProps) {
  const text = useMessages(RUNS);
  const values = useActionValues(runId, action, { hasInner, isTrigger });
  const { inputs, outputs } = values.data ?? action;
  return (
    <>
      {action.error !== null && <FlowErrorBar error={action.error} />}
      {action.error !== null && <MissingTableLink code={action.error.code} />}
      {action.desktopFlowRunId !== null && <DesktopRunLink runId={action.desktopFlowRunId} />}
      {values.isFetching && values.data === undefined && <Spinner size="tiny" label={text.loadingValues} labelPosition="after" />}
      {values.error !== null && <ErrorBar error={values.error} />}
      <JsonView label={text.inputs} value={inputs} isSecured={action.hasSecuredInputs} />
      <JsonView label={text.outputs} value={outputs} isSecured={action.hasSecuredOutputs} />
      {action.trackedProperties !== undefined && (
        <JsonView label={text.trackedProperties} value={action.trackedProperties} isSecured={false} />
      )}
      {inputs === undefined && outputs === undefined && !hasInner && !values.isFetching && <NoValues action={action} />}
    </>
  );
}

function NoValues({ action }: { readonly action: ActionRun }) {
  const text = useMessages(RUNS);
  const { isPaced } = useMessages(RUN_REASONS);
  if (action.status === 'Waiting' && action.code === 'ActionThrottled') return <span>{isPaced}</span>;
  if (action.hasSecuredInputs || action.hasSecuredOutputs || action.error !== null) return null;
  return <span>{action.status === 'Skipped' ? text.skippedText : text.noValues}</span>;
}

function DesktopRunLink({ runId }: { readonly runId: string }) {
  const text = useMessages(RUNS);
  return (
    <div>
      <LinkButton icon={<DesktopFlowRegular />} to="/desktop-flow-runs/$runId" params={{ runId }}>
        {text.openDesktopRun}
      </LinkButton>
    </div>
  );
}

interface Place {
  readonly hasInner: boolean;
  readonly isTrigger: boolean;
}

/** A list of actions leaves large values out; they are asked for when the action is opened. */
function useActionValues(runId: string, action: ActionRun, { hasInner, isTrigger }: Place) {
  const lacksInputs = action.inputs === undefined && !action.hasSecuredInputs;
  const lacksOutputs = action.outputs === undefined && !action.hasSecuredOutputs;
  return useQuery({
    queryKey: [...CLOUD_RUNS_KEY, 'one', runId, 'values', action.path, action.status],
    queryFn: async () => {
      const { items } = await api('listActionRuns', { params: { runId }, query: { under: action.path, limit: 1 } });
      return items.find(({ path }) => path === action.path) ?? action;
    },
    enabled: (lacksInputs || lacksOutputs) && action.status !== 'Skipped' && !hasInner && !isTrigger,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
