import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Me } from '@tandem/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { BrandIcon } from '../parts/brand-icon.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { api } from '../shell/api.ts';
import { ME_KEY } from '../shell/me.ts';
import { BASE_PATH } from '../shell/own-url.ts';
import { LanguageLinks } from './language-links.tsx';
import { SIGN_IN } from './messages.ts';
import { ownPath } from './own-path.ts';
import { PasswordForm } from './password-form.tsx';
import { PasswordHelp } from './password-help.tsx';
import { useWorkAccountError } from './use-work-account-error.ts';
import { WorkAccountButton } from './work-account-button.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '400px',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow16,
  },
  brand: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground3 },
});

export function SignInPage() {
  const styles = useStyles();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { next, error } = useSearch({ from: '/sign-in' });
  const options = useQuery({ queryKey: ['sign-in-options'], queryFn: () => api('signInOptions', {}) });
  const returnTo = ownPath(next);
  const text = useMessages(SIGN_IN);
  const workAccountError = useWorkAccountError(error);
  useTabTitle(text.title);
  const enter = (me: Me) => {
    queryClient.setQueryData(ME_KEY, me);
    router.history.push(BASE_PATH + returnTo.slice(1));
  };
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <BrandIcon size={36} />
          <Text as="h1" size={600} weight="semibold" className={styles.title}>
            {text.product}
          </Text>
        </div>
        <Text className={styles.lead}>{options.data === undefined ? text.title : text.lead(options.data.environmentName)}</Text>
        {workAccountError !== undefined && <ErrorBar error={workAccountError} />}
        {options.error !== null && <ErrorBar error={options.error} retry={() => void options.refetch()} />}
        <PasswordForm onSignedIn={enter} />
        <PasswordHelp />
        {options.data?.workAccount != null && <WorkAccountButton {...options.data.workAccount} returnTo={returnTo} />}
        <LanguageLinks />
      </div>
    </main>
  );
}
