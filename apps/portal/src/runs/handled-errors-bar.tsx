import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { RUNS } from './messages.ts';

interface HandledErrorsBarProps {
  readonly count: number;
  /** More of the log than is here may have errors, too. */
  readonly isAtLeast: boolean;
  /** Leads to them. */
  readonly onShow: () => void;
}

/** Says at the head of a run that errors were handled in it; nothing when there were none. */
export function HandledErrorsBar({ count, isAtLeast, onShow }: HandledErrorsBarProps) {
  const { handled } = useMessages(RUNS);
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isAtLeast ? handled.atLeast(count) : handled.title(count)}</MessageBarTitle>
        {handled.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShow}>
          {handled.show}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
