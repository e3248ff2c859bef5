import { AvatarGroup, AvatarGroupItem, AvatarGroupPopover, Tooltip } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { api } from '../shell/api.ts';
import { useLive } from '../shell/live.tsx';
import { AUTHORING } from './messages.ts';

/** The server forgets a designer that has not told of itself for longer. */
const TELL_EVERY_MS = 30_000;
const SHOWN_FACES = 3;

interface PresenceProps {
  readonly kind: 'cloud-flow' | 'desktop-flow';
  readonly flowId: string;
}

/** Tells the server that this designer has the flow open, and shows who else has. */
export function Presence({ kind, flowId }: PresenceProps) {
  const messages = useMessages(AUTHORING);
  const { list } = useFormats();
  const queryKey = ['flow-editors', kind, flowId];
  useLive([`flow:${flowId}`], queryKey);
  const others = useQuery({
    queryKey,
    queryFn: () => api(kind === 'cloud-flow' ? 'editCloudFlow' : 'editDesktopFlow', { params: { flowId } }),
    refetchInterval: TELL_EVERY_MS,
    refetchIntervalInBackground: true,
  });
  const names = [...new Set((others.data?.editors ?? []).map(({ name }) => name))];
  if (names.length === 0) return null;
  const label = messages.alsoHere(list(names));
  return (
    <Tooltip content={label} relationship="label">
      <AvatarGroup layout="stack" size={24} role="img">
        {names.slice(0, SHOWN_FACES).map((name) => (
          <AvatarGroupItem key={name} name={name} />
        ))}
        {names.length > SHOWN_FACES && (
          <AvatarGroupPopover>
            {names.slice(SHOWN_FACES).map((name) => (
              <AvatarGroupItem key={name} name={name} />
            ))}
          </AvatarGroupPopover>
        )}
      </AvatarGroup>
    </Tooltip>
  );
}
