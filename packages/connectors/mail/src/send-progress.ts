/** How far the talk with a mail server has come; the mail library tells it through its log. */
export class SendProgress {
  /** The server has asked for the content: from here on, it may have the mail even when nobody hears of it. */
  isContentUnderWay = false;

  /** What the library takes as its log; nothing of it is kept. */
  readonly logger = {
    debug: (entry: unknown, message: unknown): void => this.#hear(entry, message),
    info: (): void => undefined,
    warn: (): void => undefined,
    error: (): void => undefined,
  };

  /** 354 answers DATA (RFC 5321, 4.2.3). */
  #hear(entry: unknown, message: unknown): void {
    const isFromServer = typeof entry === 'object' && entry !== null && Reflect.get(entry, 'tnx') === 'server';
    if (isFromServer && typeof message === 'string' && message.startsWith('354')) this.isContentUnderWay = true;
  }
}
