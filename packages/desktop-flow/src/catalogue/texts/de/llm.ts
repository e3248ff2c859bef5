import type { ModuleTexts } from '../../action-texts.ts';

export const llm: ModuleTexts = {
  module: 'LLM',
  title: 'LLM',
  actions: {
    'LLM.InvokeLLM': {
      title: 'LLM aufrufen',
      description:
        'Sendet einen Prompt, auf Wunsch mit Dateien, an ein großes Sprachmodell und liefert dessen Antwort. Sie kann falsch sein: Prüfen Sie sie.',
      summary: 'Modell {ModelConfiguration} {UserPrompt} fragen und Antwort in {Response} speichern',
      inputs: {
        EndpointUrl: { label: 'Endpunkt-URL', help: 'Adresse eines Dienstes mit der API von OpenAI, auch auf diesem Computer.' },
        ModelConfiguration: { label: 'Modell', help: 'Der Name, unter dem der Dienst es kennt.' },
        ApiKey: { label: 'API-Schlüssel', help: 'Leer, wenn der Dienst keinen verlangt.' },
        SystemPrompt: { label: 'Systemprompt', help: 'Rolle und Regeln, die für die ganze Antwort gelten.' },
        UserPrompt: { label: 'Benutzerprompt', help: 'Die Frage oder Aufgabe.' },
        AttachFiles: { label: 'Anzufügende Dateien', help: 'Ein Pfad, eine Datei oder eine Liste davon.' },
        ToolBindings: { label: 'Werkzeuge', help: 'JSON, das nennt, was das Modell aufrufen darf.' },
        ResponseFormat: 'Antwortformat',
        MaxTokens: { label: 'Höchstzahl der Token', help: 'Dort endet die Antwort, fertig oder nicht.' },
        Temperature: { label: 'Temperatur', help: '0 hält Antworten gleichförmig, höhere Werte machen sie vielfältiger.' },
        Timeout: 'Timeout in Sekunden',
      },
      outputs: {
        Response: 'Die Antwort des Modells',
        PromptTokens: 'Wie viele Token die Frage brauchte',
        CompletionTokens: 'Wie viele Token die Antwort brauchte',
      },
      keywords: ['KI', 'Prompt', 'GPT', 'Chat', 'Sprachmodell', 'Ollama'],
    },
  },
  options: { ResponseFormatType: { Text: 'Text', Json: 'JSON' } },
};
