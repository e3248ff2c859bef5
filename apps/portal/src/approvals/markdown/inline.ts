/** A piece of a line of Markdown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly children: readonly Inline[] }
  /** `href` is an address that may be opened; see `safeAddress`. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

const MAX_DEPTH = 8;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const BREAK = /<br\s*\/?>/iy;
const AUTOLINK = /(?:https?:\/\/|mailto:)[^\s<>"'`]+/iy;
const TRAILING = /[.,;:!?)\]]+$/;
const SPANS = [
  { mark: '**', kind: 'strong' },
  { mark: '__', kind: 'strong' },
  { mark: '~~', kind: 'deleted' },
  { mark: '*', kind: 'emphasis' },
  { mark: '_', kind: 'emphasis' },
] as const;

/** Reads a run of text. HTML is text like any other, and takes time in proportion to its length. */
export function parseInline(text: string, depth = 0): readonly Inline[] {
  return new InlineReader(text, depth).read();
}

/** The address itself when a browser may open it from a page that somebody else wrote; undefined for scripts, files and the like. */
export function safeAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

class InlineReader {
  readonly #text: string;
  readonly #depth: number;
  readonly #pieces: Inline[] = [];
  /** Marks that do not come again: looking for them once is enough. */
  readonly #gone = new Set<string>();
  #at = 0;
  #plain = '';

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  read(): readonly Inline[] {
    while (this.#at < this.#text.length) if (!this.#take()) this.#plain += this.#text[this.#at++];
    this.#endPlain();
    return this.#pieces;
  }

  #take(): boolean {
    switch (this.#text[this.#at]) {
      case '\\':
        return this.#takeEscape();
      case '`':
        return this.#takeCode();
      case '!':
        return this.#text[this.#at + 1] === '[' && this.#takeLink(this.#at + 1);
      case '[':
        return this.#takeLink(this.#at);
      case '<':
        return this.#takeBreak();
      case '\n':
        return this.#push({ kind: 'break' }, this.#at + 1);
      case 'h':
      case 'H':
      case 'm':
      case 'M':
        return this.#takeAutolink();
      default:
        return this.#takeSpan();
    }
  }

  #takeEscape(): boolean {
    const next = this.#text[this.#at + 1] ?? '';
    if (!PUNCTUATION.test(next)) return false;
    this.#plain += next;
    this.#at += 2;
    return true;
  }

  #takeCode(): boolean {
    const end = this.#find('`', this.#at + 1);
    if (end < 0) return false;
    return this.#push({ kind: 'code', text: this.#text.slice(this.#at + 1, end) }, end + 1);
  }

  #takeBreak(): boolean {
    BREAK.lastIndex = this.#at;
    return BREAK.test(this.#text) && this.#push({ kind: 'break' }, BREAK.lastIndex);
  }

  /** Pictures are links: a page that shows them would tell their server who reads it. @param open where the bracket is */
  #takeLink(open: number): boolean {
    const close = this.#find('](', open + 1);
    const end = close < 0 ? -1 : this.#find(')', close + 2);
    if (end < 0 || this.#depth >= MAX_DEPTH) return false;
    const [address = ''] = this.#text
      .slice(close + 2, end)
      .trim()
      .split(/\s/);
    const href = safeAddress(address.replace(/^<(.*)>$/, '$1'));
    const words = this.#text.slice(open + 1, close);
    if (href === undefined) return false;
    return this.#push({ kind: 'link', href, children: parseInline(words === '' ? href : words, MAX_DEPTH) }, end + 1);
  }

  #takeAutolink(): boolean {
    if (this.#depth >= MAX_DEPTH || /\w/.test(this.#plain.at(-1) ?? '')) return false;
    AUTOLINK.lastIndex = this.#at;
    const found = AUTOLINK.exec(this.#text)?.[0].replace(TRAILING, '');
    const href = found === undefined ? undefined : safeAddress(found);
    if (found === undefined || href === undefined) return false;
    return this.#push({ kind: 'link', href, children: [{ kind: 'text', text: found }] }, this.#at + found.length);
  }

  #takeSpan(): boolean {
    const span = SPANS.find(({ mark }) => this.#text.startsWith(mark, this.#at));
    if (span === undefined || this.#depth >= MAX_DEPTH) return false;
    const { mark, kind } = span;
    const from = this.#at + mark.length;
    const end = this.#find(mark, from);
    if (end <= from || /\s/.test(this.#text[from] ?? ' ') || /\s/.test(this.#text[end - 1] ?? ' ')) return false;
    if (mark.startsWith('_') && (this.#isWord(this.#at - 1) || this.#isWord(end + mark.length))) return false;
    return this.#push({ kind, children: parseInline(this.#text.slice(from, end), this.#depth + 1) }, end + mark.length);
  }

  #isWord(at: number): boolean {
    return /[\p{L}\p{N}_]/u.test(this.#text[at] ?? ' ');
  }

  #find(mark: string, from: number): number {
    if (this.#gone.has(mark)) return -1;
    const at = this.#text.indexOf(mark, from);
    if (at < 0) this.#gone.add(mark);
    return at;
  }

  #push(piece: Inline, next: number): true {
    this.#endPlain();
    this.#pieces.push(piece);
    this.#at = next;
    return true;
  }

  #endPlain(): void {
    if (this.#plain !== '') this.#pieces.push({ kind: 'text', text: this.#plain });
    this.#plain = '';
  }
}
