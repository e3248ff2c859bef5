import { Badge } from '@fluentui/react-components';
import type { DesktopFlow } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { DESKTOP_FLOWS } from './messages.ts';

/** How many actions a flow has, and whether some of them cannot run here. */
export function UnsupportedBadge({ flow: { statementCount, unsupportedActions } }: { readonly flow: DesktopFlow }) {
  const text = useMessages(DESKTOP_FLOWS);
  return (
    <>
      {statementCount}{' '}
      {unsupportedActions.length > 0 && (
        <Badge appearance="tint" color="warning" title={unsupportedActions.join(', ')}>
          {text.unsupported(unsupportedActions.length)}
        </Badge>
      )}
    </>
  );
}
