import type { IncomingHttpHeaders } from 'node:http';

/**
 * Headers by which services name a delivery so that it has the same name when they send it again: Standard Webhooks, the draft of the
 * IETF for Idempotency-Key, which GitLab has, too, GitHub, Svix, Jira. `x-ms-client-tracking-id` is none: calls that belong together share it.
 */
const ID_HEADERS = ['webhook-id', 'idempotency-key', 'x-github-delivery', 'svix-id', 'x-atlassian-webhook-identifier'] as const;

/**
 * The key of an event that a service delivers to a subscription: the same for a delivery that comes again, however it was answered.
 *
 * @returns undefined when the service gives the delivery no name, so that each one is an event of its own
 */
export function deliveryKey(webhookId: string, headers: IncomingHttpHeaders): string | undefined {
  const name = cloudEventOf(headers) ?? ID_HEADERS.map((header) => namedBy(header, headers)).find((found) => found !== undefined);
  return name === undefined ? undefined : JSON.stringify([webhookId, ...name]);
}

/** CloudEvents over HTTP, binary mode: an event is named by its source and its id together. */
function cloudEventOf(headers: IncomingHttpHeaders): readonly string[] | undefined {
  const named = namedBy('ce-id', headers);
  return named === undefined ? undefined : [...named, textOf(headers['ce-source'])];
}

function namedBy(header: string, headers: IncomingHttpHeaders): readonly string[] | undefined {
  const value = textOf(headers[header]);
  return value === '' ? undefined : [header, value];
}

function textOf(value: string | string[] | undefined): string {
  return (typeof value === 'string' ? value : (value ?? []).join(',')).trim();
}
