import { CloudArrowUpRegular, HistoryRegular } from '@fluentui/react-icons';
import type { FlowVersion } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { VERSIONS } from './version-messages.ts';

interface VersionActionsProps {
  readonly version: FlowVersion;
  readonly restore: () => Promise<unknown>;
  readonly publish: () => Promise<unknown>;
  /** The version is the new draft. */
  readonly onRestored: () => void;
  readonly onPublished: () => void;
}

/** Makes a new draft of a version that is not the latest, and lets one run that does not. */
export function VersionActions({ version: { version, isLatest, state }, restore, publish, onRestored, onPublished }: VersionActionsProps) {
  const messages = useMessages(VERSIONS);
  const notify = useNotify();
  return (
    <>
      {!isLatest && (
        <ConfirmButton
          label={messages.restore}
          icon={<HistoryRegular />}
          confirmLabel={messages.restore}
          title={messages.restoreTitle(version)}
          question={messages.restoreText}
          act={restore}
          onDone={() => {
            notify.done(messages.restored(version));
            onRestored();
          }}
        />
      )}
      {state !== 'published' && (
        <ConfirmButton
          label={messages.publish}
          icon={<CloudArrowUpRegular />}
          confirmLabel={messages.publish}
          title={messages.publishTitle(version)}
          question={messages.publishText}
          act={publish}
          onDone={() => {
            notify.done(messages.published(version));
            onPublished();
          }}
        />
      )}
    </>
  );
}
