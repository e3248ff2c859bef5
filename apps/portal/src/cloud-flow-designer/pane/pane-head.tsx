import { Button, makeStyles, Text } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../designer/designer-context.ts';
import { PANE } from './pane-messages.ts';

const useStyles = makeStyles({ head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' } });

/** The title of what lies beside the canvas, with a button that closes it. */
export function PaneHead({ title }: { readonly title: string }) {
  const styles = useStyles();
  const { close } = useMessages(PANE);
  const { dispatch } = useDesigner();
  return (
    <div className={styles.head}>
      <Text as="h2" size={500} weight="semibold">
        {title}
      </Text>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={close}
        onClick={() => dispatch({ kind: 'show', panel: { kind: 'none' } })}
      />
    </div>
  );
}
