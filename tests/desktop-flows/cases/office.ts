import { pdfFile } from '../../../packages/desktop-actions/test/prepared-files.ts';
import type { FlowCase } from '../flow-case.ts';

const NOTE = [
  ['Article', 'Quantity', 'Unit'],
  ['Pump', '3', 'pcs'],
  ['Hose', '12', 'm'],
];

/** What is done to workbooks and PDF files. */
export const OFFICE_CASES: readonly FlowCase[] = [
  {
    flow: 'sales-summary',
    title: 'sums sales since a day by region on a sheet of their own',
    prepare: ({ work }) =>
      work.writeWorkbook('sales.xlsx', {
        Notes: [['not this one']],
        Sales: [
          ['Region', 'Product', 'Date', 'Amount'],
          ['North', 'Pump', { typed: '11/3/2026' }, 100.25],
          ['South', 'Hose', { typed: '11/4/2026' }, 50],
          ['North', 'Clip', { typed: '10/31/2026' }, 999],
          ['North', 'Clip', { typed: '11/5/2026' }, 1],
        ],
      }),
    inputs: ({ work }) => ({ Source: work.path('sales.xlsx'), Since: '2026-11-01' }),
    outputs: { Regions: { North: 101.25, South: 50 }, LastCell: 'B4' },
    afterwards: ({ work }) =>
      work
        .readWorkbook('sales.xlsx', 'Summary')
        .map((row) => row.slice(0, 2))
        .slice(0, 3),
    left: [
      ['Region', 'Amount'],
      ['North', '101.25'],
      ['South', '50'],
    ],
  },
  {
    flow: 'reconcile-workbooks',
    title: 'compares the workbook of a bank with the ledger and marks what differs',
    prepare: ({ work }) => {
      const [head, first] = [
        ['Reference', 'Amount'],
        ['R-1', 10.5],
      ] as const;
      work.writeWorkbook('bank.xlsx', { Bank: [head, first, ['R-2', 20]] });
      work.writeWorkbook('ledger.xlsx', { Ledger: [head, first, ['R-2', 21], ['R-3', 30]] });
    },
    inputs: ({ work }) => ({ Bank: work.path('bank.xlsx'), Ledger: work.path('ledger.xlsx') }),
    outputs: {
      Differences: [
        { Reference: 'R-2', Bank: 20, Ledger: 21 },
        { Reference: 'R-3', Bank: '', Ledger: 30 },
      ],
    },
    afterwards: ({ work }) => work.readWorkbook('ledger.xlsx', 'Ledger'),
    left: [
      ['Reference', 'Amount', ''],
      ['R-1', '10.5', 'ok'],
      ['R-2', '21', 'differs'],
      ['R-3', '30', 'missing'],
    ],
  },
  {
    flow: 'write-contracts',
    title: 'fills a Word document in for each person',
    inputs: ({ work }) => ({
      Template: '{Name} & {Name} earn EUR {Salary}.',
      Folder: work.folder,
      Staff: [
        { Name: 'Zoë', Salary: 4200 },
        { Name: 'A. Lee & Co', Salary: 3999.9 },
      ],
    }),
    outputs: { Texts: ['Zoë & Zoë earn EUR 4,200.00.', 'A. Lee & Co & A. Lee & Co earn EUR 3,999.90.'] },
    afterwards: ({ work }) => work.files(),
    left: ['A. Lee & Co.docx', 'Zoë.docx', 'template.docx'],
  },
  {
    flow: 'pdf-table-to-excel',
    title: 'takes the table of a delivery note into a workbook',
    prepare: async ({ work }) => work.write('note.pdf', await pdfFile([{ texts: ['Delivery note DN-4711 of today'], table: NOTE }])),
    inputs: ({ work }) => ({ PdfFile: work.path('note.pdf'), Workbook: work.path('note.xlsx') }),
    outputs: {
      DeliveryNote: 'DN-4711',
      Rows: [
        { Article: 'Pump', Quantity: '3', Unit: 'pcs' },
        { Article: 'Hose', Quantity: '12', Unit: 'm' },
      ],
    },
    afterwards: ({ work }) => work.readWorkbook('note.xlsx', 'DN-4711'),
    left: NOTE,
  },
  {
    flow: 'bundle-pdfs',
    title: 'merges PDF files, takes pages out and reads them',
    prepare: async ({ work }) => {
      work.write('part1.pdf', await pdfFile([{ texts: ['Cover one'] }, { texts: ['Page two'] }]));
      work.write('part2.pdf', await pdfFile([{ texts: ['Cover two'] }]));
    },
    inputs: ({ work }) => ({ PdfFolder: work.folder }),
    outputs: { Texts: ['Cover one', 'Cover two'], Bundle: 'all.pdf' },
    afterwards: ({ work }) => work.files(),
    left: ['all.pdf', 'covers.pdf', 'part1.pdf', 'part2.pdf'],
  },
];
