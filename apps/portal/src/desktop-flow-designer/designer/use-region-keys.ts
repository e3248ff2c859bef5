import { useEffect } from 'react';
import { isInDialog } from './event-place.ts';

/** What the parts of the designer that F6 leads to are marked with. */
export const REGION = { 'data-region': true } as const;
/** Marks what F6 led to, as long as it has the focus. */
export const REACHED = 'data-reached';

/** F6 leads to the next part of the designer, with Shift to the one before, and from the last to the first. */
export function useRegionKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isInDialog(event)) return;
      event.preventDefault();
      goOn(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function goOn(step: 1 | -1): void {
  const targets = [...document.querySelectorAll<HTMLElement>('[data-region]')]
    .map((region) => ({ region, target: targetIn(region) }))
    .filter(({ target }) => target !== undefined);
  const at = targets.findIndex(({ region }) => region.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  const { target } = targets[(from + step + targets.length) % targets.length] ?? {};
  if (target !== undefined) reach(target);
}

const REACHABLE = [
  '[role="tab"][aria-selected="true"]',
  '[data-steps]',
  '[contenteditable="true"]',
  ':is(button, a[href], input, select, textarea, [tabindex="0"]):not(:disabled, [tabindex="-1"])',
];

/** The tab that is chosen, the steps, or else what comes first; undefined where nothing can have the focus. */
function targetIn(region: HTMLElement): HTMLElement | undefined {
  const found = REACHABLE.flatMap((selector) => [...region.querySelectorAll<HTMLElement>(selector)]);
  return found.find((element) => element.checkVisibility());
}

function reach(element: HTMLElement): void {
  element.setAttribute(REACHED, '');
  element.addEventListener('blur', () => element.removeAttribute(REACHED), { once: true });
  element.focus();
}
