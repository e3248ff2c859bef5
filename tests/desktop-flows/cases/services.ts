import { lacksPostgres } from '../../../packages/desktop-actions/test/database-servers.ts';
import { lacksDovecot } from '../../../packages/desktop-actions/test/dovecot.ts';
import { shownMail } from '../../../packages/desktop-actions/test/mailbox.ts';
import type { FlowCase } from '../flow-case.ts';
import { DATABASE_PASSWORD, MAIL_PASSWORD } from '../neighbours.ts';

const TOKEN = 't0ken-4711';

/** What other services have a part in. */
export const SERVICE_CASES: readonly FlowCase[] = [
  {
    flow: 'api-pages-to-report',
    title: 'asks a service page by page, again where it is busy, and writes a report',
    inputs: ({ work, neighbours }) => ({ ApiUrl: neighbours.shop.url, ReportFile: work.path('report.csv') }),
    outputs: { Pages: 3, ByCountry: { DE: 2, FR: 1 } },
    afterwards: ({ work }) => work.read('report.csv'),
    left: '\uFEFFId,Name,Country\r\n1,Contoso,DE\r\n2,Größe & Co.,DE\r\n3,"Fabrikam, Paris",FR\r\n',
  },
  {
    flow: 'post-tickets',
    title: 'opens tickets with a token that no log shows, and keeps what is refused',
    inputs: ({ neighbours }) => ({
      ApiUrl: neighbours.shop.url,
      Token: TOKEN,
      Tickets: [
        { Subject: 'Größe "L" fehlt', Priority: 2 },
        { Subject: 'Late', Priority: 'high' },
      ],
    }),
    outputs: { Created: ['T-1'], Refused: ['Late: 422 "priority is no number"'] },
    afterwards: ({ neighbours }) => neighbours.shop.tickets.map(({ body, headers }) => [body, headers['x-source']]),
    left: [
      [{ subject: 'Größe "L" fehlt', priority: 2, tags: ['desktop', 'flow'] }, 'desktop'],
      [{ subject: 'Late', priority: 'high', tags: ['desktop', 'flow'] }, 'desktop'],
    ],
    secrets: [TOKEN],
  },
  {
    flow: 'download-catalog',
    title: 'downloads an archive and a page, and goes on where something is gone',
    inputs: ({ work, neighbours }) => ({ ApiUrl: neighbours.shop.url, WorkFolder: work.folder }),
    outputs: { Names: ['prices.csv', 'intro.txt'], Heading: 'Neue Größen', Gone: 'Invoke web service in Main' },
    afterwards: ({ work }) => work.files(),
    left: ['catalog.zip', 'catalog/prices.csv', 'catalog/texts/intro.txt'],
  },
  {
    flow: 'stock-database',
    title: 'books movements in a SQLite database, which refuses what is not in stock',
    inputs: ({ work }) => ({
      DatabaseFile: work.path('stock.db'),
      Movements: [
        { Article: "Pump 3/4'", Quantity: 5 },
        { Article: 'Hose', Quantity: 2 },
        { Article: "Pump 3/4'", Quantity: -3 },
        { Article: 'Hose', Quantity: -7 },
      ],
    }),
    outputs: {
      Refused: 1,
      Stock: [
        { article: 'Hose', quantity: 2 },
        { article: "Pump 3/4'", quantity: 2 },
      ],
    },
  },
  {
    flow: 'mail-to-database',
    title: 'takes orders from a mailbox into a database, saves attachments and moves the mails away',
    isSkipped: lacksDovecot,
    prepare: ({ neighbours }) => neighbours.mailbox.add(MAILS),
    inputs: ({ work, neighbours }) => ({ MailPort: neighbours.imapPort, MailPassword: MAIL_PASSWORD, WorkFolder: work.folder }),
    outputs: {
      Attachments: ['order.txt'],
      Orders: [
        { number: '10041', sender: 'ann@example.com', amount: 99.5 },
        { number: '10042', sender: 'bob@example.com', amount: 20 },
      ],
    },
    afterwards: async ({ work, neighbours }) => [
      work.read('attachments/order.txt'),
      ...(await neighbours.mailbox.counts(['INBOX', 'Archive'])),
    ],
    left: ['two pumps', 1, 2],
    secrets: [MAIL_PASSWORD],
  },
  {
    flow: 'timesheets-to-postgres',
    title: 'writes a timesheet into PostgreSQL and sums it there',
    isSkipped: lacksPostgres,
    inputs: ({ neighbours }) => ({
      ConnectionString: `Driver={PostgreSQL Unicode(x64)};Server=127.0.0.1;Port=${neighbours.postgresPort};Database=postgres;Uid=flow;Pwd=${DATABASE_PASSWORD};`,
      Timesheet: 'person,day,hours\nAnn,2026-11-23,7.25\nAnn,2026-11-24,0.5\nBob,2026-11-23,4\nCleo,2026-11-23,8\n',
    }),
    outputs: {
      Hours: [
        { person: 'Ann', hours: 7.75, days: 2 },
        { person: 'Cleo', hours: 8, days: 1 },
      ],
      IsClosed: true,
    },
    secrets: [DATABASE_PASSWORD],
  },
  {
    flow: 'send-statements',
    title: 'sends each customer a statement by mail, and tells who has none',
    prepare: ({ work }) => {
      work.write(
        'recipients.csv',
        'Customer,Name,Email\nC1,Jörg Müller,joerg@example.com\nC2,Nobody,none@example.com\nC3,Zoë,zoe@example.com\n',
      );
      work.write('C1.txt', 'paid: 10');
      work.write('C3.txt', 'paid: 30');
    },
    inputs: ({ work, neighbours }) => ({ SmtpPort: neighbours.smtpPort, WorkFolder: work.folder }),
    outputs: { Sent: 2, Failed: ['no statement for Nobody'] },
    afterwards: ({ neighbours }) => Promise.all(neighbours.sent.map(shownMail)),
    left: [
      ['Your statement, Jörg Müller', '<p>Dear Jörg Müller, 100% of it is paid.</p>', 'C1.txt paid: 10'],
      ['Your statement, Zoë', '<p>Dear Zoë, 100% of it is paid.</p>', 'C3.txt paid: 30'],
    ],
  },
  {
    flow: 'process-orders',
    title: 'puts orders into a work queue and works them off, each to its own end',
    prepare: async ({ neighbours: { call } }) => void (await call('createWorkQueue', { body: { name: 'web-orders', maxRetries: 0 } })),
    inputs: () => ({
      Orders: [
        { id: 'W-1', quantity: 2, discount: 4 },
        { id: 'W-2', quantity: 0, discount: 1 },
        { id: 'W-3', quantity: 1, discount: 0 },
        { id: 'W-1', quantity: 2, discount: 4 },
      ],
    }),
    outputs: { Processed: 1, Exceptions: ['Order W-2: business', 'Order W-3: IT'] },
    afterwards: async ({ neighbours: { call } }) => {
      const queue = (await call('listWorkQueues', { query: {} })).items.find(({ name }) => name === 'web-orders');
      const { items } = await call('listWorkQueueItems', { params: { workQueueId: queue?.id ?? '' }, query: {} });
      return items.map(({ name, status }) => `${name} ${status}`).sort();
    },
    left: ['Order W-1 Processed', 'Order W-2 BusinessException', 'Order W-3 ITException'],
  },
  {
    flow: 'convert-currencies',
    title: 'runs a child flow for each amount and goes on where it fails',
    inputs: ({ neighbours }) => ({
      ApiUrl: neighbours.shop.url,
      Amounts: [
        { Amount: 10, Currency: 'EUR' },
        { Amount: 3, Currency: 'USD' },
        { Amount: 1000, Currency: 'XYZ' },
      ],
    }),
    outputs: { Sum: 11.5, Steps: ['EUR itself', 'USD service', 'XYZ no rate'] },
  },
];

const MAILS = [
  'From: Ann <ann@example.com>\r\nTo: flow@example.com\r\nSubject: Order 10041\r\n\r\nPlease send it for 99.50 euros.\r\n',
  'From: Eve <eve@example.com>\r\nTo: flow@example.com\r\nSubject: Lunch 10099\r\n\r\n1.00\r\n',
  [
    'From: =?utf-8?q?B=C3=B6b?= <bob@example.com>',
    'To: flow@example.com',
    'Subject: =?utf-8?q?Order_10042_f=C3=BCr_uns?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>It is <b>20.00</b></p>',
    '--x',
    'Content-Type: text/plain',
    'Content-Disposition: attachment; filename=order.txt',
    '',
    'two pumps',
    '--x--',
    '',
  ].join('\r\n'),
];
