import { Button, Spinner } from '@fluentui/react-components';

interface LoadMoreProps {
  readonly label?: string;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly load: () => void;
}

/** The button below a list that has not ended. */
export function LoadMore({ label = 'Load more', hasMore, isLoading, load }: LoadMoreProps) {
  if (!hasMore) return null;
  return (
    <div>
      <Button disabledFocusable={isLoading} onClick={load} {...(isLoading ? { icon: <Spinner size="tiny" /> } : {})}>
        {label}
      </Button>
    </div>
  );
}
