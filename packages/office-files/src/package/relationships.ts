import { XmlList } from './xml-list.ts';
import { attributeOf, escapeXml, startTagOf } from './xml-text.ts';

export interface Relationship {
  readonly id: string;
  /** The whole type; compare its end, because strict files have other beginnings. */
  readonly type: string;
  /** The name of the part, or the address when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of a part, which stand in a part of their own. */
export class Relationships {
  readonly #list: XmlList;
  readonly #folder: string;

  /** @param owner the part whose relationships these are; empty for the package itself */
  constructor(xml: string | undefined, owner: string) {
    this.#list = new XmlList(xml ?? EMPTY);
    this.#folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  }

  get all(): readonly Relationship[] {
    return this.#list.all('Relationship').map((xml) => {
      const tag = startTagOf(xml);
      const isExternal = attributeOf(tag, 'TargetMode') === 'External';
      const target = attributeOf(tag, 'Target') ?? '';
      return {
        id: attributeOf(tag, 'Id') ?? '',
        type: attributeOf(tag, 'Type') ?? '',
        target: isExternal ? target : resolvePart(this.#folder, target),
        isExternal,
      };
    });
  }

  byId(id: string): Relationship | undefined {
    return this.all.find((relationship) => relationship.id === id);
  }

  /** @param kind the end of the type, such as `worksheet` */
  ofKind(kind: string): readonly Relationship[] {
    return this.all.filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Adds a relationship to a part and gives its id. */
  add(kind: string, target: string): string {
    return this.#add(kind, relativeTarget(this.#folder, target), '');
  }

  /** Adds a relationship to an address outside of the file, such as that of a link. */
  addExternal(kind: string, address: string): string {
    return this.#add(kind, address, ' TargetMode="External"');
  }

  remove(id: string): void {
    const at = this.#list.children.findIndex(({ xml }) => attributeOf(startTagOf(xml), 'Id') === id);
    if (at !== -1) this.#list.children.splice(at, 1);
  }

  toString(): string {
    return this.#list.toString();
  }

  #add(kind: string, target: string, mode: string): string {
    const taken = new Set(this.all.map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const attributes = `Id="rId${number}" Type="${TYPES}${kind}" Target="${escapeXml(target)}"${mode}`;
    this.#list.add('Relationship', `<${this.#list.prefix}Relationship ${attributes}/>`);
    return `rId${number}`;
  }
}

/** Where the relationships of a part stand. */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relativeTarget(folder: string, part: string): string {
  return folder !== '' && part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}
