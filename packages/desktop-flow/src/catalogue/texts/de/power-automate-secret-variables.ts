import type { ModuleTexts } from '../../action-texts.ts';

export const powerAutomateSecretVariables: ModuleTexts = {
  module: 'PowerAutomateSecretVariables',
  title: 'Anmeldeinformationen',
  actions: {
    'PowerAutomateSecretVariables.GetCredential': {
      title: 'Anmeldeinformation abrufen',
      description:
        'Liefert Benutzername und Kennwort einer Anmeldeinformation. Beide bleiben aus Protokollen heraus, ebenso alles, was daraus entsteht.',
      notes:
        'Anmeldeinformationen werden auf der Seite „Anmeldeinformationen“ des Portals verwaltet. Ein Flow bekommt die des Besitzers seines Cloud-Flows und die, die andere freigeben, wenn ein Schritt den Namen schreibt; ein berechneter Name muss auf der Seite des Desktop-Flows aufgeführt sein.',
      summary: 'Anmeldeinformation {CredentialName} in {Credential} speichern',
      inputs: {
        CredentialName: { label: 'Anmeldeinformation', help: 'Ihr Name auf der Seite „Anmeldeinformationen“' },
        Timeout: { label: 'Zeitlimit', help: 'So viele Sekunden wird höchstens gewartet; bei 0 so lange, wie der Server braucht.' },
      },
      outputs: { Credential: 'Die Anmeldeinformation mit Username und Password' },
      keywords: ['Kennwort', 'Passwort', 'Geheimnis', 'Tresor', 'Anmeldung'],
    },
  },
  errors: {
    GetCredentialError: 'Die Anmeldeinformation lässt sich nicht lesen, oder diese Ausführung darf sie nicht verwenden',
    InvalidCredentialsConfigurationError: 'Mehrere Anmeldeinformationen heißen so',
    CredentialTimedOutError: 'Die Anmeldeinformation kam nicht rechtzeitig',
    ServiceUnavailableError: 'Der Ausführung fehlt, was die Aktion braucht',
  },
};
