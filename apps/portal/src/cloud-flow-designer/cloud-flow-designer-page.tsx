import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { CLOUD_FLOW_DESIGNER_MESSAGES } from './messages.ts';

export function CloudFlowDesignerPage() {
  const { title, missing } = useMessages(CLOUD_FLOW_DESIGNER_MESSAGES);
  useTabTitle(title);
  return <EmptyState title={title}>{missing}</EmptyState>;
}
