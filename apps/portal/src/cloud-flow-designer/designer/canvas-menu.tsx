import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { type CardId, findCard, type Place, parallelPlace, typeOf } from '@tandem/designer-core/cloud-flow';
import { useMessages } from '../../i18n/language.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { useNotify } from '../../parts/notify.tsx';
import { useReturnFocus } from '../../parts/use-return-focus.ts';
import type { MenuAnchor } from '../canvas/canvas-context.ts';
import { actionsFor, type CardCommand, copiedText, placeAfterCard, runCommand } from './card-commands.ts';
import { useDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';
import { MENU } from './menu-messages.ts';

/** A menu of the canvas and where it opens. */
export type OpenMenu =
  | { readonly kind: 'card'; readonly card: CardId; readonly anchor: MenuAnchor }
  | { readonly kind: 'add'; readonly place: Place; readonly anchor: MenuAnchor };

interface CanvasMenuProps {
  readonly menu: OpenMenu;
  readonly onClose: () => void;
}

/** One menu for the whole canvas, so that hundreds of cards need none of their own. */
export function CanvasMenu({ menu, onClose }: CanvasMenuProps) {
  useReturnFocus();
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{ target: targetOf(menu.anchor), position: 'below', align: 'start', shiftToCoverTarget: true }}
    >
      <MenuPopover>
        <MenuList>{menu.kind === 'add' ? <PlaceItems place={menu.place} /> : <CardItems card={menu.card} />}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

function targetOf(anchor: MenuAnchor) {
  return anchor instanceof HTMLElement ? anchor : { getBoundingClientRect: () => new DOMRect(anchor.x, anchor.y, 0, 0) };
}

function PlaceItems({ place }: { readonly place: Place }) {
  const messages = useMessages(MENU);
  const { dispatch } = useDesigner();
  const paste = usePaste();
  const parallel = parallelPlace(place);
  const add = (where: Place) => dispatch({ kind: 'show', panel: { kind: 'add-action', place: where } });
  return (
    <>
      <MenuItem onClick={() => add(place)}>{messages.addAction}</MenuItem>
      {parallel !== undefined && <MenuItem onClick={() => add(parallel)}>{messages.addParallel}</MenuItem>}
      <MenuItem onClick={() => paste(place)}>{messages.pasteHere}</MenuItem>
    </>
  );
}

function CardItems({ card }: { readonly card: CardId }) {
  const messages = useMessages(MENU);
  const words = useMessages(DESIGNER).edits;
  const designer = useDesigner();
  const { definition, dispatch, isReadOnly } = designer;
  const notify = useNotify();
  const paste = usePaste();
  const { copied } = useMessages(DESIGNER);
  const run = (command: CardCommand) => runCommand(designer, command, { card, words });
  const copy = (then: () => void) => {
    const text = copiedText(designer, actionsFor(designer, card));
    if (text === undefined) return;
    void copyText(text).then(() => {
      notify.done(copied);
      then();
    }, notify.failure);
  };
  const type = typeOf(findCard(definition, card)?.json);
  const item = (command: CardCommand, keys: string) => (
    <MenuItem secondaryContent={keys} onClick={() => run(command)}>
      {messages.commands[command]}
    </MenuItem>
  );
  if (card.startsWith('trigger:') || isReadOnly) {
    return <MenuItem onClick={() => dispatch({ kind: 'go-to', card })}>{messages.open}</MenuItem>;
  }
  return (
    <>
      <MenuItem secondaryContent="Enter" onClick={() => dispatch({ kind: 'go-to', card })}>
        {messages.open}
      </MenuItem>
      <MenuDivider />
      <MenuItem secondaryContent={messages.keys.copy} onClick={() => copy(() => undefined)}>
        {messages.copy}
      </MenuItem>
      <MenuItem secondaryContent={messages.keys.cut} onClick={() => copy(() => run('remove'))}>
        {messages.cut}
      </MenuItem>
      <MenuItem secondaryContent={messages.keys.paste} onClick={() => paste(placeAfterCard(designer, card))}>
        {messages.pasteAfter}
      </MenuItem>
      {item('duplicate', messages.keys.duplicate)}
      <MenuDivider />
      {item('move-up', messages.keys.moveUp)}
      {item('move-down', messages.keys.moveDown)}
      {item('group', messages.keys.group)}
      {type === 'scope' && item('ungroup', messages.keys.ungroup)}
      {type === 'switch' && item('add-case', '')}
      <MenuDivider />
      {item('remove', messages.keys.remove)}
    </>
  );
}

/** Pastes what is on the clipboard; browsers that keep it closed say that the keys do it. */
function usePaste(): (place: Place) => void {
  const { dispatch } = useDesigner();
  const { pasteByKey } = useMessages(MENU);
  const { paste } = useMessages(DESIGNER).edits;
  const notify = useNotify();
  return (place) => {
    navigator.clipboard.readText().then(
      (text) => dispatch({ kind: 'paste', text, place, label: paste }),
      () => notify.done(pasteByKey),
    );
  };
}
