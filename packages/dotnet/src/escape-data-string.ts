/** `Uri.EscapeDataString`: everything but letters, digits and `-._~` as UTF-8 percent codes; a lone surrogate becomes U+FFFD. */
export function escapeDataString(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `Uri.UnescapeDataString`: decodes percent codes of UTF-8 text and leaves what is no such code as it is. */
export function unescapeDataString(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
