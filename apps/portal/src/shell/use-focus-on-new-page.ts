import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the content when another page opens, so that keyboard and screen reader go on from there. */
export function useFocusOnNewPage(pathname: string): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const former = useRef(pathname);
  useEffect(() => {
    if (former.current === pathname) return;
    former.current = pathname;
    content.current?.focus();
  }, [pathname]);
  return content;
}
