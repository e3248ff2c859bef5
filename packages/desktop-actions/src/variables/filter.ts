import { DataTable, type DesktopValue, defineAction, ListValue, parameters, propertyOf } from '@tandem/desktop-engine';
import { comparing, RULES_ERROR, type Rule, type RuleGroups, readRules, TYPE_ERROR } from './rules.ts';
import { COLUMN_ERRORS, columnOf } from './table-column.ts';

const { boolean, items, table } = parameters;

function fits(groups: RuleGroups, holds: (rule: Rule) => boolean): boolean {
  return groups.length === 0 || groups.some((rules) => rules.every(holds));
}

function filteredRows(data: DataTable, groups: RuleGroups, ignoreCase: boolean): DesktopValue[][] {
  const columns = new Map(groups.flat().map(({ subject }) => [subject, columnOf(data, subject)] as const));
  const cellOf = (row: readonly DesktopValue[], subject: string) => row[columns.get(subject) ?? -1] ?? null;
  return data.rows.filter((row) => fits(groups, (rule) => rule.compare(cellOf(row, rule.subject), rule.object, ignoreCase)));
}

export const FILTER_ACTIONS = [
  defineAction({
    id: 'Variables.FilterDataTable',
    title: 'Filter data table',
    parameters: { DataTable: table(), FilterParameters: table(), MatchCase: boolean(true) },
    outputs: ['FilteredDataTable'],
    errors: [...COLUMN_ERRORS, RULES_ERROR, TYPE_ERROR],
    run: ({ DataTable: data, FilterParameters, MatchCase }) => {
      const rows = comparing(() => filteredRows(data, readRules(FilterParameters), !MatchCase));
      return {
        FilteredDataTable: new DataTable(
          [...data.columns],
          rows.map((row) => [...row]),
        ),
      };
    },
  }),
  defineAction({
    id: 'Variables.FilterList',
    title: 'Filter list',
    parameters: { ListToFilter: items(), FilterParameters: table(), IgnoreCase: boolean(false) },
    outputs: ['FilteredList'],
    errors: [RULES_ERROR, TYPE_ERROR],
    run: ({ ListToFilter, FilterParameters, IgnoreCase }) => {
      const groups = readRules(FilterParameters);
      const partOf = (item: DesktopValue, property: string) => (isItself(property) ? item : propertyOf(item, property));
      const holds = (item: DesktopValue) =>
        fits(groups, ({ compare, subject, object }) => compare(partOf(item, subject), object, IgnoreCase));
      return { FilteredList: new ListValue(comparing(() => ListToFilter.filter(holds))) };
    },
  }),
];

/** A rule without a property is about the item itself. */
function isItself(property: string): boolean {
  return property.trim() === '';
}
