import type { DynamicContent } from '../dynamic-content.ts';

/** Tokens of one card that are called the same say where their value stands: `Status (statuscode)`, `name (author)`. */
export function withDistinctTitles(items: readonly DynamicContent[]): readonly DynamicContent[] {
  const alike = Map.groupBy(items, ({ title }) => title);
  return items.map((item) => (alike.get(item.title)?.length === 1 ? item : { ...item, title: titleWithPlace(item) }));
}

/** The members that lead to the value. The last one is left out where it is the title anyway. */
function titleWithPlace({ title, expression, loop }: DynamicContent): string {
  const members = [...(loop === undefined ? [] : membersIn(loop.source)), ...membersIn(expression)];
  const place = members.at(-1) === title ? members.slice(0, -1) : members;
  return place.length === 0 ? title : `${title} (${place.join('/')})`;
}

/** `outputs('A')?['body/x']?['y']` has `x` and `y`. */
function membersIn(expression: string): readonly string[] {
  const members = [...expression.matchAll(/\['((?:[^']|'')*)'\]/g)].flatMap(([, name = '']) => name.replaceAll("''", "'").split('/'));
  return members[0] === 'body' ? members.slice(1) : members;
}
