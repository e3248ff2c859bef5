import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, makeStyles, OverlayDrawer } from '@fluentui/react-components';
import { DismissRegular, NavigationRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { SHELL_MESSAGES } from './messages.ts';
import { Navigation } from './navigation.tsx';

const useStyles = makeStyles({
  opener: { display: 'none', '@media (max-width: 760px)': { display: 'inline-flex' } },
  drawer: { width: '260px' },
});

/** The navigation of a narrow screen, behind a button. */
export function NavigationDrawer({ isAdmin }: { readonly isAdmin: boolean }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const text = useMessages(SHELL_MESSAGES);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        className={styles.opener}
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-label={text.openNavigation}
        onClick={() => setOpen(true)}
      />
      <OverlayDrawer className={styles.drawer} open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
        <DrawerHeader>
          <DrawerHeaderTitle
            action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={text.closeNavigation} onClick={close} />}
          >
            {text.product}
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>
          <Navigation isAdmin={isAdmin} onChoose={close} />
        </DrawerBody>
      </OverlayDrawer>
    </>
  );
}
