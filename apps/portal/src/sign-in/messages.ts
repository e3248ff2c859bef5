import { defineMessages } from '../i18n/catalogue.ts';

export const SIGN_IN = defineMessages(
  {
    title: 'Sign in',
    product: 'Tandem',
    lead: (environment: string) => `Sign in. Environment: ${environment}`,
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    noPassword: {
      title: 'No password yet, or lost it?',
      first:
        'After the first start of this server: the e-mail address and the password of the first account stand in the terminal in which it was started. They are shown there once.',
      other: 'Anybody else: ask an administrator, who makes accounts and sets new passwords under Settings.',
      lost: 'Whoever runs the server gives an account a new password, while the server is stopped, with',
    },
    or: 'or',
    language: 'Language',
    workAccountFailed: 'The sign-in with your work or school account did not succeed.',
    workAccountFixes: {
      WorkAccountsNotSetUp: 'Sign in with an e-mail address and a password, or ask an administrator to set up work accounts.',
      AccountDisabled: 'Ask an administrator to let you in again.',
      other: 'Try again; if it happens again, give the code to your administrator.',
    },
  },
  {
    title: 'Anmelden',
    product: 'Tandem',
    lead: (environment) => `Melden Sie sich an. Umgebung: ${environment}`,
    email: 'E-Mail-Adresse',
    password: 'Kennwort',
    submit: 'Anmelden',
    noPassword: {
      title: 'Noch kein Kennwort, oder verloren?',
      first:
        'Nach dem ersten Start dieses Servers: E-Mail-Adresse und Kennwort des ersten Kontos stehen in dem Terminal, in dem er gestartet wurde. Sie werden dort einmal gezeigt.',
      other: 'Alle anderen: Fragen Sie einen Administrator, der unter Einstellungen Konten anlegt und neue Kennwörter setzt.',
      lost: 'Wer den Server betreibt, gibt einem Konto ein neues Kennwort, während der Server steht, mit',
    },
    or: 'oder',
    language: 'Sprache',
    workAccountFailed: 'Die Anmeldung mit Ihrem Geschäfts-, Schul- oder Unikonto ist nicht gelungen.',
    workAccountFixes: {
      WorkAccountsNotSetUp: 'Melden Sie sich mit E-Mail-Adresse und Kennwort an, oder lassen Sie Geschäftskonten einrichten.',
      AccountDisabled: 'Bitten Sie einen Administrator, Sie wieder zuzulassen.',
      other: 'Versuchen Sie es erneut. Falls es wieder geschieht, geben Sie Ihrem Administrator den Code.',
    },
  },
);
