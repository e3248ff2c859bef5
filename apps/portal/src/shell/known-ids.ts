import { isUuid } from '@tandem/kernel';
import { notFound } from '@tanstack/react-router';
import { NotFoundPage } from './not-found-page.tsx';

/**
 * For the route of one thing: shows the page for what is not there when its address holds no id, before anybody is asked for it.
 * The route shows that page itself, as a route above it would put the page in the place of the shell.
 */
export const KNOWN_IDS = { beforeLoad: requireIds, notFoundComponent: NotFoundPage } as const;

function requireIds({ params }: { readonly params: Readonly<Record<string, string>> }): void {
  // The router takes what is thrown here as its own kind of answer.
  if (!Object.values(params).every(isUuid)) throw notFound();
}
