const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that stands in HTML as it is. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

export interface MailPage {
  readonly heading: string;
  /** Plain texts; line breaks stay. */
  readonly paragraphs: readonly string[];
  readonly button?: { readonly label: string; readonly url: string };
  readonly foot: readonly string[];
}

/** A mail of this server: plain, without pictures, readable in light and dark. Every part is escaped. */
export function mailPage({ heading, paragraphs, button, foot }: MailPage): string {
  const shown = paragraphs.map((text) => `<p style="white-space:pre-wrap">${escapeHtml(text)}</p>`).join('\n');
  const link =
    button === undefined
      ? ''
      : `<p><a href="${escapeHtml(button.url)}" rel="noopener noreferrer" style="font-weight:bold">${escapeHtml(button.label)}</a></p>`;
  const small = foot.map((text) => `<p style="font-size:85%">${escapeHtml(text)}</p>`).join('\n');
  return `<div style="font-family:sans-serif;max-width:640px">\n<h2>${escapeHtml(heading)}</h2>\n${shown}\n${link}\n${small}\n</div>`;
}
