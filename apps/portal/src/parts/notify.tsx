import { Toast, ToastBody, ToastTitle, useToastController } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';
import { TOASTER_ID } from '../shell/theme.tsx';

export interface Notify {
  readonly done: (message: string) => void;
  readonly failure: (error: unknown) => void;
}

/** Says in a corner that something was done, or why not. */
export function useNotify(): Notify {
  const { dispatchToast } = useToastController(TOASTER_ID);
  return {
    done: (message) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{message}</ToastTitle>
        </Toast>,
        { intent: 'success' },
      ),
    failure: (error) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{error instanceof TandemError ? error.message : 'Something went wrong on this page.'}</ToastTitle>
          {error instanceof TandemError && (
            <ToastBody>
              {error.fix} <code>{error.code}</code>
            </ToastBody>
          )}
        </Toast>,
        { intent: 'error', timeout: 12_000 },
      ),
  };
}
