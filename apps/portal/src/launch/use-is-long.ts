import { useEffect, useState } from 'react';

/** Turns true when the component has been there for so long. */
export function useIsLong(ms: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isLong;
}
