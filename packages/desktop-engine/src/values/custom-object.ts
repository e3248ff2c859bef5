import type { DesktopValue } from './value.ts';

/** Named values in their order; names are found in any case, an exact match first. */
export class CustomObject {
  readonly kind = 'object';
  readonly properties: Map<string, DesktopValue>;

  constructor(properties: Iterable<readonly [string, DesktopValue]> = []) {
    this.properties = new Map(properties);
  }

  get(name: string): DesktopValue | undefined {
    const key = this.findKey(name);
    return key === undefined ? undefined : this.properties.get(key);
  }

  set(name: string, value: DesktopValue): void {
    this.properties.set(this.findKey(name) ?? name, value);
  }

  /** The name as it is spelt in this object. */
  findKey(name: string): string | undefined {
    if (this.properties.has(name)) return name;
    const folded = name.toLowerCase();
    for (const key of this.properties.keys()) if (key.toLowerCase() === folded) return key;
    return undefined;
  }
}
