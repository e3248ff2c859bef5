import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { SHELL_MESSAGES } from './messages.ts';

export function NotFoundPage() {
  const { notFound } = useMessages(SHELL_MESSAGES);
  useTabTitle(notFound.title);
  return (
    <EmptyState title={notFound.title} action={<Link to="/">{notFound.home}</Link>}>
      {notFound.text}
    </EmptyState>
  );
}
