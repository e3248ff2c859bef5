import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMessages } from '../../i18n/language.tsx';
import { useReturnFocus } from '../../parts/use-return-focus.ts';
import { SHORTCUTS } from './shortcut-messages.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  keys: {
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  what: { margin: 0 },
});

/** The keys of the designer. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const messages = useMessages(SHORTCUTS);
  useReturnFocus();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{messages.title}</DialogTitle>
          <DialogContent tabIndex={0}>
            <dl className={styles.list}>
              {Object.entries(messages.keys).map(([name, { keys, what }]) => (
                <Shortcut key={name} keys={keys} what={what} />
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {messages.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Shortcut({ keys, what }: { readonly keys: string; readonly what: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <kbd className={styles.keys}>{keys}</kbd>
      </dt>
      <dd className={styles.what}>{what}</dd>
    </>
  );
}
