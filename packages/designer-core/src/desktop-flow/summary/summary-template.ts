/** A summary template of the action texts, cut into parts: `Wait[ at most {Timeout} seconds]`. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  /** Left out when a field in it has no value. */
  | { readonly kind: 'optional'; readonly parts: readonly TemplatePart[] };

const TOKEN = /\{([^{}]*)\}|\[|\]|[^{}[\]]+|[{}]/g;

/** Reads a template; brackets that are not closed are text. */
export function parseSummaryTemplate(template: string): readonly TemplatePart[] {
  const levels: TemplatePart[][] = [[]];
  const add = (part: TemplatePart) => levels.at(-1)?.push(part);
  for (const [token, name] of template.matchAll(TOKEN)) {
    const inner = token === ']' && levels.length > 1 ? levels.pop() : undefined;
    if (inner !== undefined) add({ kind: 'optional', parts: inner });
    else if (token === '[') levels.push([]);
    else add(name === undefined ? { kind: 'text', text: token } : { kind: 'field', name });
  }
  for (let open = levels.length > 1 ? levels.pop() : undefined; open !== undefined; open = levels.length > 1 ? levels.pop() : undefined) {
    add({ kind: 'text', text: '[' });
    for (const part of open) add(part);
  }
  return levels[0] ?? [];
}
