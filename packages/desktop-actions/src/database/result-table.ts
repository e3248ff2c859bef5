import { DataTable, type DesktopValue } from '@tandem/desktop-engine';

/** A table of rows whose columns have names of their own, as .NET makes them: `Column1` for none, `id1` for a second `id`. */
export function resultTable(names: readonly string[], rows: readonly (readonly DesktopValue[])[]): DataTable {
  const taken = new Set<string>();
  const columns = names.map((name) => {
    const unique = freeName(name, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
  return new DataTable(
    columns,
    rows.map((row) => [...row]),
  );
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const isFree = (candidate: string): boolean => !taken.has(candidate.toLowerCase());
  if (name !== '' && isFree(name)) return name;
  const base = name === '' ? 'Column' : name;
  let number = 1;
  while (!isFree(`${base}${number}`)) number++;
  return `${base}${number}`;
}
