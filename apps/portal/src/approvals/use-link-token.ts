import { useEffect, useState } from 'react';
import { readLinkToken } from './link-token.ts';

/** The token of the address at hand; whoever opens another link in the same tab gets the page of that one. */
export function useLinkToken(): string | undefined {
  const [token, setToken] = useState(() => readLinkToken(location.hash));
  useEffect(() => {
    const read = () => setToken(readLinkToken(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return token;
}
