import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { FlowCase } from '../flow-case.ts';
import { filesBelow } from '../workplace.ts';

const INVOICES = {
  'a.txt': 'Invoice INV-2026-17\nCustomer: Contoso Ltd. \nDate: 03/11/2026\n\n2 pumps\nTotal due: EUR 1,250.50\n',
  'b.txt': 'Invoice INV-2026-9\nCustomer: Größe & Co.\nDate: 29/02/2024\n\nTOTAL DUE: EUR 3000\n',
  'c.txt': 'Dear all, the canteen is closed today.\n',
  'd.txt': 'Invoice INV-2026-4\nCustomer: Fabrikam\nDate: 31/11/2026\nTotal due: EUR 1',
};

const LOG = `2026-11-25 10:00:00 INFO [payment] started
2026-11-25 10:00:01 ERROR [payment] card refused
2026-11-25 10:00:02 ERROR [noise] ignore me
2026-11-25 10:00:03 error [payment] card refused again
2026-11-25 10:00:04 ERROR [mail] no route
2026-11-25 10:00:05 ERROR nothing in brackets here
`;

/** What is done to files and folders. */
export const FILE_CASES: readonly FlowCase[] = [
  {
    flow: 'invoice-files-to-excel',
    title: 'reads invoices from text files into a workbook and keeps those that it cannot read',
    prepare: ({ work }) => {
      for (const [name, text] of Object.entries(INVOICES)) work.write(`in/${name}`, text);
    },
    inputs: ({ work }) => ({ InvoiceFolder: work.path('in'), Workbook: work.path('invoices.xlsx') }),
    outputs: {
      InvoiceCount: 2,
      GrandTotal: 4250.5,
      Unreadable: ['c.txt: c.txt is no invoice', expect.stringMatching(/^d\.txt: .*31\/11\/2026/)],
    },
    afterwards: ({ work }) => work.readWorkbook('invoices.xlsx', 'Sheet1'),
    left: [
      ['Invoice', 'Customer', 'Date', 'Total'],
      ['INV-2026-9', 'Größe & Co.', '2/29/2024', '3000'],
      ['INV-2026-17', 'Contoso Ltd.', '11/3/2026', '1250.5'],
      ['', '', 'Total', '4250.5'],
    ],
  },
  {
    flow: 'watch-order-folder',
    title: 'waits until a shop has put its orders down, reads them and puts them away',
    prepare: ({ work }) => {
      work.write('orders.part', 'Id;Status\nA1;new\nA2;cancelled\nA3;paid\n');
      void wait(1500).then(() => {
        renameSync(work.path('orders.part'), work.path('orders.csv'));
        work.write('orders.done', '');
      });
    },
    inputs: ({ work }) => ({ DropFolder: work.folder, WaitSeconds: 30 }),
    outputs: { OrderCount: 1, Handled: 'A1 A3', TimedOut: false },
    afterwards: ({ work }) => work.files(),
    left: ['processed/orders-2026.csv'],
  },
  {
    flow: 'clean-contact-list',
    title: 'cleans names, addresses and phone numbers of a contact list',
    prepare: ({ work }) => {
      const lines = [
        'Name,Email,Phone',
        'ada  LOVELACE, ADA@Example.com ,0049 (30) 123-45',
        '"müller, jörg",joerg@example.co.uk,0171 / 99',
        ',,',
        'Ada Lovelace,ada@example.com,+493012345',
        'No Mail,nobody at home,1',
      ];
      work.write('contacts.csv', `${lines.join('\r\n')}\r\n`);
    },
    inputs: ({ work }) => ({ Source: work.path('contacts.csv'), Target: work.path('clean.csv') }),
    outputs: { Kept: 2, Rejected: ['No Mail <nobody at home>'] },
    afterwards: ({ work }) => work.read('clean.csv'),
    left: 'Name;Email;Phone\r\nAda Lovelace;ada@example.com;+493012345\r\nMüller, Jörg;joerg@example.co.uk;+4917199\r\n',
  },
  {
    flow: 'archive-logs',
    title: 'puts old logs into an archive with a password, tries it and deletes them',
    prepare: ({ work }) => {
      work.write('app.log', 'one\n');
      work.write('deep/net.trace', 'two\n');
      work.write('keep.txt', 'three\n');
    },
    inputs: ({ work }) => ({ LogFolder: work.folder, ArchivePassword: 'gr4nite-Öl' }),
    outputs: { Archived: ['app.log', 'net.trace'], Left: 2, Checked: true },
    afterwards: ({ work }) => work.files(),
    left: ['keep.txt', 'logs.zip'],
    secrets: ['gr4nite'],
  },
  {
    flow: 'file-scans',
    title: 'files scans in folders of their customers, with the day in their names',
    prepare: ({ work }) => {
      for (const name of ['Contoso_offer.pdf', 'Fabrikam_order 2.pdf', 'unknown.pdf']) work.write(name, '%PDF');
    },
    inputs: ({ work }) => ({ ScanFolder: work.folder, Day: '09.03.2026' }),
    outputs: { Filed: ['Contoso/Contoso_offer_20260309.pdf', 'Fabrikam/Fabrikam_order 2_20260309.pdf'] },
    afterwards: ({ work }) => work.files(),
    left: ['Contoso/Contoso_offer_20260309.pdf', 'Fabrikam/Fabrikam_order 2_20260309.pdf', 'unknown.pdf'],
  },
  {
    flow: 'triage-log',
    title: 'counts errors of a log by component and tells those above their thresholds',
    prepare: ({ work }) => work.write('app.log', LOG),
    inputs: ({ work }) => ({ LogFile: work.path('app.log'), Thresholds: { payment: 2, mail: 2 } }),
    outputs: { Alarms: ['payment: 2'], Counts: { payment: 2, mail: 1 } },
  },
  {
    flow: 'sort-downloads',
    title: 'sorts what was downloaded by what it is',
    prepare: ({ work }) => {
      const downloads = join(work.home, 'Desktop/Downloads');
      mkdirSync(downloads, { recursive: true });
      for (const name of ['a.PDF', 'b.jpg', 'c.png', 'd.tmp', 'e.xyz']) writeFileSync(join(downloads, name), name);
    },
    outputs: { Moved: 4, Skipped: 1 },
    afterwards: ({ work }) => filesBelow(join(work.home, 'Desktop/Downloads')),
    left: ['Documents/a.PDF', 'Other/e.xyz', 'Pictures/b.jpg', 'Pictures/c.png', 'd.tmp'],
  },
  {
    flow: 'check-month-end',
    title: 'ends with an error that says which files are missing',
    prepare: ({ work }) => work.write('sales.csv', ''),
    inputs: ({ work }) => ({ Folder: work.folder, Expected: ['sales.csv', 'costs.csv', 'staff.csv'] }),
    fault: { code: 'FlowStopped', message: 'Not all files of the month are there: costs.csv, staff.csv' },
  },
  {
    flow: 'backup-with-checksums',
    title: 'copies folders, compares the copies and writes a list of checksums',
    prepare: ({ work }) => {
      work.write('data/one.txt', 'one');
      work.write('data/two.txt', 'Größe');
      mkdirSync(work.path('backup'));
    },
    inputs: ({ work }) => ({ Folders: [work.path('data'), work.path('nowhere')], BackupFolder: work.path('backup') }),
    outputs: { Missing: [expect.stringMatching(/nowhere$/)], AreEqual: true },
    afterwards: ({ work }) => work.read('backup/manifest.txt').toLowerCase(),
    left: ['one', 'Größe'].map((text, index) => `${sha256(text)}  ${['one', 'two'][index]}.txt`).join('\n'),
  },
];

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
