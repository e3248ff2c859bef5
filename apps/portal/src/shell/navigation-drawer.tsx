import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, makeStyles, OverlayDrawer } from '@fluentui/react-components';
import { DismissRegular, NavigationRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Navigation } from './navigation.tsx';

const useStyles = makeStyles({
  opener: { display: 'none', '@media (max-width: 760px)': { display: 'inline-flex' } },
  drawer: { width: '260px' },
});

/** The navigation of a narrow screen, behind a button. */
export function NavigationDrawer({ isAdmin }: { readonly isAdmin: boolean }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        className={styles.opener}
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-label="Open the navigation"
        onClick={() => setOpen(true)}
      />
      <OverlayDrawer className={styles.drawer} open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
        <DrawerHeader>
          <DrawerHeaderTitle
            action={<Button appearance="subtle" icon={<DismissRegular />} aria-label="Close the navigation" onClick={close} />}
          >
            Tandem
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>
          <Navigation isAdmin={isAdmin} onChoose={close} />
        </DrawerBody>
      </OverlayDrawer>
    </>
  );
}
