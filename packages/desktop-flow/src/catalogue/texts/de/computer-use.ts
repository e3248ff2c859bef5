import type { ModuleTexts } from '../../action-texts.ts';

export const computerUse: ModuleTexts = {
  module: 'ComputerUse',
  title: 'Computernutzung',
  actions: {
    'ComputerUse.InvokeComputerUse': {
      title: 'Computernutzung aufrufen',
      description:
        'Lässt ein KI-Modell den Desktop mit Maus und Tastatur bedienen, bis eine Aufgabe erledigt ist. Es sieht, was auf dem Bildschirm steht, und sendet es an den Dienst.',
      summary: 'Modell {Model} auf dem Desktop {Prompt} erledigen lassen und Gelesenes in {ExtractedData} speichern',
      inputs: {
        Prompt: { label: 'Aufgabe', help: 'Was zu tun und was vom Bildschirm zu lesen ist.' },
        Provider: 'Anbieter',
        Endpoint: { label: 'Endpunkt', help: 'Adresse des Dienstes, in dem das Modell läuft.' },
        Model: { label: 'Modell', help: 'Der Name, unter dem der Dienst es kennt.' },
        ApiKey: 'API-Schlüssel',
        InteractionMode: 'Interaktionsmodus',
        ReasoningEffort: { label: 'Denkaufwand', help: 'Wie lange das Modell vor jedem Schritt nachdenkt, zum Beispiel low oder high' },
        TimeoutSeconds: 'Timeout in Sekunden',
      },
      outputs: {
        ExtractedData: 'Was das Modell vom Bildschirm gelesen hat',
        Steps: 'Was das Modell getan hat, Schritt für Schritt',
        Status: 'Wie die Aufgabe endete',
        TotalTokens: 'Wie viele Token sie brauchte',
      },
      keywords: ['KI', 'Agent', 'GPT', 'Desktop', 'Bedienung'],
    },
  },
  options: {
    ComputerUseInteractionMode: { AutomationFramework: 'UI-Elemente und Screenshots', PureVision: 'Nur Screenshots' },
    ComputerUseProvider: { AzureAI: 'Azure AI' },
  },
};
