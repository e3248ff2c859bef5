import { useRef, useState } from 'react';

interface Submission {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Does nothing while an earlier call is under way, however quickly the second click follows. */
  readonly submit: () => void;
}

/** Sends something once at a time and keeps the error of the last try. */
export function useSubmit<T>(send: () => Promise<T>, onDone: (result: T) => void): Submission {
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const submit = () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setError(undefined);
    send()
      .then(onDone, setError)
      .finally(() => {
        isUnderWay.current = false;
        setBusy(false);
      });
  };
  return { isBusy, error, submit };
}
