import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { decodeBase64 } from '@tandem/kernel';
import type { Approval, ApprovalFile } from '@tandem/protocol';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useSubmit } from '../parts/use-submit.ts';
import { APPROVALS } from './messages.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { justifyContent: 'flex-start', maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere' },
});

interface ApprovalFilesProps {
  readonly files: Approval['files'];
  /** @param number of the file in the list */
  readonly load: (number: number) => Promise<ApprovalFile>;
}

/** The attachments, each to be saved; the browser opens none by itself. */
export function ApprovalFiles({ files, load }: ApprovalFilesProps) {
  const text = useMessages(APPROVALS);
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.files}>
      {files.map((file, number) => (
        <li key={file.name}>
          <SaveButton file={file} load={() => load(number)} />
        </li>
      ))}
    </ul>
  );
}

function SaveButton({ file, load }: { readonly file: Approval['files'][number]; readonly load: () => Promise<ApprovalFile> }) {
  const text = useMessages(APPROVALS);
  const formats = useFormats();
  const styles = useStyles();
  const { isBusy, error, submit } = useSubmit(load, ({ name, content }) => saveFile({ fileName: name, bytes: decodeBase64(content) }));
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => submit()}
        aria-label={text.saveFile(file.name, formats.bytes(file.sizeBytes))}
      >
        {file.name} ({formats.bytes(file.sizeBytes)})
      </Button>
      {error !== undefined && <ErrorBar error={error} />}
    </>
  );
}
