const WORDS: Readonly<Record<string, string>> = {
  TimedOut: 'Timed out',
  NotStarted: 'Not started',
  Started: 'Running',
  Offered: 'Next to run',
};

/** How a status is called on a page; the code names stay those of the API. */
export function statusWords(status: string): string {
  return WORDS[status] ?? status;
}
