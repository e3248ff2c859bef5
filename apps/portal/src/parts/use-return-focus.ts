import { useEffect, useState } from 'react';

/** Gives the focus back to what opened a dialog once the dialog is gone; to the content when that is gone, too. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
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
