import { TandemError } from '@tandem/kernel';

export function tooManyPages(reason: string): TandemError {
  return new TandemError('HttpPagesInvalid', `The pages of the response cannot be joined: ${reason}.`, {
    fix: 'Ask for fewer items in the settings of the action, or turn pagination off and follow the links in the flow.',
  });
}

export function contentTooLarge(limitBytes: number): TandemError {
  return new TandemError('HttpContentTooLarge', `The content is larger than ${limitBytes / 1024 / 1024} MB.`, {
    fix: 'Turn on chunking in the settings of the action, or ask for a part with the header Range.',
  });
}

export function contentChanged(): TandemError {
  return new TandemError('HttpContentChanged', 'The content changed while it was read part by part.', {
    kind: 'operational',
    retryable: true,
    fix: 'Run the action again when nobody writes to the content.',
  });
}

export function callbackMissing(): TandemError {
  return new TandemError('HttpWebhookWithoutCallback', 'The webhook tells the service no address at which it could answer.', {
    fix: 'Put @listCallbackUrl() into the body, the queries or the URI of the subscription.',
  });
}
