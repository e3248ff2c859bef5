/** What stands in plain text for entities that occur often; others stay as they are written. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', ndash: '–' };
/** Their content is for browsers alone. */
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title']);
const BREAKS: Readonly<Record<string, string>> = {
  br: '\n',
  hr: '\n',
  '/tr': '\n',
  '/div': '\n',
  '/h1': '\n',
  '/h2': '\n',
  '/h3': '\n',
  '/h4': '\n',
  li: '\n- ',
  '/td': '\t',
  '/th': '\t',
  '/p': '\n\n',
  '/table': '\n\n',
  '/ul': '\n\n',
  '/ol': '\n\n',
  '/blockquote': '\n\n',
};
const TAG = /^<(\/?[a-z][a-z0-9]*)/i;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** A plain text with the same words, for readers whose mail program shows no HTML. Takes time in proportion to the length. */
export function textOfHtml(html: string): string {
  const writer = new TextWriter();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? -1 : endOfTag(html, open);
    if (end < 0) break;
    writer.text(html.slice(at, open));
    const tag = html.slice(open, end);
    const name = TAG.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined && !tag.startsWith('<!')) {
      writer.text('<');
      at = open + 1;
    } else {
      writer.tag(name ?? '', tag);
      at = end;
    }
  }
  writer.text(html.slice(at));
  return writer.toString();
}

/** Where what begins with this `<` ends, or -1 when it never does. */
function endOfTag(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const close = html.indexOf(isComment ? '-->' : '>', open);
  return close < 0 ? -1 : close + (isComment ? 3 : 1);
}

class TextWriter {
  #written = '';
  /** The element whose content is left out. */
  #unseen: string | undefined;
  #link: { readonly address: string; readonly from: number } | undefined;

  text(html: string): void {
    if (this.#unseen === undefined) this.#written += decode(html.replaceAll(/[ \t\r\n]+/g, ' '));
  }

  tag(name: string, tag: string): void {
    if (this.#unseen !== undefined) {
      if (name === `/${this.#unseen}`) this.#unseen = undefined;
      return;
    }
    if (UNSEEN.has(name)) this.#unseen = name;
    else if (name === 'a') this.#openLink(tag);
    else if (name === '/a') this.#closeLink();
    else this.#written += BREAKS[name] ?? '';
  }

  #openLink(tag: string): void {
    const [, double, single] = HREF.exec(tag) ?? [];
    const address = decode(double ?? single ?? '');
    this.#link = address === '' ? undefined : { address, from: this.#written.length };
  }

  /** The address stands behind the words of its link, unless the words are the address. */
  #closeLink(): void {
    if (this.#link === undefined) return;
    const { address, from } = this.#link;
    const words = this.#written.slice(from).trim();
    if (words === '') this.#written += address;
    else if (words !== address) this.#written += ` (${address})`;
    this.#link = undefined;
  }

  toString(): string {
    const lines = this.#written.split('\n').map((line) => line.trim());
    return lines
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim();
  }
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
