import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { Page } from '../parts/page.tsx';
import { SHELL_MESSAGES } from './messages.ts';

export function NotFoundPage() {
  const { notFound } = useMessages(SHELL_MESSAGES);
  return (
    <Page title={notFound.title} lead={notFound.text}>
      <Link to="/">{notFound.home}</Link>
    </Page>
  );
}
