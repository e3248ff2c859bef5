import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Condition,
  parseFetchXml,
  parseFilter,
  parseODataQuery,
  printExpand,
  printFetchXml,
  printFilter,
  type QueryExpand,
  type TableQuery,
} from '../src/index.ts';
import { expansion, fetchQuery, odataCondition } from './random-query.ts';

const path = (...names: string[]) => ({ kind: 'path', alias: undefined, names });
const compare = (operator: string, left: unknown, right: unknown) => ({ kind: 'compare', operator, left, right });

describe('a $filter', () => {
  test.each([
    ["name eq 'O''Brien'", compare('eq', path('name'), { kind: 'text', value: "O'Brien" })],
    ['_ownerid_value ne null', compare('ne', path('_ownerid_value'), { kind: 'null' })],
    ['revenue ge 1.50', compare('ge', path('revenue'), { kind: 'number', value: '1.50' })],
    [
      'id eq 01890000-0000-7000-8000-00000000000A',
      compare('eq', path('id'), { kind: 'guid', value: '01890000-0000-7000-8000-00000000000a' }),
    ],
    [
      'createdon le 2026-11-30T21:45:00.1234567Z',
      compare('le', path('createdon'), { kind: 'date', value: '2026-11-30T21:45:00.1234567Z' }),
    ],
    ["ownerid/fullname eq 'Ada'", compare('eq', path('ownerid', 'fullname'), { kind: 'text', value: 'Ada' })],
    ['donotemail', compare('eq', path('donotemail'), { kind: 'boolean', value: true })],
    [' ( statuscode eq 8 )\n', compare('eq', path('statuscode'), { kind: 'number', value: '8' })],
    ['orders EQ 1', compare('eq', path('orders'), { kind: 'number', value: '1' })],
  ])('%s', (text, expected) => expect(parseFilter(text)).toEqual({ ok: true, value: expected }));

  test('binds not before and before or', () => {
    expect(parseFilter('not a eq 1 and b eq 2 or c eq 3')).toMatchObject({
      value: { kind: 'or', items: [{ kind: 'and', items: [{ kind: 'not' }, { kind: 'compare' }] }, { kind: 'compare' }] },
    });
  });

  test('knows lambda variables only inside their lambda', () => {
    expect(parseFilter("contacts/any(o:o/name eq 'a') and o/name eq 'b'")).toMatchObject({
      value: {
        items: [
          { kind: 'any', path: path('contacts'), variable: 'o', item: { left: { alias: 'o', names: ['name'] } } },
          { left: { alias: undefined, names: ['o', 'name'] } },
        ],
      },
    });
  });

  test.each([
    ["Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)", 'last-x-days', 1],
    ["Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['a','b','c'])", 'in', 3],
    ['Microsoft.Dynamics.CRM.Between(PropertyName="age",PropertyValues=["1","2"])', 'between', 2],
    ["Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", 'today', 0],
    ["Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", 'eq-userid', 0],
  ])('%s', (text, operator, values) => {
    const parsed = parseFilter(text.replace('"age"', "'age'"));
    expect(parsed).toMatchObject({ value: { kind: 'operator', operator } });
    expect(parsed.ok && parsed.value.kind === 'operator' && parsed.value.values.length).toBe(values);
  });

  test('takes values of parameters in the address', () => {
    const aliases = new Map([
      ['@p1', "'createdon'"],
      ['@p2', '3'],
    ]);
    expect(parseFilter('Microsoft.Dynamics.CRM.LastXDays(PropertyName=@p1,PropertyValue=@p2)', { aliases })).toMatchObject({
      value: { path: path('createdon'), values: [{ kind: 'number', value: '3' }] },
    });
  });

  test.each([
    ["name eqq 'a'", 5, 'comparison'],
    ["name eq 'a", 8, 'missing'],
    ['(a eq 1', 7, "')'"],
    ['a eq 1 b', 7, 'after the end'],
    ["tolower(name) eq 'a'", 0, 'tolower'],
    ["Microsoft.Dynamics.CRM.Beside(PropertyName='a')", 29, 'not known'],
    ["Microsoft.Dynamics.CRM.Above(PropertyName='a')", 46, 'takes PropertyValue'],
    ['a eq @p9', 8, '@p9'],
    ['', 0, 'missing'],
    [`${'('.repeat(99)}a eq 1`, 40, 'levels'],
    [Array.from({ length: 501 }, () => 'a eq 1').join(' or '), 5000, 'more than 500'],
  ])('%s is refused at its place', (text, at, message) => {
    const parsed = parseFilter(text);
    expect(parsed).toMatchObject({ ok: false, error: { part: '$filter', at, message: expect.stringContaining(message) } });
  });
});

