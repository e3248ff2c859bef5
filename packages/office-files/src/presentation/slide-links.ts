/** The XML without its links, or without those of one relationship; the text that they were on stays. */
export function withoutLinks(xml: string, relationship?: string): string {
  const id = relationship === undefined ? '' : `[^>]*\\sr:id="${relationship.replaceAll(/[^\w]/g, '\\$&')}"`;
  const link = new RegExp(`<a:(hlinkClick|hlinkHover|hlinkMouseOver)(?=[\\s/>])${id}[^>]*?(?:/>|>[\\s\\S]*?</a:\\1>)`, 'g');
  return xml.replaceAll(link, '');
}
