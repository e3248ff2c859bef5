import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import type { ApprovalAssignment } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { InfoDialog } from '../parts/info-dialog.tsx';
import { api } from '../shell/api.ts';
import { useRefreshApprovals } from './approval-queries.ts';
import { APPROVALS } from './messages.ts';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface MakeLinkButtonProps {
  readonly approvalId: string;
  readonly assignment: Pick<ApprovalAssignment, 'id' | 'name'>;
}

/** Makes a link for somebody without an account whom no mail has reached. */
export function MakeLinkButton({ approvalId, assignment: { id, name } }: MakeLinkButtonProps) {
  const text = useMessages(APPROVALS);
  const styles = useStyles();
  const refresh = useRefreshApprovals();
  const [url, setUrl] = useState<string>();
  return (
    <>
      <ActButton
        icon={<LinkRegular />}
        label={text.copyLinkOf(name)}
        act={() => api('createApprovalLink', { params: { approvalId, assignmentId: id } })}
        onDone={(made) => {
          setUrl(made.url);
          refresh();
        }}
      >
        {text.copyLink}
      </ActButton>
      {url !== undefined && (
        <InfoDialog title={text.linkTitle(name)} contentClassName={styles.content} onClose={() => setUrl(undefined)}>
          <Text>{text.linkText}</Text>
          <Field label={text.link}>
            <Input
              readOnly
              value={url}
              contentAfter={<CopyButton what={text.link} text={url} />}
              onFocus={(event) => event.target.select()}
            />
          </Field>
        </InfoDialog>
      )}
    </>
  );
}
