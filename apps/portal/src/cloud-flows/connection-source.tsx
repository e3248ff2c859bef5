import { Select } from '@fluentui/react-components';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { SHARING } from './sharing-messages.ts';
import { useRefreshFlows } from './sharing-queries.ts';

interface ConnectionSourceProps {
  readonly flow: CloudFlowDetail;
  readonly reference: CloudFlowDetail['connectionReferences'][number];
}

/** Whose connection a reference gets: the owner decides. */
export function ConnectionSource({ flow, reference: { key, source, support } }: ConnectionSourceProps) {
  const text = useMessages(SHARING);
  const notify = useNotify();
  const refresh = useRefreshFlows();
  if (support !== 'connection-needed') return '–';
  if (flow.access !== 'owner') return text.sources[source];
  const choose = (value: string) => {
    const sources = { [key]: value === 'invoker' ? 'invoker' : 'provided' } as const;
    void api('chooseConnectionSources', { params: { cloudFlowId: flow.id }, body: { sources } }).then(refresh, notify.failure);
  };
  return (
    <Select
      size="small"
      aria-label={text.sourceOf(key)}
      title={source === 'invoker' ? text.invokerHint : undefined}
      value={source}
      onChange={(_, { value }) => choose(value)}
    >
      <option value="provided">{text.sources.provided}</option>
      <option value="invoker">{text.sources.invoker}</option>
    </Select>
  );
}
