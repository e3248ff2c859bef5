import type { ModuleTexts } from '../../action-texts.ts';

export const powerAutomateSecretVariables: ModuleTexts = {
  module: 'PowerAutomateSecretVariables',
  title: 'Credentials',
  actions: {
    'PowerAutomateSecretVariables.GetCredential': {
      title: 'Get credential',
      description: 'Gives the user name and the password of a credential. Both stay out of logs, and so does all that is made of them.',
      notes:
        'Credentials are kept on the page Credentials of the portal. A flow gets those of the owner of its cloud flow, and those that others share, when a step writes the name; a computed name must be listed on the page of the desktop flow.',
      summary: 'Store the credential {CredentialName} into {Credential}',
      inputs: {
        CredentialName: { label: 'Credential', help: 'Its name on the page Credentials' },
        Timeout: { label: 'Timeout', help: 'The most seconds to wait; 0 waits as long as the server takes.' },
      },
      outputs: { Credential: 'The credential, with Username and Password' },
      keywords: ['password', 'secret', 'vault', 'sign-in', 'login'],
    },
  },
  errors: {
    GetCredentialError: 'The credential cannot be read, or this run may not use it',
    InvalidCredentialsConfigurationError: 'Several credentials have that name',
    CredentialTimedOutError: 'The credential did not come in time',
    ServiceUnavailableError: 'The run does not have what the action needs',
  },
};
