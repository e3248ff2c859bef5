import type { NewTableColumn, NewTableColumnKind, TableColumn, TableDateBehaviour, TableOnDelete } from '@tandem/protocol';

/** Before the names that people give, as the original puts it. */
const PREFIX = 'new_';
const MOST = 90;
const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
};

/** A name for programs out of one for people: `Größe in cm` becomes `new_GroesseIncm`. */
export function suggestedName(displayName: string): string {
  const latin = displayName
    .replace(/[äöüÄÖÜßæøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  const words = latin.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return joined === '' ? '' : `${PREFIX}${joined}`.slice(0, MOST);
}

export function isName(text: string): boolean {
  return NAME.test(text) && text.length <= MOST;
}

export interface OptionDraft {
  readonly key: string;
  readonly value: string;
  readonly label: string;
}

export interface ColumnDraft {
  readonly displayName: string;
  /** Undefined while it follows the display name. */
  readonly schemaName: string | undefined;
  readonly description: string;
  readonly kind: NewTableColumnKind;
  readonly isRequired: boolean;
  readonly isIndexed: boolean;
  readonly maxLength: string;
  readonly minValue: string;
  readonly maxValue: string;
  readonly precision: string;
  readonly dateBehaviour: TableDateBehaviour;
  readonly options: readonly OptionDraft[];
  readonly target: string;
  readonly onDelete: TableOnDelete;
}

/** The first value of choices that people make. */
const FIRST_VALUE = 100_000_000;

export const NEW_COLUMN: ColumnDraft = {
  displayName: '',
  schemaName: undefined,
  description: '',
  kind: 'string',
  isRequired: false,
  isIndexed: false,
  maxLength: '',
  minValue: '',
  maxValue: '',
  precision: '',
  dateBehaviour: 'user-local',
  options: [optionAfter([])],
  target: '',
  onDelete: 'remove-link',
};

export function optionAfter(options: readonly OptionDraft[]): OptionDraft {
  const values = options.map(({ value }) => Number(value)).filter((value) => Number.isInteger(value));
  const value = String(values.length === 0 ? FIRST_VALUE : Math.max(...values) + 1);
  return { key: value, value, label: '' };
}

export function draftOfColumn(column: TableColumn): ColumnDraft {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  return {
    ...NEW_COLUMN,
    displayName: column.displayName,
    schemaName: column.schemaName,
    description: column.description,
    isRequired: column.isRequired,
    isIndexed: column.isIndexed,
    maxLength: text(column.maxLength),
    minValue: text(column.minValue),
    maxValue: text(column.maxValue),
    precision: text(column.precision),
    options: column.options.map(({ value, label }) => ({ key: String(value), value: String(value), label })),
  };
}

export function nameIn({ schemaName, displayName }: Pick<ColumnDraft, 'schemaName' | 'displayName'>): string {
  return schemaName ?? suggestedName(displayName);
}

export type ColumnFault = 'displayName' | 'schemaName' | 'maxLength' | 'minValue' | 'maxValue' | 'precision' | 'options' | 'target';

type Kinded = Pick<TableColumn, 'kind'>;

export function hasLength({ kind }: Kinded): boolean {
  return kind === 'string' || kind === 'memo';
}

export function hasRange({ kind }: Kinded): boolean {
  return kind === 'integer' || kind === 'bigint' || hasPrecision({ kind });
}

export function hasPrecision({ kind }: Kinded): boolean {
  return kind === 'decimal' || kind === 'money' || kind === 'double';
}

export function hasOptions({ kind }: Kinded): boolean {
  return kind === 'choice' || kind === 'choices' || kind === 'status' || kind === 'state';
}

/** What of a column must be corrected before it can be sent. */
export function faultsIn(draft: ColumnDraft, kind: TableColumn['kind']): readonly ColumnFault[] {
  const isNumber = (text: string): boolean => text.trim() === '' || Number.isFinite(Number(text));
  const isWhole = (text: string, least: number): boolean => text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) >= least);
  const checks: readonly (readonly [ColumnFault, boolean])[] = [
    ['displayName', draft.displayName.trim() !== ''],
    ['schemaName', isName(nameIn(draft))],
    ['maxLength', !hasLength({ kind }) || isWhole(draft.maxLength, 1)],
    ['minValue', !hasRange({ kind }) || isNumber(draft.minValue)],
    ['maxValue', !hasRange({ kind }) || isNumber(draft.maxValue)],
    ['precision', !hasPrecision({ kind }) || (isWhole(draft.precision, 0) && Number(draft.precision) <= 10)],
    ['options', !hasOptions({ kind }) || areOptions(draft.options)],
    ['target', kind !== 'lookup' || draft.target !== ''],
  ];
  return checks.filter(([, isFine]) => !isFine).map(([fault]) => fault);
}

function areOptions(options: readonly OptionDraft[]): boolean {
  const values = options.map(({ value }) => value.trim());
  const areWhole = values.every((value) => /^-?\d{1,9}$/.test(value));
  return options.length > 0 && areWhole && new Set(values).size === values.length && options.every(({ label }) => label.trim() !== '');
}

function numberIn(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text);
}

/** What of a column can be changed later, too. */
export function settingsIn(draft: ColumnDraft, kind: TableColumn['kind']) {
  const [maxLength, minValue, maxValue] = [draft.maxLength, draft.minValue, draft.maxValue].map(numberIn);
  return {
    displayName: draft.displayName.trim(),
    description: draft.description,
    isRequired: draft.isRequired,
    isIndexed: draft.isIndexed,
    ...(hasLength({ kind }) && maxLength !== undefined ? { maxLength } : {}),
    ...(hasRange({ kind }) && minValue !== undefined ? { minValue } : {}),
    ...(hasRange({ kind }) && maxValue !== undefined ? { maxValue } : {}),
    ...(hasOptions({ kind }) ? { options: draft.options.map(({ value, label }) => ({ value: Number(value), label: label.trim() })) } : {}),
  };
}

export function newColumnIn(draft: ColumnDraft): NewTableColumn {
  const { kind } = draft;
  const precision = numberIn(draft.precision);
  return {
    ...settingsIn(draft, kind),
    schemaName: nameIn(draft),
    kind,
    ...(hasPrecision({ kind }) && precision !== undefined ? { precision } : {}),
    ...(kind === 'datetime' ? { dateBehaviour: draft.dateBehaviour } : {}),
    ...(kind === 'lookup' ? { targets: [draft.target], onDelete: draft.onDelete } : {}),
  };
}
