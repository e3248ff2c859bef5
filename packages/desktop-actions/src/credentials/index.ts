import { ActionError, defineAction, Instance, parameters } from '@tandem/desktop-engine';

const { integer, text } = parameters;

export const CREDENTIAL_ACTIONS = [
  defineAction({
    id: 'PowerAutomateSecretVariables.GetCredential',
    title: 'Get credential',
    parameters: { CredentialName: text(), Timeout: integer(0) },
    outputs: ['Credential'],
    sensitiveOutputs: ['Credential'],
    errors: ['GetCredentialError', 'InvalidCredentialsConfigurationError', 'CredentialTimedOutError', 'ServiceUnavailableError'],
    run: async ({ CredentialName, Timeout }, { services, context }) => {
      if (services.credentials === undefined) {
        throw new ActionError('ServiceUnavailableError', 'This run reaches no credentials. Run the flow on a machine of the server.');
      }
      const late = Timeout > 0 ? [AbortSignal.timeout(Timeout * 1000)] : [];
      try {
        const { username, password } = await services.credentials.get(CredentialName, AbortSignal.any([context.signal, ...late]));
        return { Credential: new Instance('Credential', undefined, { Username: () => username, Password: () => password }) };
      } catch (thrown) {
        if (late[0]?.aborted !== true || context.signal.aborted) throw thrown;
        throw new ActionError('CredentialTimedOutError', `The server did not give the credential within ${Timeout} seconds.`);
      }
    },
  }),
];
