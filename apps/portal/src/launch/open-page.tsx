import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { LAUNCH_MESSAGES } from './messages.ts';

export function OpenPage() {
  const { title, missing } = useMessages(LAUNCH_MESSAGES);
  useTabTitle(title);
  return <EmptyState title={title}>{missing}</EmptyState>;
}
