import { Button, Field, Input, MessageBar, MessageBarBody, makeStyles, Select, Spinner, Switch, tokens } from '@fluentui/react-components';
import { type MailSettings, smtpSecurities } from '@tandem/protocol';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { Surface } from '../../parts/surface.tsx';
import { useSubmit } from '../../parts/use-submit.ts';
import { api } from '../../shell/api.ts';
import { isAddress, isPort, keepsPassword, type MailDraft, mailDraftOf, mailSettingsOf, withSecurity } from './mail-draft.ts';
import { MAIL } from './mail-messages.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface MailFormProps {
  readonly mail: MailSettings | null;
  readonly onSaved: (mail: MailSettings) => void;
}

export function MailForm({ mail, onSaved }: MailFormProps) {
  const text = useMessages(MAIL);
  const styles = useStyles();
  const [draft, setDraft] = useState<MailDraft>(() => mailDraftOf(mail));
  const [isRefused, setRefused] = useState(false);
  const settings = mailSettingsOf(draft, mail);
  const { isBusy, error, submit } = useSubmit(async () => {
    if (settings === undefined) throw new Error('The form is not filled in.');
    return api('setMailSettings', { body: settings });
  }, onSaved);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setRefused(settings === undefined);
    if (settings !== undefined) submit();
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {error !== undefined && <ErrorBar error={error} />}
      {isRefused && settings === undefined && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{text.fillIn}</MessageBarBody>
        </MessageBar>
      )}
      <Surface>
        <ServerFields draft={draft} onDraft={setDraft} />
        <SignInFields draft={draft} onDraft={setDraft} keepsPassword={keepsPassword(draft, mail)} />
        <SenderFields draft={draft} onDraft={setDraft} />
        <Field hint={text.failuresHint}>
          <Switch
            label={text.failures}
            checked={draft.tellsOwnersOfFailures}
            onChange={(_, { checked }) => setDraft({ ...draft, tellsOwnersOfFailures: checked })}
          />
        </Field>
      </Surface>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy} {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}>
          {text.save}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: MailDraft;
  readonly onDraft: (draft: MailDraft) => void;
}

function ServerFields({ draft, onDraft }: FieldsProps) {
  const text = useMessages(MAIL);
  return (
    <>
      <Field label={text.host} hint={text.hostHint} required>
        <Input value={draft.host} maxLength={253} spellCheck={false} onChange={(_, { value }) => onDraft({ ...draft, host: value })} />
      </Field>
      <Field label={text.security}>
        <Select
          value={draft.security}
          onChange={(_, { value }) => onDraft(withSecurity(draft, smtpSecurities.find((known) => known === value) ?? 'starttls'))}
        >
          {smtpSecurities.map((known) => (
            <option key={known} value={known}>
              {text.securities[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.port} required {...(isPort(draft.port) ? {} : { validationMessage: text.portFault })}>
        <Input inputMode="numeric" value={draft.port} maxLength={5} onChange={(_, { value }) => onDraft({ ...draft, port: value })} />
      </Field>
    </>
  );
}

function SignInFields({ draft, onDraft, keepsPassword: keeps }: FieldsProps & { readonly keepsPassword: boolean }) {
  const text = useMessages(MAIL);
  return (
    <>
      <Field label={text.user} hint={text.userHint}>
        <Input
          value={draft.user}
          maxLength={320}
          spellCheck={false}
          autoComplete="off"
          onChange={(_, { value }) => onDraft({ ...draft, user: value })}
        />
      </Field>
      {draft.user.trim() !== '' && (
        <Field label={text.password} hint={keeps ? text.passwordKept : text.passwordNew} required={!keeps}>
          <Input
            type="password"
            autoComplete="new-password"
            value={draft.password}
            onChange={(_, { value }) => onDraft({ ...draft, password: value })}
          />
        </Field>
      )}
    </>
  );
}

function SenderFields({ draft, onDraft }: FieldsProps) {
  const text = useMessages(MAIL);
  const isWrong = draft.fromAddress !== '' && !isAddress(draft.fromAddress);
  return (
    <>
      <Field label={text.fromAddress} hint={text.fromAddressHint} required {...(isWrong ? { validationMessage: text.addressFault } : {})}>
        <Input
          type="email"
          value={draft.fromAddress}
          maxLength={320}
          onChange={(_, { value }) => onDraft({ ...draft, fromAddress: value })}
        />
      </Field>
      <Field label={text.fromName}>
        <Input value={draft.fromName} maxLength={200} onChange={(_, { value }) => onDraft({ ...draft, fromName: value })} />
      </Field>
      <Field hint={text.otherSendersHint}>
        <Switch
          label={text.otherSenders}
          checked={draft.allowsOtherSenders}
          onChange={(_, { checked }) => onDraft({ ...draft, allowsOtherSenders: checked })}
        />
      </Field>
    </>
  );
}
