import { Button } from '@fluentui/react-components';
import { MoreVerticalRegular } from '@fluentui/react-icons';
import type { CardId } from '@tandem/designer-core/cloud-flow';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';

/** Opens what can be done to a card. The keyboard has the menu key for it, so Tab passes by. */
export function CardMenuButton({ card, title }: { readonly card: CardId; readonly title: string }) {
  const messages = useMessages(CANVAS);
  const { onMenu } = useCanvas();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<MoreVerticalRegular />}
      aria-label={messages.more(title)}
      aria-haspopup="menu"
      tabIndex={-1}
      onClick={(event) => onMenu(card, event.currentTarget)}
    />
  );
}
