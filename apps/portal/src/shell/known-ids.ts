import { isUuid } from '@tandem/kernel';
import { notFound } from '@tanstack/react-router';

/** For a page of one thing: shows the page for what is not there when its address holds no id, before anybody is asked for it. */
export function requireIds({ params }: { readonly params: Readonly<Record<string, string>> }): void {
  // The router takes what is thrown here as its own kind of answer.
  if (!Object.values(params).every(isUuid)) throw notFound();
}
