import { useEffect } from 'react';

/** Names the browser tab after what the page shows. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tandem`;
  }, [title]);
}
