/** `Uri.EscapeDataString`: everything but letters, digits and `-._~` as UTF-8 percent codes; a lone surrogate becomes U+FFFD. */
export function escapeDataString(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `Uri.UnescapeDataString`: decodes each percent code of UTF-8 text and leaves what is none as it is. */
export function unescapeDataString(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, unescapeRun);
}

/** Bytes of a character of UTF-8 by its first byte, as hexadecimal digits. */
const CHARACTER = /%[0-7].|%[cd].(?:%[89ab].)|%e.(?:%[89ab].){2}|%f[0-4](?:%[89ab].){3}|%../gi;

function unescapeRun(run: string): string {
  return run.replace(CHARACTER, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
}
