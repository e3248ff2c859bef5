/** A text that people read, in both languages of the portal. */
export interface Bilingual {
  readonly en: string;
  readonly de: string;
}

export function both(en: string, de: string): Bilingual {
  return { en, de };
}
