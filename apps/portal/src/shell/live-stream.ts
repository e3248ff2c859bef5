import { LIVE_PATH, liveEventSchema } from '@tandem/protocol';
import { ownUrl } from './own-url.ts';

/** Topics that come and go with the parts of one page are joined into one request. */
const REOPEN_MS = 50;
/** The browser reopens a broken stream itself, but not one that the server refused. */
const RETRY_MS = 5000;

interface Watch {
  readonly topics: readonly string[];
  readonly onChange: () => void;
}

/**
 * One stream of server-sent events for all that this page watches: a browser keeps few connections to one server. A page
 * that nobody sees closes it and asks for everything again when it comes back.
 */
export class LiveStream {
  readonly #watches = new Set<Watch>();
  #source: EventSource | undefined;
  #openTopics = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #holds = 0;

  constructor(page: Document) {
    page.addEventListener('visibilitychange', () => this.#reopenSoon(REOPEN_MS));
    // A browser keeps six connections to a server: the stream of a page that is left must not hold one.
    page.defaultView?.addEventListener('pagehide', () => this.#close());
    page.defaultView?.addEventListener('pageshow', () => this.#reopenSoon(REOPEN_MS));
  }

  /** @returns ends the watch */
  watch(topics: readonly string[], onChange: () => void): () => void {
    const watch = { topics, onChange };
    this.#watches.add(watch);
    this.#reopenSoon(REOPEN_MS);
    return () => {
      this.#watches.delete(watch);
      this.#reopenSoon(REOPEN_MS);
    };
  }

  /**
   * Lets nobody hear of changes for a while: drawing long lists anew at each of hundreds would take the page's time.
   *
   * @returns ends it; everything is asked for again once nobody holds it
   */
  hold(): () => void {
    this.#holds++;
    return () => {
      this.#holds--;
      this.#announce(() => true);
    };
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
    this.#openTopics = '';
  }

  #reopenSoon(afterMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reopen(), afterMs);
  }

  #reopen(): void {
    const topics = document.hidden ? '' : [...new Set([...this.#watches].flatMap((watch) => watch.topics))].toSorted().join(',');
    if (topics === this.#openTopics && this.#source?.readyState !== EventSource.CLOSED) return;
    this.#source?.close();
    this.#source = topics === '' ? undefined : this.#open(topics);
    this.#openTopics = topics;
  }

  #open(topics: string): EventSource {
    const source = new EventSource(`${ownUrl(LIVE_PATH)}?topics=${encodeURIComponent(topics)}`);
    // Whatever changed before the stream stood was not announced on it.
    source.onopen = () => this.#announce(() => true);
    source.onmessage = ({ data }) => {
      const { topic } = liveEventSchema.parse(JSON.parse(String(data)));
      this.#announce((watch) => watch.topics.includes(topic));
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) this.#reopenSoon(RETRY_MS);
    };
    return source;
  }

  #announce(concerns: (watch: Watch) => boolean): void {
    if (this.#holds > 0) return;
    for (const watch of this.#watches) if (concerns(watch)) watch.onChange();
  }
}
