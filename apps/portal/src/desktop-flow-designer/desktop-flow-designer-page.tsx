import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { DESKTOP_FLOW_DESIGNER_MESSAGES } from './messages.ts';

export function DesktopFlowDesignerPage() {
  const { title, missing } = useMessages(DESKTOP_FLOW_DESIGNER_MESSAGES);
  useTabTitle(title);
  return <EmptyState title={title}>{missing}</EmptyState>;
}