describe('query options', () => {
  test('come to one query', () => {
    const parsed = parseODataQuery('accounts', {
      select: 'name, revenue\n',
      orderBy: 'createdon desc,name',
      expand: 'contacts($select=fullname;$filter=age gt 3;$top=2;$expand=createdby),ownerid',
      top: '3',
    });
    expect(parsed).toMatchObject({
      value: {
        select: [{ name: 'name' }, { name: 'revenue' }],
        orderBy: [{ isDescending: true }, { isDescending: false }],
        expand: [
          { navigation: 'contacts', select: ['fullname'], top: 2, expand: [{ navigation: 'createdby' }] },
          { navigation: 'ownerid' },
        ],
        top: 3,
      },
    });
  });

  test('summarise', () => {
    const parsed = parseODataQuery('accounts', {
      apply: 'filter(a eq 1)/groupby((statuscode,ownerid/fullname),aggregate(revenue with sum as total,$count as n))',
    });
    expect(parsed).toMatchObject({
      value: {
        filter: { kind: 'compare' },
        aggregation: {
          groups: [{ alias: 'statuscode' }, { alias: 'ownerid/fullname' }],
          aggregates: [{ function: 'sum', alias: 'total' }, { function: 'count' }],
        },
      },
    });
  });

  test.each([
    [{ top: 'many' }, '$top'],
    [{ orderBy: 'name sideways' }, '$orderby'],
    [{ select: 'a b' }, '$select'],
    [{ expand: 'a($levels=3)' }, '$expand'],
    [{ apply: 'sort(a)' }, '$apply'],
    [{ apply: 'aggregate(a with mode as b)' }, '$apply'],
  ])('%j names the option that is wrong', (options, part) => {
    expect(parseODataQuery('accounts', options)).toMatchObject({ ok: false, error: { part } });
  });
});

describe('FetchXML', () => {
  test('comes to the same query tree', () => {
    const text = `<fetch version="1.0" count="10" page="2"><!-- c --><entity name="account">
      <attribute name="name" /><attribute name="revenue" alias="money"/>
      <filter type="or"><condition attribute="name" operator="like" value="a%&amp;b" />
        <condition attribute="statuscode" operator="in"><value>1</value><value> 2 </value></condition></filter>
      <order attribute="name" descending="true"/>
      <link-entity name="contact" from="parentcustomerid" to="accountid" link-type="outer" alias="c"><attribute name="fullname"/></link-entity>
      </entity></fetch>`;
    expect(parseFetchXml(text)).toMatchObject({
      value: {
        table: 'account',
        select: [{ name: 'name' }, { name: 'revenue', alias: 'money' }],
        filter: { kind: 'or', items: [{ operator: 'like', values: [{ value: 'a%&b' }] }, { values: [{ value: '1' }, { value: '2' }] }] },
        links: [{ kind: 'outer', alias: 'c', select: [{ name: 'fullname' }] }],
        pageSize: 10,
        page: { kind: 'number', number: 2 },
      },
    });
  });

  test('summarises over joins', () => {
    const text = `<fetch aggregate="true"><entity name="account"><attribute name="revenue" aggregate="sum" alias="total"/>
      <link-entity name="contact" from="a" to="b" alias="c"><attribute name="createdon" groupby="true" dategrouping="month" alias="m"/></link-entity>
      <order alias="total" descending="true"/></entity></fetch>`;
    expect(parseFetchXml(text)).toMatchObject({
      value: {
        links: [{ alias: 'c', select: [] }],
        aggregation: {
          groups: [{ alias: 'm', dateGrouping: 'month', path: { alias: 'c' } }],
          aggregates: [{ function: 'sum' }],
          orderBy: [{ alias: 'total' }],
        },
      },
    });
  });

  test.each([
    ['', 'missing'],
    ['<fetch>', '<'],
    ['<fetch/>', 'exactly one'],
    ['<fetch><entity/></fetch>', 'name'],
    ['<fetch><entity name="a"><surprise/></entity></fetch>', 'surprise'],
    ['<fetch><entity name="a"><filter><condition attribute="b" operator="eq-userlanguage"/></filter></entity></fetch>', 'eq-userlanguage'],
    ['<fetch><entity name="a"><filter><condition attribute="b" operator="between" value="c"/></filter></entity></fetch>', 'two values'],
    ['<fetch><entity name="a"><link-entity name="b" from="c" to="d" link-type="all"/></entity></fetch>', 'all'],
    ['<fetch page="x"><entity name="a"/></fetch>', 'page'],
    ['<fetch><entity name="a"></fetch></entity>', 'not closed'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><fetch/>', 'name'],
  ])('%s is refused', (text, message) => {
    expect(parseFetchXml(text)).toMatchObject({ ok: false, error: { part: 'fetchXml', message: expect.stringContaining(message) } });
  });
});

describe('what is printed reads back', () => {
  test('as the same condition', () => {
    const holds = (condition: Condition) => {
      expect(parseFilter(printFilter(condition))).toEqual({ ok: true, value: condition });
    };
    fc.assert(fc.property(odataCondition, holds), { numRuns: 500 });
  });

  test('as the same expansion', () => {
    const holds = (expand: QueryExpand[]) => {
      expect(parseODataQuery('a', { expand: printExpand(expand) })).toMatchObject({ value: { expand } });
    };
    fc.assert(fc.property(fc.array(expansion, { minLength: 1, maxLength: 3 }), holds), { numRuns: 500 });
  });

  test('as the same FetchXML', () => {
    const holds = (query: TableQuery) => {
      expect(parseFetchXml(printFetchXml(query))).toEqual({ ok: true, value: query });
    };
    fc.assert(fc.property(fetchQuery, holds), { numRuns: 500 });
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    "'",
    '(',
    ')',
    ' eq ',
    ' and ',
    'a',
    '/any(',
    'x:',
    '$',
    ';',
    ',',
    '<',
    '/>',
    '<fetch>',
    '<entity name="a">',
    '"',
    '&#x',
    '-',
    '2026-01-01',
    'not ',
    'null',
    '@p',
  );
  test('gives a query or a fault, at once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const parsed of [parseFilter(text), parseFetchXml(text), parseODataQuery('a', { expand: text, orderBy: text, apply: text })]) {
          if (!parsed.ok) expect(parsed.error.at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
