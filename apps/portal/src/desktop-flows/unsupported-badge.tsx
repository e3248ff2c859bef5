import { Badge } from '@fluentui/react-components';
import type { DesktopFlow } from '@tandem/protocol';

/** How many actions a flow has, and whether some of them cannot run here. */
export function UnsupportedBadge({ flow: { statementCount, unsupportedActions } }: { readonly flow: DesktopFlow }) {
  return (
    <>
      {statementCount}{' '}
      {unsupportedActions.length > 0 && (
        <Badge appearance="tint" color="warning" title={unsupportedActions.join(', ')}>
          {unsupportedActions.length} unsupported
        </Badge>
      )}
    </>
  );
}
