import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { StepPlace } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { InfoDialog } from '../../parts/info-dialog.tsx';
import { UI_ELEMENTS } from './ui-element-messages.ts';
import { UsageList } from './usage-list.tsx';
import type { Usage } from './usages.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface UsagesDialogProps {
  readonly name: string;
  readonly usages: readonly Usage[];
  /** It was to be deleted, and these steps are why it was not. */
  readonly isRefusal: boolean;
  readonly onGoTo: (place: StepPlace) => void;
  readonly onClose: () => void;
}

/** The steps that use something, with the way to each of them. */
export function UsagesDialog({ name, usages, isRefusal, onGoTo, onClose }: UsagesDialogProps) {
  const styles = useStyles();
  const words = useMessages(UI_ELEMENTS);
  return (
    <InfoDialog title={isRefusal ? words.removeRefused(name) : words.usagesOf(name)} contentClassName={styles.content} onClose={onClose}>
      {isRefusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.removeRefusedHint}</MessageBarBody>
        </MessageBar>
      )}
      <UsageList usages={usages} onGoTo={onGoTo} />
    </InfoDialog>
  );
}
