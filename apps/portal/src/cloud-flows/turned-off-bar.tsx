import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CloudFlow, TurnedOff } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { Time } from '../parts/time.tsx';
import { TURNED_OFF } from './turned-off-messages.ts';

/** Says of a flow that no person turned off why it is off, since when, and how it is turned on again. */
export function TurnedOffBar({ flow: { turnedOff, access } }: { readonly flow: Pick<CloudFlow, 'turnedOff' | 'access'> }) {
  const text = useMessages(TURNED_OFF);
  if (turnedOff === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.titles[turnedOff.reason]}</MessageBarTitle>{' '}
        {access === 'run-only' ? text.askOwner : text.hints[turnedOff.reason]}
        <Times turnedOff={turnedOff} />
        <LastFailure fault={turnedOff.fault} />
      </MessageBarBody>
    </MessageBar>
  );
}

function Times({ turnedOff: { at, failingSince } }: { readonly turnedOff: TurnedOff }) {
  const text = useMessages(TURNED_OFF);
  return (
    <div>
      {failingSince !== null && (
        <>
          {text.failingSince}: <Time at={failingSince} /> ·{' '}
        </>
      )}
      {text.since}: <Time at={at} />
    </div>
  );
}

function LastFailure({ fault }: Pick<TurnedOff, 'fault'>) {
  const text = useMessages(TURNED_OFF);
  const translate = useServerText();
  if (fault === null) return null;
  return (
    <div>
      {text.lastFailure}: {translate(fault.message)} <code>{fault.code}</code>
    </div>
  );
}
