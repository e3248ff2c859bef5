import type { ModuleTexts } from '../../action-texts.ts';

export const powerAutomateEnvironment: ModuleTexts = {
  module: 'PowerAutomateEnvironment',
  title: 'Umgebung',
  actions: {
    'PowerAutomateEnvironment.GetEnvironmentMetadata': {
      title: 'Metadaten der Umgebung abrufen',
      description: 'Liefert Name und ID der Umgebung, in der der Flow läuft.',
      summary: 'Umgebung in {EnvironmentName} und {EnvironmentId} speichern',
      inputs: {},
      outputs: { EnvironmentName: 'Der Name der Umgebung', EnvironmentId: 'Die ID der Umgebung' },
      keywords: ['Name', 'ID', 'Mandant'],
    },
    'PowerAutomateEnvironment.GetFlowMetadata': {
      title: 'Metadaten des Flows abrufen',
      description: 'Liefert Name und ID des Flows und den Namen des Unterflows, in dem diese Aktion steht.',
      summary: 'Flow in {FlowName} und {FlowId}, Unterflow in {CurrentSubflowName} speichern',
      inputs: {},
      outputs: {
        CurrentSubflowName: 'Der Name des Unterflows',
        FlowId: 'Die ID des Flows',
        FlowName: 'Der Name des Flows',
      },
      keywords: ['Name', 'ID', 'Unterflow'],
    },
  },
  errors: { ServiceUnavailableError: 'Der Ausführung fehlt, was die Aktion braucht' },
};
