import { CalendarClockRegular, CursorClickRegular, FlashRegular } from '@fluentui/react-icons';
import type { CloudFlow } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { IconText } from '../parts/icon-text.tsx';
import { CLOUD_FLOWS } from './messages.ts';

const ICONS = {
  instant: <CursorClickRegular aria-hidden />,
  automated: <FlashRegular aria-hidden />,
  scheduled: <CalendarClockRegular aria-hidden />,
} as const;

export function TriggerKind({ kind }: { readonly kind: CloudFlow['triggerKind'] }) {
  const { kinds } = useMessages(CLOUD_FLOWS);
  return <IconText icon={ICONS[kind]}>{kinds[kind]}</IconText>;
}
