import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text as textOf } from 'node:stream/consumers';
import type { WorkQueueItemFacts, WorkQueues } from '@tandem/desktop-engine';
import { Workbook } from '@tandem/office-files';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { assembled, corpusFlows, corpusScript } from './corpus-flows.ts';
import { freePort } from './free-port.ts';
import { shownMail } from './mailbox.ts';
import { runFlow } from './run-flow.ts';
import { selfSigned } from './self-signed.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

const FRAMEWORK = 'AgniusBartninkas__src_flows_';
const LABS = 'Onto-IQ__modules_';
const STATUS = { Output_Status: 'Numeric', Output_Message: 'String' };

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(home.path, path)), { recursive: true });
  writeFileSync(join(home.path, path), content);
}

function got(path: string): string {
  return readFileSync(join(home.path, path), 'utf8').replace(/^\uFEFF/, '');
}

/** Cells from A1 on. */
function workbook(sheet: string, rows: readonly (readonly string[])[]): Uint8Array {
  const book = Workbook.create();
  const worksheet = book.activeWorksheet;
  for (const [r, row] of rows.entries())
    for (const [c, text] of row.entries()) worksheet.write(r + 1, c + 1, { input: { kind: 'text', text } });
  book.renameWorksheet(worksheet, sheet);
  return book.save();
}

function workItem(value: string, index: number): WorkQueueItemFacts {
  return {
    ...{ id: `i${index}`, queueId: 'q', name: `Item ${index}`, value, uniqueId: `u${index}`, status: 'Processing', priority: 'Normal' },
    ...{ notes: '', retryCount: 0, expiresAt: '2030-01-31T08:00:00.0000000Z', delayUntil: null },
  };
}

/** Takes mail over TLS from the user `me` with the password `secret`. */
async function startSmtp(): Promise<{ readonly port: number; readonly sent: readonly string[]; readonly close: () => void }> {
  const sent: string[] = [];
  const server = new SMTPServer({
    ...selfSigned(),
    onAuth: ({ password }, _session, done) => done(password === 'secret' ? null : new Error('no'), { user: 'me' }),
    onData: (stream, _session, done) => {
      textOf(stream).then(
        (message) => done(null, void sent.push(message)),
        (fault: Error) => done(fault),
      );
    },
  });
  server.on('error', () => undefined);
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return { port, sent, close: () => server.close() };
}

