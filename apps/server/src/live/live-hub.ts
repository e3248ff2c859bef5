import type { Clock } from '@tandem/kernel';
import type { LiveEvent, LiveTopic } from '@tandem/protocol';

/** Says that something changed, not what: the reader asks the API again. */
export interface LiveHub {
  publish(topic: LiveTopic): void;
  /** @returns ends the subscription */
  subscribe(topics: ReadonlySet<string>, receive: (event: LiveEvent) => void): () => void;
  readonly subscriberCount: number;
}

interface Subscriber {
  readonly topics: ReadonlySet<string>;
  readonly receive: (event: LiveEvent) => void;
}

export function createLiveHub(clock: Clock): LiveHub {
  const subscribers = new Set<Subscriber>();
  return {
    publish(topic) {
      const event = { topic, at: clock.now() };
      for (const subscriber of subscribers) if (subscriber.topics.has(topic)) subscriber.receive(event);
    },
    subscribe(topics, receive) {
      const subscriber = { topics, receive };
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    get subscriberCount() {
      return subscribers.size;
    },
  };
}
