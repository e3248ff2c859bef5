import { CounterBadge } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { useReceivedCount } from './approval-queries.ts';
import { RECEIVED } from './received-messages.ts';

/** How many approvals wait for the person, beside their place in the navigation; nothing while none does. */
export function ReceivedBadge() {
  const text = useMessages(RECEIVED);
  const received = useReceivedCount() ?? 0;
  if (received === 0) return null;
  return <CounterBadge count={received} appearance="filled" color="brand" aria-label={text.waiting(received)} />;
}
