import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { WorkQueueItemDetail } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { WORK_QUEUES } from './messages.ts';

interface ItemValueProps {
  readonly item: WorkQueueItemDetail;
  readonly isSensitive: boolean;
}

/** What the item is about; a sensitive value only when it is asked for. */
export function ItemValue({ item, isSensitive }: ItemValueProps) {
  const { item: text } = useMessages(WORK_QUEUES);
  const [isShown, setShown] = useState(false);
  if (item.isValueHidden) {
    return (
      <Text>
        <LockClosedRegular aria-hidden /> {text.hiddenFrom}
      </Text>
    );
  }
  const view = <JsonView label={typeof item.value === 'string' ? text.asText : text.asJson} value={item.value} />;
  if (!isSensitive) return view;
  return (
    <>
      {!isShown && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.masked}</MessageBarBody>
          <MessageBarActions>
            <Button icon={<EyeRegular />} onClick={() => setShown(true)}>
              {text.show}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isShown && (
        <>
          {view}
          <div>
            <Button icon={<EyeOffRegular />} onClick={() => setShown(false)}>
              {text.hide}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
