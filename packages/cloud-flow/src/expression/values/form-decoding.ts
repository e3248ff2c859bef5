import { decodeUtf8 } from './content.ts';

/** Percent codes and `+` for a blank, as in forms; a broken code stays as it is. */
export function decodeFormText(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = new Uint8Array((run.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => Number.parseInt(hex, 16)));
    return decodeUtf8(bytes);
  });
}
