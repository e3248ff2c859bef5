import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage, useMessages } from '../i18n/language.tsx';
import { isLanguage, LANGUAGE_NAMES } from '../i18n/language-choice.ts';
import { SIGN_IN } from './messages.ts';

const useStyles = makeStyles({
  row: { display: 'flex', justifyContent: 'center', gap: tokens.spacingHorizontalS, border: 'none', margin: 0, padding: 0 },
});

/** The languages before anybody is signed in. */
export function LanguageLinks() {
  const styles = useStyles();
  const text = useMessages(SIGN_IN);
  const { language, choose } = useLanguage();
  return (
    <fieldset className={styles.row} aria-label={text.language}>
      {Object.entries(LANGUAGE_NAMES).map(([tag, name]) => (
        <Button
          key={tag}
          size="small"
          appearance={tag === language ? 'outline' : 'subtle'}
          aria-pressed={tag === language}
          lang={tag}
          onClick={() => choose(isLanguage(tag) ? tag : 'system')}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
