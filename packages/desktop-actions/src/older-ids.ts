import type { DesktopAction } from '@tandem/desktop-engine';

/**
 * Actions with the ids that older designers wrote for them, as `ActionCatalogue.find` knows them: without the selector when it is named
 * like the action (`Text.GetSubtext`), as module and selector when no other action of the module has it (`Excel.WriteCell`), and in the
 * modules `External` and `System`, where those of `Workstation` once were.
 */
export function withOlderIds(actions: readonly DesktopAction[]): readonly DesktopAction[] {
  const known = new Set(actions.flatMap(({ id, aliases }) => [id, ...aliases]).map(folded));
  const wanted = actions.map(({ id, aliases }) => [id, ...aliases].flatMap(olderIds).filter((older) => !known.has(folded(older))));
  const counts = new Map<string, number>();
  for (const older of wanted.flatMap((ids) => [...new Set(ids.map(folded))])) counts.set(older, (counts.get(older) ?? 0) + 1);
  return actions.map((action, i) => ({
    ...action,
    aliases: [...action.aliases, ...unique(wanted[i] ?? []).filter((older) => counts.get(folded(older)) === 1)],
  }));
}

function olderIds(id: string): readonly string[] {
  const [module = '', ...rest] = id.split('.');
  const short = rest.length > 1 ? [`${module}.${rest.at(-1)}`] : [];
  if (module !== 'Workstation') return short;
  const inSystem = rest.at(-1) === rest.at(-2) ? [id, ...short] : [id];
  return [
    ...short,
    ...[id, ...short].map((own) => own.replace('Workstation.', 'External.')),
    ...inSystem.map((own) => own.replace('Workstation.', 'System.')),
  ];
}

function unique(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.findIndex((other) => folded(other) === folded(id)) === i);
}

function folded(id: string): string {
  return id.toLowerCase();
}
