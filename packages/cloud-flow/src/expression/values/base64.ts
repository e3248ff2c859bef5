/** Arguments that one call may take; longer arrays are passed in pieces. */
const PIECE = 0x8000;

export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** The bytes of padded Base64 text; white space in it is ignored. Undefined for any other strange character or a wrong length. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const packed = text.replace(/[ \t\r\n]/g, '');
  if (packed.length % 4 !== 0) return undefined;
  try {
    const binary = atob(packed);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
