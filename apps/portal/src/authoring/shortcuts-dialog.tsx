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
import { useReturnFocus } from '../parts/use-return-focus.ts';

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

interface ShortcutsDialogProps {
  readonly words: {
    readonly title: string;
    readonly close: string;
    readonly keys: Readonly<Record<string, ShortcutProps>>;
  };
  readonly onClose: () => void;
}

/** The keys of a designer. */
export function ShortcutsDialog({ words, onClose }: ShortcutsDialogProps) {
  const styles = useStyles();
  useReturnFocus();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent tabIndex={0}>
            <dl className={styles.list}>
              {Object.entries(words.keys).map(([name, { keys, what }]) => (
                <Shortcut key={name} keys={keys} what={what} />
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ShortcutProps {
  readonly keys: string;
  readonly what: string;
}

function Shortcut({ keys, what }: ShortcutProps) {
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
