import { Toast, ToastBody, ToastTitle, useToastController } from '@fluentui/react-components';
import { TOASTER_ID } from '../shell/theme.tsx';
import { type ErrorText, useErrorText } from './use-error-text.ts';

/** Long enough to read what to do. */
const FAILURE_MS = 12_000;

export interface Notify {
  readonly done: (message: string) => void;
  readonly failure: (error: unknown) => void;
}

/** Says in a corner that something was done, or why not. */
export function useNotify(): Notify {
  const { dispatchToast } = useToastController(TOASTER_ID);
  const errorText = useErrorText();
  return {
    done: (message) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{message}</ToastTitle>
        </Toast>,
        { intent: 'success' },
      ),
    failure: (error) => dispatchToast(<Failure {...errorText(error)} />, { intent: 'error', timeout: FAILURE_MS }),
  };
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
