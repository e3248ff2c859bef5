import { useCallback } from 'react';
import { useLocalText } from '../../i18n/language.tsx';
import { useConnectors } from './use-operations.ts';

/** What people call the connector of an api name; the api name itself for one that this server does not know. */
export function useConnectorName(): (apiName: string) => string {
  const say = useLocalText();
  const connectors = useConnectors().data;
  return useCallback(
    (apiName) => {
      const title = connectors?.find((connector) => connector.apiName === apiName)?.title;
      return title === undefined ? apiName : say(title);
    },
    [connectors, say],
  );
}
