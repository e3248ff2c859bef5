import { useEffect, useRef } from 'react';

/** Takes a file that is dropped anywhere on the page; without it the browser would leave the page and open the file. */
export function useFileDrop(onFile: (file: File) => void): void {
  const taker = useRef(onFile);
  useEffect(() => {
    taker.current = onFile;
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      taker.current(file);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', take);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', take);
    };
  }, []);
}
