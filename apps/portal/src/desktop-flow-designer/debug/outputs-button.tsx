import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { useMessages } from '../../i18n/language.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';

/** What the flow gave; a press shows it. */
export function OutputsButton({ outputs }: { readonly outputs: string }) {
  const { outputs: label } = useMessages(DESKTOP_DESIGNER).run;
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small">{label}</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>
        <JsonView label={label} value={outputs} />
      </PopoverSurface>
    </Popover>
  );
}
