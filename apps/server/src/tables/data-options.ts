import { TandemError } from '@tandem/kernel';
import { type ODataOptions, wrongQuery } from '@tandem/tables';

/** What stands behind the question mark of an address. */
export interface DataOptions {
  /** For `parseODataQuery`. */
  readonly odata: ODataOptions;
  readonly fetchXml: string | undefined;
  /** `$id` of a request that parts two rows. */
  readonly otherId: string | undefined;
  /** Everything but the place in the rows, for the address of the next page. */
  readonly forNextPage: readonly (readonly [string, string])[];
}

const KNOWN = new Set(['select', 'filter', 'orderby', 'expand', 'top', 'count', 'apply', 'skiptoken', 'id', 'format']);

/** @throws TandemError for options that would change the answer and are not known here */
export function readDataOptions(query: string): DataOptions {
  const all = [...new URLSearchParams(query)];
  const options = new Map<string, string>();
  for (const [name, value] of all) addOption(options, name, value);
  return {
    odata: {
      select: options.get('select'),
      filter: options.get('filter'),
      orderBy: options.get('orderby'),
      expand: options.get('expand'),
      top: options.get('top'),
      apply: options.get('apply'),
      skipToken: options.get('skiptoken'),
      countsRows: readCount(options.get('count')),
      aliases: new Map(all.filter(([name]) => name.startsWith('@'))),
    },
    fetchXml: all.find(([name]) => name.toLowerCase() === 'fetchxml')?.[1],
    otherId: options.get('id'),
    forNextPage: all.filter(([name]) => nameOf(name) !== 'skiptoken'),
  };
}

function addOption(options: Map<string, string>, name: string, value: string): void {
  if (!name.startsWith('$')) return;
  const known = nameOf(name);
  if (!KNOWN.has(known)) throw notSupported(name);
  if (options.has(known)) throw wrongQuery(`The query option '${name}' is there twice.`);
  options.set(known, value);
}

function nameOf(name: string): string {
  return name.replace(/^\$/, '').toLowerCase();
}

function readCount(text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw wrongQuery(`'$count' is true or false, not '${text.slice(0, 20)}'.`);
}

function notSupported(name: string): TandemError {
  const fix = 'Use $select, $filter, $orderby, $expand, $top, $count or $apply; follow @odata.nextLink for more rows.';
  return new TandemError('0x80060888', `The query option '${name.slice(0, 50)}' is not supported.`, { fix });
}
