import { Toast, ToastTitle, useToastController } from '@fluentui/react-components';
import { TOASTER_ID } from '../shell/theme.tsx';

/** Says in a corner that something was done. */
export function useNotify(): (message: string) => void {
  const { dispatchToast } = useToastController(TOASTER_ID);
  return (message) =>
    dispatchToast(
      <Toast>
        <ToastTitle>{message}</ToastTitle>
      </Toast>,
      { intent: 'success' },
    );
}
