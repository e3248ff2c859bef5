import { useEffect, useState } from 'react';
import { readWindowProof, type WindowProof } from './window-proof.ts';

/** The proof of this window, which is gone from the address as soon as it was read: nobody sees, copies or keeps it. */
export function useWindowProof(): WindowProof | undefined {
  const [proof] = useState(() => readWindowProof(location.hash));
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return proof;
}
