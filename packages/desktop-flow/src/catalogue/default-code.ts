const SPECIAL = /[|\t\r\n%`\\$*]/g;

/** A default value in the table of actions: characters with a meaning there as `%XX`. */
export function encodeDefault(value: string): string {
  return value.replace(SPECIAL, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

export function decodeDefault(value: string): string {
  return value.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
