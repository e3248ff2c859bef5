import type { DialogTexts } from '../dialog-texts.ts';

/** Arguments that every dialog has. */
export function frame(title: string, { buttons }: DialogTexts): readonly string[] {
  return [`--title=${title || 'Tandem'}`, `--ok-label=${buttons['OK']}`, `--cancel-label=${buttons['Cancel']}`];
}

/** Text of an entry: a backslash begins an escape there, and an underscore the letter of a shortcut. */
export function entryText(text: string): string {
  return `--text=${text.replaceAll('\\', '\\\\').replaceAll('_', '__')}`;
}

/** Text of a list or calendar, which is markup there. */
export function markupText(text: string): string {
  return `--text=${text.replaceAll('\\', '\\\\').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`;
}
