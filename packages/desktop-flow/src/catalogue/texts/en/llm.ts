import type { ModuleTexts } from '../../action-texts.ts';

export const llm: ModuleTexts = {
  module: 'LLM',
  title: 'LLM',
  actions: {
    'LLM.InvokeLLM': {
      title: 'Invoke LLM',
      description:
        'Sends a prompt, with files if you like, to a large language model and gives its answer. What it says may be wrong: check it.',
      summary: 'Ask model {ModelConfiguration} {UserPrompt} and store its answer into {Response}',
      inputs: {
        EndpointUrl: { label: 'Endpoint URL', help: 'Address of a service that speaks the API of OpenAI, also one on this machine.' },
        ModelConfiguration: { label: 'Model', help: 'The name by which the service knows it.' },
        ApiKey: { label: 'API key', help: 'Empty when the service asks for none.' },
        SystemPrompt: { label: 'System prompt', help: 'Role and rules that hold for the whole answer.' },
        UserPrompt: { label: 'User prompt', help: 'The question or task.' },
        AttachFiles: { label: 'Files to attach', help: 'A path, a file, or a list of either.' },
        ToolBindings: { label: 'Tools', help: 'JSON that names what the model may call.' },
        ResponseFormat: 'Response format',
        MaxTokens: { label: 'Maximum tokens', help: 'The answer ends there, finished or not.' },
        Temperature: { label: 'Temperature', help: '0 keeps answers alike; higher values vary them.' },
        Timeout: 'Timeout in seconds',
      },
      outputs: {
        Response: 'The answer of the model',
        PromptTokens: 'How many tokens the question took',
        CompletionTokens: 'How many tokens the answer took',
      },
      keywords: ['AI', 'prompt', 'GPT', 'chat', 'language model', 'Ollama'],
    },
  },
  options: { ResponseFormatType: { Text: 'Text', Json: 'JSON' } },
};
