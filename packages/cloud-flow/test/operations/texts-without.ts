/** Where texts have English and lack the other language: the keys that lead to them. */
export function textsWithout(language: string, value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return language in value ? [] : [path];
  return Object.entries(value).flatMap(([key, inside]) => textsWithout(language, inside, `${path}/${key}`));
}
