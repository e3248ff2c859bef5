import { Toast, ToastBody, ToastTitle, useToastController } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { ME_KEY } from '../shell/me.ts';
import { TOASTER_ID } from '../shell/theme.tsx';
import { type ErrorText, useErrorText } from './use-error-text.ts';

/** Long enough to read what to do. */
const FAILURE_MS = 12_000;
/** Readers hear it at once, and nothing in it can be pressed; as a stop of Tab it would not let the focus go on. */
const OUT_OF_THE_WAY = { tabIndex: -1 } as const;

export interface Notify {
  readonly done: (message: string) => void;
  /** It was done, and somebody should look at what came of it. */
  readonly warning: (message: string) => void;
  readonly failure: (error: unknown) => void;
}

/** Says in a corner that something was done, or why not. Where the sign-in is over, the page then leads to a new one. */
export function useNotify(): Notify {
  const { dispatchToast } = useToastController(TOASTER_ID);
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const say = (message: string, intent: 'success' | 'warning') =>
    dispatchToast(
      <Toast>
        <ToastTitle>{message}</ToastTitle>
      </Toast>,
      { intent, root: OUT_OF_THE_WAY, ...(intent === 'warning' ? { timeout: FAILURE_MS } : {}) },
    );
  return {
    done: (message) => say(message, 'success'),
    warning: (message) => say(message, 'warning'),
    failure: (error) => {
      dispatchToast(<Failure {...errorText(error)} />, { intent: 'error', timeout: FAILURE_MS, root: OUT_OF_THE_WAY });
      if (isSignInOver(error)) void queryClient.invalidateQueries({ queryKey: ME_KEY });
    },
  };
}

function isSignInOver(error: unknown): boolean {
  return error instanceof TandemError && error.status === 401;
}

function Failure({ message, fix, code }: ErrorText) {
  return (
    <Toast>
      <ToastTitle>{message}</ToastTitle>
      <ToastBody>
        {fix} {code !== undefined && <code>{code}</code>}
      </ToastBody>
    </Toast>
  );
}
