import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { lacksPython } from '../../support/needs.ts';
import type { FlowCase } from '../flow-case.ts';

const KEY = 'p3pper-and-salt';

function pseudonym(name: string): string {
  return createHmac('sha256', KEY).update(name).digest('hex').slice(0, 12);
}

/** What is worked out of texts, tables, JSON and XML. */
export const VALUE_CASES: readonly FlowCase[] = [
  {
    flow: 'bank-statement',
    title: 'reads a bank statement of fixed columns and carries the balance on',
    inputs: () => ({
      Opening: 100.1,
      Statement: [
        '20261101Rent                D000000080000',
        '20261102Salary              C000000250033',
        '20261103Shoes               D000000009999',
      ].join('\n'),
    }),
    outputs: {
      Closing: 1700.44,
      Bookings: [
        { Day: '2026-11-01', Purpose: 'Rent', Amount: -800 },
        { Day: '2026-11-02', Purpose: 'Salary', Amount: 2500.33 },
        { Day: '2026-11-03', Purpose: 'Shoes', Amount: -99.99 },
      ],
      LargestDebit: { Purpose: 'Rent', Amount: -800 },
    },
  },
  {
    flow: 'count-working-days',
    title: 'counts the working days of a month without its holidays',
    inputs: () => ({ FirstDay: '2026-12-01', LastDay: '2026-12-31', Holidays: ['2026-12-25', '2026-12-31'] }),
    outputs: { WorkingDays: 21, PayDay: 'Wednesday, 30 December 2026' },
  },
  {
    flow: 'merge-price-lists',
    title: 'joins articles with the prices of a supplier and adds a margin',
    inputs: () => ({
      Margin: 15,
      Ours: [
        { Article: 'A1', Name: 'Pump' },
        { Article: 'A2', Name: 'Hose' },
        { Article: 'A3', Name: 'Clip' },
      ],
      Supplier: [
        { Article: 'A1', Price: 19.99 },
        { Article: 'A3', Price: 0.1 },
      ],
    }),
    outputs: { Prices: [{ Article: 'A1', Name: 'Pump', Price: 19.99, Sell: 22.99 }], WithoutPrice: ['A2'] },
  },
  {
    flow: 'normalise-addresses',
    title: 'brings addresses that people typed into one form',
    inputs: () => ({ Addresses: ['  Hauptstr. 5; 10115 Berlin', 'Am Str 7 , 20095 Hamburg', 'Ring 1, berlin'] }),
    outputs: {
      Normalised: ['Hauptstraße 5 | 10115 BERLIN', 'Am straße 7 | 20095 HAMBURG', 'Ring 1 | ????? BERLIN'],
      Towns: ['Berlin', 'Hamburg'],
    },
  },
  {
    flow: 'orders-json-to-csv',
    title: 'makes one line of a CSV text of each position of nested orders',
    prepare: ({ work }) => {
      const orders = [
        { id: 'O-1', positions: [{ article: 'Pump', quantity: 3, price: 0.1 }] },
        {
          id: 'O-2',
          positions: [
            { article: 'Hose | long', quantity: 1, price: 20 },
            { article: 'Say "hi"', quantity: 2, price: 5.5 },
          ],
        },
      ];
      work.write('orders.json', JSON.stringify({ orders }));
    },
    inputs: ({ work }) => ({ OrderFile: work.path('orders.json') }),
    outputs: {
      CsvText: 'Order|Article|Quantity|Amount\r\nO-1|Pump|3|0.3\r\nO-2|"Hose | long"|1|20\r\nO-2|"Say ""hi"""|2|11\r\n',
      Totals: { 'O-1': 0.3, 'O-2': 31 },
    },
  },
  {
    flow: 'xml-invoice-to-json',
    title: 'makes an object of an invoice in XML',
    prepare: ({ work }) => {
      const lines =
        '<Line quantity="2"><Text>Pump</Text><Price>12.50</Price></Line><Line quantity="1"><Text>Clip</Text><Price>1</Price></Line>';
      const buyer = '<Buyer><Name>Größe &amp; Co.</Name></Buyer><Issued>2026-11-25T08:00:00</Issued>';
      work.write('invoice.xml', `<?xml version="1.0"?><Invoice number="17" paid="false">${buyer}<Lines>${lines}</Lines></Invoice>`);
    },
    inputs: ({ work }) => ({ InvoiceFile: work.path('invoice.xml') }),
    outputs: {
      Invoice: { number: '17', buyer: 'Größe & Co.', paid: false, year: 2026, lines: [{ text: 'Pump', amount: 25 }], total: 25 },
      Json: expect.stringMatching(/"text"\s*:\s*"Pump",\s*"amount"\s*:\s*25/),
    },
  },
  {
    flow: 'update-catalog-xml',
    title: 'writes new prices into a catalogue and takes out what is gone',
    prepare: ({ work }) =>
      work.write(
        'catalog.xml',
        '<catalog><article id="A1"><price>1</price></article><article id="A2"><price>2</price></article><article id="A3" state="gone"/></catalog>',
      ),
    inputs: ({ work }) => ({ Catalog: work.path('catalog.xml'), Prices: { A1: '9.90' } }),
    outputs: { Changed: 1 },
    afterwards: ({ work }) =>
      work
        .read('catalog.xml')
        .replace(/^\uFEFF?<\?xml.*\?>/, '')
        .replaceAll(/>\s+</g, '><')
        .trim(),
    left: '<catalog><article id="A1" state="changed"><price>9.90</price></article><article id="A2"><price>2</price></article></catalog>',
  },
  {
    flow: 'pseudonymise-patients',
    title: 'replaces names by pseudonyms made with a sensitive key, which no log shows',
    prepare: ({ work }) => work.write('patients.csv', 'Patient;Value\r\nAnn Lee;7.1\r\nann lee;7.4\r\nBob Ray;6.9\r\n'),
    inputs: ({ work }) => ({ Source: work.path('patients.csv'), HashKey: KEY }),
    outputs: { Patients: 2, Receipt: `2 with ${KEY}` },
    afterwards: ({ work }) => work.read('patients.csv.out').toLowerCase(),
    left: `patient;value\r\n${pseudonym('ann lee')};7.1\r\n${pseudonym('ann lee')};7.4\r\n${pseudonym('bob ray')};6.9\r\n`,
    secrets: [KEY],
  },
  {
    flow: 'check-ibans',
    title: 'checks account numbers by their remainder',
    inputs: () => ({ Ibans: ['DE89 3704 0044 0532 0130 00', 'gb82west12345698765432', 'DE89370400440532013001', 'DE1'] }),
    outputs: {
      Valid: ['DE89370400440532013000', 'GB82WEST12345698765432'],
      Faults: { DE89370400440532013001: 'remainder 28', DE1: 'too short' },
    },
  },
  {
    flow: 'html-report',
    title: 'makes a report in HTML of a table',
    inputs: () => ({
      WithTotals: true,
      Title: 'Week 48',
      Rows: [
        { Name: 'A & <B>', Amount: 1200 },
        { Name: '50%', Amount: 34.5 },
      ],
    }),
    outputs: {
      Html: '<h1>Week 48</h1><table><tr><td>A &amp; &lt;B></td><td>1200</td></tr><tr><td>50%</td><td>34.5</td></tr><tr><th>100% of all</th><th>1,234.50</th></tr></table>',
    },
  },
  {
    flow: 'dunning-letters',
    title: 'writes a letter with formulas of Power Fx',
    inputs: ({ work }) => ({ Customer: 'zoë', Amount: 199.9, DaysLate: 15, Folder: work.folder }),
    outputs: { Level: 2, Letter: 'Dear Zoë, you owe us 206.9!!' },
    afterwards: ({ work }) => work.read('zoë.txt'),
    left: 'Dear Zoë, you owe us 206.9!!',
  },
  {
    flow: 'python-statistics',
    title: 'has scripts in Python and JavaScript work values out',
    isSkipped: lacksPython,
    inputs: () => ({ Values: [3, 1, 2.5] }),
    outputs: { Median: 2.5, Complaint: 'careful', JavaScriptSaid: '3 values' },
  },
];
