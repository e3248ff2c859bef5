import { constants, DatabaseSync, type StatementSync } from 'node:sqlite';

// A database of SQLite in a process of its own: nothing else can end a statement that takes long. The first message is the path of the
// file, each further one is a statement; each is answered.

export interface SqliteAnswer {
  readonly names: readonly string[];
  /** Declared types of the columns. */
  readonly types: readonly (string | null)[];
  readonly rows: readonly (readonly (null | number | bigint | string | Uint8Array)[])[];
}

export interface SqliteReply {
  /** Undefined when it failed. */
  readonly answer?: SqliteAnswer;
  readonly message?: string;
}

/** What stands before the next statement. */
const NOTHING = /^(?:\s|;|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;
const EMPTY: SqliteAnswer = { names: [], types: [], rows: [] };

/** Other files could be reached by ATTACH, past the policy of the machine. */
function refuseOtherFiles(database: DatabaseSync): void {
  database.setAuthorizer((action, file) => {
    const isOther = action === constants.SQLITE_ATTACH && file !== '' && file !== ':memory:';
    return isOther ? constants.SQLITE_DENY : constants.SQLITE_OK;
  });
}

/** Runs all the statements; the rows are those of the first that has columns. */
function run(database: DatabaseSync, text: string): SqliteAnswer {
  let answer = EMPTY;
  for (let rest = text.replace(NOTHING, ''); rest !== ''; ) {
    const statement = database.prepare(rest);
    rest = rest.slice(statement.sourceSQL.length).replace(NOTHING, '');
    const found = answerOf(statement);
    if (answer.names.length === 0) answer = found;
  }
  return answer;
}

function answerOf(statement: StatementSync): SqliteAnswer {
  const columns = statement.columns();
  if (columns.length === 0) {
    statement.run();
    return EMPTY;
  }
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  return {
    names: columns.map(({ name }) => name),
    types: columns.map(({ type }) => type),
    rows: statement.all() as unknown as SqliteAnswer['rows'],
  };
}

function replyTo(work: () => SqliteAnswer): SqliteReply {
  try {
    return { answer: work() };
  } catch (thrown) {
    return { message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000 });
  refuseOtherFiles(database);
  run(database, 'SELECT count(*) FROM sqlite_schema');
  return database;
}

function serve(): void {
  let database: DatabaseSync | undefined;
  process.on('message', (message) => {
    const text = String(message);
    const reply = replyTo(() => {
      if (database !== undefined) return run(database, text);
      database = open(text);
      return EMPTY;
    });
    process.send?.(reply);
  });
  process.on('disconnect', () => process.exit());
}

serve();
