import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import type { TriggerState } from '@tandem/protocol';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { Time } from '../parts/time.tsx';
import { TRIGGER_STATE } from './trigger-messages.ts';

/** Whether there is anything to say of how the trigger stands. */
export function hasTriggerState({ nextCheckAt, fault, misses }: TriggerState): boolean {
  return nextCheckAt !== null || fault !== null || misses > 0;
}

/** Why a flow does, or does not, start by itself: when its trigger was asked, what went wrong, and events that came to nothing. */
export function TriggerStateView({ state }: { readonly state: TriggerState }) {
  const text = useMessages(TRIGGER_STATE);
  const formats = useFormats();
  const { checkedAt, nextCheckAt, misses, missedAt } = state;
  const checks: readonly Fact[] =
    nextCheckAt === null
      ? []
      : [
          { label: text.checked, value: checkedAt === null ? text.notYet : <Time at={checkedAt} /> },
          { label: text.nextCheck, value: <Time at={nextCheckAt} /> },
        ];
  const missed: readonly Fact[] =
    misses === 0
      ? []
      : [
          { label: text.missed, value: text.times(formats.number(misses), misses === 1) },
          { label: text.lastMiss, value: <Time at={missedAt} /> },
        ];
  return (
    <>
      <TriggerFault state={state} />
      {checks.length + missed.length > 0 && <Facts facts={[...checks, ...missed]} />}
      {misses > 0 && <Text>{text.missHint}</Text>}
    </>
  );
}

function TriggerFault({ state: { fault, failures, nextCheckAt, retry, waitUntil } }: { readonly state: TriggerState }) {
  const text = useMessages(TRIGGER_STATE);
  const formats = useFormats();
  const translate = useServerText();
  if (fault === null) return null;
  const isDeaf = failures > 0;
  return (
    <MessageBar intent={isDeaf ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isDeaf ? text.cannotAsk : text.noRunFor}</MessageBarTitle>
        {translate(fault.message)} <code>{fault.code}</code>
        <div>
          {failures > 1 && `${text.failures(formats.number(failures))} `}
          {isDeaf ? `${text.triedAgain}: ` : `${text.when}: `}
          <Time at={isDeaf ? nextCheckAt : fault.at} />
          {retry !== null && ` (${text.retry(formats.number(retry.number), formats.number(retry.count))})`}
        </div>
        {waitUntil !== null && (
          <div>
            {text.waitUntil}: <Time at={waitUntil} />
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
