import { templateSegments } from '@tandem/cloud-flow';

/**
 * The text that the author edits. A template that is one whole expression (`@x`) is shown as a token like any other, so the document
 * always has the form `…@{x}…`.
 */
export function documentOf(template: string): string {
  const [only] = templateSegments(template);
  return only?.kind === 'expression' && !template.startsWith('@{') ? `@{${only.source}}` : template;
}

/** The template of a document; with `keepsType` a document that is one token alone keeps the kind of its value. */
export function templateOf(document: string, keepsType: boolean): string {
  if (!keepsType) return document;
  const segments = templateSegments(document);
  const [only] = segments;
  const isAlone = segments.length === 1 && only?.kind === 'expression' && document.startsWith('@{') && document.endsWith('}');
  return isAlone ? `@${only.source}` : document;
}

/** Puts quotes around tokens that stand where JSON wants a value, as people write them: `{"count": @{variables('n')}}`. */
export function quoteBareTokens(json: string): string {
  let quoted = '';
  let at = 0;
  for (const { start, end, ...segment } of templateSegments(json)) {
    if (segment.kind !== 'expression' || isInString(json, start)) continue;
    quoted += `${json.slice(at, start)}${JSON.stringify(`@${segment.source}`)}`;
    at = end;
  }
  return quoted + json.slice(at);
}

function isInString(json: string, place: number): boolean {
  let isOpen = false;
  for (let at = 0; at < place; at++) {
    if (json[at] === '\\' && isOpen) at++;
    else if (json[at] === '"') isOpen = !isOpen;
  }
  return isOpen;
}
