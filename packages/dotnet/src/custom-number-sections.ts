export type NumberToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'whole-digit' }
  | { readonly kind: 'fraction-digit' }
  | { readonly kind: 'point' }
  | { readonly kind: 'exponent'; readonly letter: string; readonly alwaysSigned: boolean; readonly minDigits: number };

/** One section of a custom number format. */
export interface NumberSection {
  readonly tokens: readonly NumberToken[];
  readonly wholePlaces: number;
  readonly minWholeDigits: number;
  readonly fractionPlaces: number;
  readonly minFractionDigits: number;
  readonly isGrouped: boolean;
  readonly hasExponent: boolean;
  /** Decimal places that `%`, `‰` and scaling commas move the point. */
  readonly pointShift: number;
}

/** Takes a custom format apart; `;` divides its sections. */
export function sectionsOfNumberFormat(format: string): readonly [NumberSection, ...NumberSection[]] {
  const [first = '', ...others] = splitSections(format);
  return [readSection(first), ...others.map(readSection)];
}

const PIECE = /\\.|'[^']*'?|"[^"]*"?|[Ee][+-]?0+|./gsy;

function splitSections(format: string): readonly string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(PIECE)) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections;
}

function readSection(text: string): NumberSection {
  const reader = new SectionReader();
  for (const [piece] of text.matchAll(PIECE)) reader.read(piece);
  return reader.section();
}

class SectionReader {
  readonly #tokens: NumberToken[] = [];
  #whole = '';
  #fraction = '';
  #seesPoint = false;
  #pendingCommas = 0;
  #isGrouped = false;
  #hasExponent = false;
  #pointShift = 0;

  read(piece: string): void {
    if (piece === '0' || piece === '#') this.#digit(piece);
    else if (piece === '.') this.#point();
    else if (piece === ',') this.#comma();
    else if (/^[Ee][+-]?0+$/.test(piece) && this.#whole + this.#fraction !== '') this.#exponent(piece);
    else this.#literal(piece);
  }

  section(): NumberSection {
    if (!this.#seesPoint) this.#pointShift -= 3 * this.#pendingCommas;
    const firstZero = this.#whole.indexOf('0');
    return {
      tokens: this.#tokens,
      wholePlaces: this.#whole.length,
      minWholeDigits: firstZero === -1 ? 0 : this.#whole.length - firstZero,
      fractionPlaces: this.#fraction.length,
      minFractionDigits: this.#fraction.lastIndexOf('0') + 1,
      isGrouped: this.#isGrouped,
      hasExponent: this.#hasExponent,
      pointShift: this.#pointShift,
    };
  }

  #digit(mark: string): void {
    if (this.#seesPoint) this.#fraction += mark;
    else {
      if (this.#pendingCommas > 0) this.#isGrouped = true;
      this.#pendingCommas = 0;
      this.#whole += mark;
    }
    this.#tokens.push({ kind: this.#seesPoint ? 'fraction-digit' : 'whole-digit' });
  }

  #point(): void {
    if (this.#seesPoint) return;
    this.#seesPoint = true;
    this.#pointShift -= 3 * this.#pendingCommas;
    this.#tokens.push({ kind: 'point' });
  }

  /** Between digits it groups; directly before the point (or the end) it divides by a thousand. */
  #comma(): void {
    if (!this.#seesPoint && this.#whole !== '') this.#pendingCommas++;
  }

  #exponent(piece: string): void {
    this.#hasExponent = true;
    this.#tokens.push({
      kind: 'exponent',
      letter: piece.charAt(0),
      alwaysSigned: piece[1] === '+',
      minDigits: piece.replace(/[^0]/g, '').length,
    });
  }

  #literal(piece: string): void {
    if (piece === '%') this.#pointShift += 2;
    if (piece === '‰') this.#pointShift += 3;
    this.#tokens.push({ kind: 'literal', text: literalText(piece) });
  }
}

function literalText(piece: string): string {
  const first = piece.charAt(0);
  if (first === '\\') return piece.slice(1);
  if (first !== "'" && first !== '"') return piece;
  return piece.slice(1, piece.length > 1 && piece.endsWith(first) ? -1 : undefined);
}
