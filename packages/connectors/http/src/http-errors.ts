import { LIMITS, TandemError } from '@tandem/kernel';

export function tooManyPages(reason: string): TandemError {
  return new TandemError('HttpPagesInvalid', `The pages of the response cannot be joined: ${reason}.`, {
    fix: 'Ask for fewer items in the settings of the action, or turn pagination off and follow the links in the flow.',
  });
}

/** The limit of the kernel that content meets: in one message, or in parts. */
export type ContentLimit = 'messageBytes' | 'chunkedMessageBytes';

export function contentTooLarge(limit: ContentLimit): TandemError {
  const size = `${LIMITS[limit] / 1024 / 1024} MB`;
  return new TandemError('HttpContentTooLarge', `The content is larger than ${size}. The limit is ${limit} (${LIMITS[limit]}).`, {
    fix: 'Turn on chunking in the settings of the action, or ask for parts with the header Range.',
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
