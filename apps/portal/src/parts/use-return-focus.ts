import { useEffect, useState } from 'react';

/** Gives the focus back to what opened a dialog or a menu before it once the dialog is gone; to the content when that is gone, too. */
export function useReturnFocus(): void {
  const [opener] = useState(openerNow);
  useEffect(
    () => () => {
      // The dialog still holds the focus while its parts are being taken away.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const target = opener?.isConnected === true && opener !== document.body ? opener : document.getElementById('content');
        if (target instanceof HTMLElement) target.focus();
      });
    },
    [opener],
  );
}

/** The element that has the focus; for an item of a menu the button of the menu, since the item does not stay. */
function openerNow(): Element | null {
  const { activeElement } = document;
  const button = activeElement?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return button === null || button === undefined ? activeElement : document.getElementById(button);
}
