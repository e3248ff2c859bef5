import { CalendarClockRegular, CursorClickRegular, FlashRegular } from '@fluentui/react-icons';
import type { CloudFlow } from '@tandem/protocol';
import { IconText } from '../parts/icon-text.tsx';

const LOOKS = {
  instant: { word: 'Instant', icon: <CursorClickRegular aria-hidden /> },
  automated: { word: 'Automated', icon: <FlashRegular aria-hidden /> },
  scheduled: { word: 'Scheduled', icon: <CalendarClockRegular aria-hidden /> },
} as const;

export function TriggerKind({ kind }: { readonly kind: CloudFlow['triggerKind'] }) {
  const { word, icon } = LOOKS[kind];
  return <IconText icon={icon}>{word}</IconText>;
}
