import type { AllowedHost, OutboundRules } from '@tandem/outbound';
import { readAllowedHost } from '@tandem/protocol';
import type { SettingsService } from './settings.ts';

/**
 * What requests that leave the server may reach, by the settings as they are now.
 *
 * @param always hosts that whoever runs the installation named when it was started
 */
export function outboundRules(settings: SettingsService, always: readonly string[] = []): () => OutboundRules {
  let texts: readonly string[] | undefined;
  let rules: OutboundRules = { allowedHosts: [] };
  return () => {
    const { outboundAllowedHosts } = settings.current();
    if (outboundAllowedHosts !== texts) {
      texts = outboundAllowedHosts;
      rules = { allowedHosts: [...always, ...outboundAllowedHosts].flatMap((text): AllowedHost[] => [readAllowedHost(text) ?? []].flat()) };
    }
    return rules;
  };
}
