import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ApiDiagnostic } from '@tandem/protocol';

const SHOWN = 20;

/** The faults found in a flow, errors first. */
export function Diagnostics({ diagnostics }: { readonly diagnostics: readonly ApiDiagnostic[] }) {
  const order = { error: 0, warning: 1, info: 2 } as const;
  const sorted = diagnostics.toSorted((left, right) => order[left.severity] - order[right.severity]);
  return (
    <>
      {sorted.slice(0, SHOWN).map((item) => (
        <MessageBar key={`${item.code}${item.path}${item.range?.start}${item.message}`} intent={item.severity} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{item.message}</MessageBarTitle>
            {item.path} <code>{item.code}</code>
          </MessageBarBody>
        </MessageBar>
      ))}
      {sorted.length > SHOWN && <span>and {sorted.length - SHOWN} more</span>}
    </>
  );
}