describe.skipIf(corpusFlows.length === 0)('whole flows of others with prepared inputs', () => {
  describe('a reader of settings', () => {
    const script = assembled({
      files: `${FRAMEWORK}config-reader-local-connectors_source_`,
      inputs: { Input_ConfigType: 'String', Input_ConfigPath: 'String', Input_ConfigAddress: 'String', Input_ProjectName: 'String' },
      outputs: { ...STATUS, Output_ConfigObject: 'CustomObject' },
      subflows: {
        ConvertTabularConfigToCustomObject: corpusScript(
          'AgniusBartninkas__ws_config-reader-cloud-connectors_source_convert-tabular-config-to-custom-object.txt.robin',
        ),
      },
      before: "SET Output_ConfigObject TO {{ }}\nSET ErrorMessage TO ''",
    });

    it('reads them from JSON', async () => {
      put('config.json', '{"Retries": 3, "Mail": {"To": ["a@example.com"]}}');
      const { outputs } = await runFlow(script, { Input_ConfigType: 'JSON', Input_ConfigPath: 'config.json' });
      const object = { Retries: 3, Mail: { To: ['a@example.com'] } };
      expect(outputs).toEqual({ Output_Status: 200, Output_Message: 'Successfully retrieved config values.', Output_ConfigObject: object });
    });

    it('reads them from a sheet, by flow', async () => {
      const rows = [
        ['Flow Name', 'Property Name', 'Value'],
        ['General', 'LogPath', 'C:\\logs'],
        ['', '', ''],
        ['Billing', 'Currency', 'EUR'],
        ['Billing', 'Days', '14'],
        ['Billing', 'Days', '14'],
        ['', 'Mailbox', 'm@example.com'],
      ];
      put('config.xlsx', workbook('Config', rows));
      const inputs = { Input_ConfigType: 'Excel', Input_ConfigAddress: 'config.xlsx', Input_ConfigPath: 'Config' };
      const { outputs } = await runFlow(script, inputs);
      const Flows = { Billing: { Currency: 'EUR', Days: '14' } };
      expect(outputs).toMatchObject({ Output_Status: 200, Output_ConfigObject: { Flows, LogPath: 'C:\\logs', Mailbox: 'm@example.com' } });
    });

    it.each([
      [{ Input_ConfigType: 'Fax' }, 400, /'Fax' is not supported/],
      [{ Input_ConfigType: 'Excel' }, 400, /Empty Input_ConfigAddress/],
      [{ Input_ConfigType: 'JSON', Input_ConfigPath: 'none.json' }, 500, /none\.json/],
    ])('with %o ends with %i', async (inputs, status, message) => {
      const { outputs } = await runFlow(script, inputs);
      expect(outputs).toMatchObject({ Output_Status: status, Output_Message: expect.stringMatching(message) as unknown });
    });
  });

  describe('a log', () => {
    const script = assembled({
      files: `${FRAMEWORK}logger-local-connectors_source_`,
      inputs: {
        ...{
          Input_LogType: 'String',
          Input_LogPath: 'String',
          Input_LogAddress: 'String',
          Input_LogMessage: 'String',
          Input_ProjectName: 'String',
        },
        ...{ Input_FlowName: 'String', Input_LoggerObject: 'CustomObject', Input_SubflowNamesList: 'List', Input_ErrorMessageList: 'List' },
      },
      outputs: { Output_ErrorMessageList: 'List', Output_ErrorMessage: 'String' },
      before: "Variables.CreateNewList List=> Output_ErrorMessageList\nSET Output_ErrorMessage TO ''",
      subflows: { Init: corpusScript(`${FRAMEWORK}logger-cloud-connectors_source_init.txt.robin`), LogToDatabase: 'CALL LogToDatabaseSP' },
    });
    const inputs = {
      ...{
        Input_LogMessage: 'ERROR;;;Path C:\\x "y"',
        Input_ProjectName: 'P1',
        Input_FlowName: 'Billing',
        Input_SubflowNamesList: ['Main'],
      },
      ...{ Input_LoggerObject: { LogLevels: 'INFO ERROR', ErrorLogLevels: ['error'] }, Input_ErrorMessageList: ['before'] },
    };

    it('is written as CSV, under a header', async () => {
      const run = (): ReturnType<typeof runFlow> => runFlow(script, { ...inputs, Input_LogType: 'CSV File', Input_LogPath: 'log.csv' });
      const { outputs, error } = await run();
      await run();
      expect([error, outputs['Output_ErrorMessage']]).toEqual([undefined, '']);
      const [header, first, ...rest] = got('log.csv').trim().split('\r\n');
      expect(header).toBe('Level;Timestamp;Project;Flow;Subflow;Message');
      expect(first).toMatch(/^ERROR;\d{4}-\d\d-\d\dT[\d:.]{12};P1;Billing;Main;/);
      expect(rest).toHaveLength(1);
      expect(outputs['Output_ErrorMessageList']).toEqual(['before', expect.stringMatching(/"Level": "ERROR".*<br>$/)]);
    });

    it('is written as lines of JSON', async () => {
      await runFlow(script, { ...inputs, Input_LogType: 'Log File', Input_LogPath: 'log.json' });
      const line = JSON.parse(got('log.json')) as object;
      expect(line).toMatchObject({ Level: 'ERROR', Project: 'P1', Message: "Path C:/x 'y'" });
    });

    it('is refused where its kind is unknown', async () => {
      const { outputs } = await runFlow(script, { ...inputs, Input_LogType: 'Fax', Input_LogPath: 'x' });
      expect(outputs['Output_ErrorMessage']).toBe("The log type 'Fax' is not supported by the Logger flow.");
    });
  });

  describe('work items in SQLite', () => {
    const lookup = (name: string, statement: string): string =>
      `Database.ExecuteSqlStatement.ConnectAndExecute ConnectionString: Input_ConnectionString Statement: $'''${statement}''' Timeout: 30 Result=> Found\n` +
      `IF Found.IsEmpty = True THEN\nSET ${name} TO ''\nELSE\nSET ${name} TO Found[0][0]\nEND`;
    const script = assembled({
      files: `${FRAMEWORK}work-item-handler_source_`,
      inputs: {
        ...{
          Input_DatabaseType: 'String',
          Input_ConnectionString: 'String',
          Input_WorkItemOperation: 'String',
          Input_ProjectName: 'String',
        },
        ...{ Input_FlowName: 'String', Input_WorkItemNumber: 'String', Input_WorkItemDataSource: 'String', Input_WorkItemReason: 'String' },
        ...{
          Input_WorkItemMessage: 'String',
          Input_WorkItemPriority: 'String',
          Input_WorkItemData: 'CustomObject',
          Input_WorkItemId: 'String',
        },
        ...{
          Input_WorkItemProcessingStartTime: 'String',
          Input_WorkItemStatus: 'String',
          Input_MaxRetrieveCount: 'Numeric',
          Input_Environment: 'String',
        },
      },
      outputs: { ...STATUS, Output_WorkItemNumber: 'String', Output_WorkItemData: 'CustomObject', Output_WorkItemRetrieveCount: 'Numeric' },
      before: "SET ErrorMessage TO ''\nSET Output_WorkItemRetrieveCount TO 0",
      subflows: {
        SQLiteGetUnprocessedWorkItem: lookup('Output_WorkItemId', "SELECT Id FROM WorkItem WHERE Number = \\'%Input_WorkItemNumber%\\'"),
        SQLiteGetProjectId: lookup('ProjectId', "SELECT Id FROM Project WHERE ProjectNumber = \\'%Input_ProjectName%\\'"),
        SQLiteGetFlowId: lookup('FlowId', "SELECT Id FROM Flow WHERE Name = \\'%Input_FlowName%\\'"),
        SQLiteGetPriorityId: lookup('PriorityId', "SELECT Id FROM Priority WHERE Name = \\'%Input_WorkItemPriority%\\'"),
        SQLiteUpdateWorkItemStatus: 'CALL SQLiteGetStatuses',
      },
    });
    const inputs = {
      ...{ Input_DatabaseType: 'SQLite', Input_ProjectName: "O'Hara", Input_FlowName: 'Billing', Input_WorkItemNumber: 'N-1' },
      ...{ Input_WorkItemDataSource: 'mail', Input_WorkItemPriority: 'High', Input_WorkItemData: { name: "O'Neil", amount: 5 } },
      Input_MaxRetrieveCount: 3,
    };

    function prepare(): object {
      const database = new DatabaseSync(join(home.path, 'items.db'));
      database.exec(`CREATE TABLE Project (Id INTEGER PRIMARY KEY, ProjectNumber TEXT); CREATE TABLE Flow (Id INTEGER PRIMARY KEY, Name TEXT);
        CREATE TABLE Priority (Id INTEGER PRIMARY KEY, Name TEXT); CREATE TABLE Status (Id INTEGER PRIMARY KEY, Status TEXT);
        CREATE TABLE WorkItem (Id INTEGER PRIMARY KEY, Number TEXT, ProjectId INT, FlowId INT, PriorityId INT, Processed INT DEFAULT 0,
          RetrieveCount INT DEFAULT 0, AccumulatedRunTime INT DEFAULT 0);
        CREATE TABLE WorkItemData (WorkItemId INT, DataContent TEXT, DataSource TEXT);
        INSERT INTO Project VALUES (1, 'O''Hara'); INSERT INTO Flow VALUES (2, 'Billing'); INSERT INTO Priority VALUES (3, 'High');
        INSERT INTO Status VALUES (1, 'Done')`);
      database.close();
      return { ...inputs, Input_ConnectionString: `Driver={SQLite3 ODBC Driver};Database=${join(home.path, 'items.db')}` };
    }

    it('are added and taken', async () => {
      const prepared = prepare();
      const added = await runFlow(script, { ...prepared, Input_WorkItemOperation: 'Upsert' });
      expect(added.outputs).toMatchObject({ Output_Status: 200, Output_Message: expect.stringContaining('Successfully') as unknown });
      const taken = await runFlow(script, { ...prepared, Input_WorkItemOperation: 'Get' });
      expect(taken.outputs).toMatchObject({
        ...{ Output_Status: 200, Output_WorkItemNumber: 'N-1', Output_WorkItemRetrieveCount: 1 },
        Output_WorkItemData: { name: "O'Neil", amount: 5 },
      });
    });

    it('are not there, or are asked for in a way that nobody knows', async () => {
      const prepared = prepare();
      const none = await runFlow(script, { ...prepared, Input_WorkItemOperation: 'Get' });
      expect(none.outputs).toMatchObject({ Output_Status: 204, Output_Message: 'No unprocessed work items available.' });
      const unknown = await runFlow(script, { ...prepared, Input_WorkItemOperation: 'Burn' });
      expect(unknown.outputs).toMatchObject({ Output_Status: 400, Output_Message: expect.stringContaining('"Burn"') as unknown });
    });
  });

  describe('a sender of mail', () => {
    const files = `${FRAMEWORK}email-sender_source_`;
    const script = assembled({
      files,
      without: ['send-email-via-exchange.txt.robin', 'send-email-via-outlook.txt.robin'],
      inputs: {
        ...{ Input_MailboxType: 'String', Input_HTMLTemplatePath: 'String', Input_EmailMessage: 'String', Input_EmailSubject: 'String' },
        ...{ Input_EmailRecipient: 'String', Input_EmailRecipientCC: 'String', Input_EmailAccount: 'String', Input_DisplayName: 'String' },
        ...{ Input_Attachments: 'String', Input_SMTPObject: 'CustomObject' },
      },
      outputs: STATUS,
      subflows: {
        SendEmailViaExchange: 'EXIT FUNCTION',
        SendEmailViaOutlook: 'EXIT FUNCTION',
        SetEmailBody: corpusScript(`${FRAMEWORK}email-sender-o365-outlook_source_set-email-body.txt.robin`),
      },
    });
    const inputs = {
      ...{
        Input_MailboxType: 'SMTP',
        Input_HTMLTemplatePath: 'mail.html',
        Input_EmailMessage: 'It is 100% done',
        Input_EmailSubject: 'Done: Größe',
      },
      ...{
        Input_EmailRecipient: 'a@example.com',
        Input_EmailAccount: 'robot@example.com',
        Input_DisplayName: 'Robot',
        Input_EmailRecipientCC: '',
      },
    };

    it('fills a page in and sends it with a file', async () => {
      put('mail.html', '<p>{EmailMessage}</p>');
      put('report.txt', 'all well');
      const { port, sent, close } = await startSmtp();
      const account = { Server: '127.0.0.1', Port: port, Username: 'me', Password: 'secret' };
      const { outputs } = await runFlow(script, { ...inputs, Input_Attachments: 'report.txt', Input_SMTPObject: account });
      const refused = await runFlow(script, { ...inputs, Input_Attachments: '', Input_SMTPObject: { ...account, Password: 'no' } });
      close();
      expect(outputs).toMatchObject({
        Output_Status: 200,
        Output_Message: expect.stringContaining("'Done: Größe' to 'a@example.com'") as unknown,
      });
      expect(await Promise.all(sent.map(shownMail))).toEqual([['Done: Größe', '<p>It is 100% done</p>', 'report.txt all well']]);
      expect(refused.outputs).toMatchObject({
        Output_Status: 500,
        Output_Message: expect.stringContaining('Failed to send an email') as unknown,
      });
    });
  });

  it('a worker of a queue takes its items, and knows by its errors where it is', async () => {
    const script = assembled({
      files: `${FRAMEWORK}flow-template-work-queues_source_`,
      main: 'process-work-items.txt.robin',
      only: ['get-work-item', 'process-work-item', 'complete-work-item', 'get-subflow-name'].map((name) => `${name}.txt.robin`),
      inputs: { Config_MaxErrorCountObject: 'CustomObject' },
      outputs: { Log: 'List', List_SubflowNames: 'List' },
      before: 'Variables.CreateNewList List=> Log\nVariables.CreateNewList List=> List_SubflowNames',
      subflows: {
        Logger:
          "IF Log_Message = 'TRACE' THEN\nERROR => LastError Reset: True\nSET ErrorMessage TO $'''%LastError.ActionName% in %LastError.SubflowName%'''\nEND\n" +
          "Variables.AddItemToList Item: $'''%List_SubflowNames[-1]%: %Log_Message%''' List: Log",
        ResetVariables: "SET WorkItem_Status TO ''\nSET WorkItem_Message TO ''",
        CleanupOnError: "SET ErrorMessage TO ''",
      },
    });
    const waiting = ['{"DataSource": "mail"}', 'no JSON'].map(workItem);
    const changes: object[] = [];
    const workQueues: WorkQueues = {
      take: async () => waiting.shift(),
      update: async (id, change) => {
        changes.push({ id, ...change });
        return workItem('', 0);
      },
      add: async () => [],
      list: async () => [],
    };
    const { outputs, error } = await runFlow(script, { Config_MaxErrorCountObject: { WorkItem: 2 } }, { services: { workQueues } });
    expect([error, outputs['List_SubflowNames']]).toEqual([undefined, []]);
    expect(changes).toMatchObject([
      { id: 'i0', status: 'Processed' },
      { id: 'i1', status: 'ITException' },
    ]);
    const log = outputs['Log'] as readonly string[];
    expect(log.filter((line) => !line.includes('INFO'))).toEqual([
      expect.stringMatching(/^Main: DEBUG;;;.*Item 0\/i0.*Success/),
      'getworkitem: TRACE',
      expect.stringMatching(/^Main: ERROR;;;.*Item 1.* i1 .*Convert JSON to custom object in getworkitem/),
    ]);
  });

  describe('exercises on drive C', () => {
    it('files are counted by kind and copied', async () => {
      for (const name of ['a.csv', 'b.txt', 'c.bin', 'd.txt']) put(`drive_c/PAD-Labs/working/lab02/inbox/${name}`, name);
      mkdirSync(join(home.path, 'drive_c/PAD-Labs/working/lab02/archive'));
      const { error } = await runFlow(corpusScript(`${LABS}02-file-management_scripts_02-file-management.robin`));
      expect(error).toBeUndefined();
      const lab = 'drive_c/PAD-Labs/working/lab02';
      expect(readFileSync(join(home.path, lab, 'summary.txt'), 'utf16le')).toBe('\uFEFFCSV=1 ; TXT=2 ; IGNORED=1 ;  Done\r\n');
      expect(readdirSync(join(home.path, lab, 'archive/txt')).sort()).toEqual(['b.txt', 'd.txt']);
    });

    it('amounts of CSV files that Excel opens are summed', async () => {
      const batch = 'drive_c/PAD-Labs/working/lab05/batch';
      put(`${batch}/b1.csv`, 'Id,Amount\r\n1,100\r\n2,250.5\r\n');
      put(`${batch}/b2.csv`, 'Id,Amount\r\n3,"1,000"\r\n');
      mkdirSync(join(home.path, 'drive_c/PAD-Labs/output/lab05'), { recursive: true });
      const { error } = await runFlow(corpusScript(`${LABS}05-looping-files-data_scripts_05-looping-files-data.robin`));
      expect(error).toBeUndefined();
      expect(got('drive_c/PAD-Labs/output/lab05/batch-summary.csv')).toBe(
        'FileName,RowCount,TotalAmount\nb1.csv,2,350.5\nb2.csv,1,1000\r\n',
      );
      expect(existsSync(join(home.path, 'drive_c/PAD-Labs/working/lab05/processed/b2.csv'))).toBe(true);
    });

    it('requests are filed by what their names say', async () => {
      const lab = 'drive_c/PAD-Labs/working/lab04';
      for (const name of ['REQ-1-High-Ready', 'REQ-2-Low-Ready', 'REQ-3-High-Waiting']) put(`${lab}/inbox/${name}.txt`, name);
      mkdirSync(join(home.path, 'drive_c/PAD-Labs/output/lab04'), { recursive: true });
      const { error } = await runFlow(corpusScript(`${LABS}04-conditional-automation_scripts_04-conditional-automation.robin`));
      expect(error).toBeUndefined();
      expect(got('drive_c/PAD-Labs/output/lab04/routing-summary.txt')).toBe('Approved=1; Rejected=1; Review=1\r\n');
    });
  });
});
