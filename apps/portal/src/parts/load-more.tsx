import { Button, Spinner } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';

interface LoadMoreProps {
  readonly label?: string;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly load: () => void;
}

/** The button below a list that has not ended. */
export function LoadMore({ label, hasMore, isLoading, load }: LoadMoreProps) {
  const text = useMessages(PARTS);
  if (!hasMore) return null;
  return (
    <div>
      <Button disabledFocusable={isLoading} onClick={load} {...(isLoading ? { icon: <Spinner size="tiny" /> } : {})}>
        {label ?? text.loadMore}
      </Button>
    </div>
  );
}
