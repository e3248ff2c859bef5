import { JsonObject, type JsonValue } from '@tandem/kernel';

/** Connection reference key to the name of the connector's API; references without a name of an API are left out. */
export function readConnectionReferences(references: JsonValue | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!(references instanceof JsonObject)) return names;
  for (const [key, reference] of references) {
    const name = reference instanceof JsonObject ? apiNameOf(reference) : undefined;
    if (name !== undefined) names.set(key, name);
  }
  return names;
}

/** Solutions say `api.name`; legacy packages `id` or `apiId`, whose last segment it is; some only have a definition of the API. */
function apiNameOf(reference: JsonObject): string | undefined {
  const api = reference.get('api');
  const name = api instanceof JsonObject ? (api.get('name') ?? api.get('id')) : undefined;
  return [name, reference.get('id'), reference.get('apiId'), reference.get('apiName')]
    .map(lastSegment)
    .find((found) => found !== undefined);
}

/** The last segment of a path such as `/providers/Microsoft.PowerApps/apis/shared_uiflow`. */
export function lastSegment(path: JsonValue | undefined): string | undefined {
  return typeof path === 'string' && path !== '' ? path.split('/').at(-1) : undefined;
}
