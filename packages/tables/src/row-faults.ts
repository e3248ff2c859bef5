import { TandemError } from '@tandem/kernel';

export function noRow(table: string, id: string): TandemError {
  return new TandemError('0x80040217', `${table} With Id = ${id} Does Not Exist`, {
    status: 404,
    fix: 'Check the row id: the row may have been deleted, or it belongs to another table.',
  });
}

export function noRowOfKey(table: string): TandemError {
  return new TandemError('0x80060891', `A record with the specified key values does not exist in ${table} entity`, {
    status: 404,
    fix: 'Check the values of the alternate key.',
  });
}

export function noKey(table: string, columns: readonly string[]): TandemError {
  return new TandemError('0x80060888', `The table '${table}' has no alternate key of the columns ${columns.join(', ')}.`, {
    fix: 'Use the row id, or define the key in the table.',
  });
}

/** A property of a request's body that the table does not have. */
export function noProperty(table: string, name: string): TandemError {
  return new TandemError(
    '0x80048d19',
    `The property '${name}' does not exist on type 'Microsoft.Dynamics.CRM.${table}'. Make sure to only use property names that are defined by the type.`,
    { fix: `Correct the name, or add the column to the table. Lookups are set with 'name@odata.bind'.` },
  );
}

/** Rows below a navigation, in the body of a row that is there already. */
export function relatedRowsRefused(table: string, name: string): TandemError {
  return new TandemError('0x80048d19', `'${name}' gives rows to make with a row of '${table}', which only a new row can take.`, {
    fix: 'Add or change those rows with requests of their own, or with a change set of $batch.',
  });
}

/** @param limit rows that one request may write */
export function batchTooLarge(limit: number): TandemError {
  return new TandemError('0x80048d19', `The answers of one batch have at most ${limit / 1024 / 1024} MiB together.`, {
    status: 413,
    fix: 'What stands before was done. Send the other requests in a batch of their own, with fewer rows or columns.',
  });
}

export function tooManyWrites(limit: number): TandemError {
  return new TandemError('0x80044150', `One request changes at most ${limit} rows.`, { fix: 'Send the rows in several requests.' });
}

/** A value that does not convert. The value is not named: it may be secret. @param expected such as `a whole number` */
export function wrongValue(table: string, column: string, expected: string): TandemError {
  return new TandemError('0x80048d19', `The value of '${column}' in the table '${table}' must be ${expected}.`, {
    fix: `Correct the value of '${column}'.`,
  });
}

export function valueOutOfRange(table: string, column: string, accepted: string): TandemError {
  return new TandemError(
    '0x8004431a',
    `A validation error occurred. The value of '${column}' on record of type '${table}' is outside the valid range. Accepted Values: ${accepted}`,
    { fix: `Give '${column}' one of the accepted values.` },
  );
}

export function textTooLong(table: string, column: string, limit: number): TandemError {
  return new TandemError(
    '0x80044331',
    `A validation error occurred. The length of the '${column}' attribute of the '${table}' entity exceeded the maximum allowed length of '${limit}'.`,
    { fix: `Shorten the text, or raise the length of the column '${column}'.` },
  );
}

export function rowTooLarge(table: string, limit: number): TandemError {
  return new TandemError('0x80048d06', `A row of the table '${table}' has at most ${limit} bytes.`, {
    status: 413,
    fix: 'Keep large contents in a file column.',
  });
}

export function versionChanged(): TandemError {
  return new TandemError('0x80060882', "The version of the existing record doesn't match the RowVersion property provided.", {
    status: 412,
    fix: 'Read the row again and repeat the change.',
  });
}

/** There is a row with this id. */
export function idTaken(table: string): TandemError {
  return new TandemError('0x80040237', `Cannot insert duplicate key. The table '${table}' has a row with this id.`, {
    status: 412,
    fix: 'Update that row, or leave the id out.',
  });
}

export function keyTaken(table: string, key: string, columns: readonly string[]): TandemError {
  return new TandemError(
    '0x80060892',
    `Entity Key ${key} violated. A record with the same value for ${columns.join(', ')} already exists in '${table}'.`,
    { status: 412, fix: 'Update that row, or use other values.' },
  );
}

export function isRestricted(table: string, by: string): TandemError {
  return new TandemError(
    '0x80040227',
    `The object you tried to delete is associated with another object and cannot be deleted. Rows of '${by}' point to this row of '${table}'.`,
    { status: 400, fix: `Delete those rows of '${by}' first, or point them elsewhere.` },
  );
}

export function isReadOnly(table: string): TandemError {
  return new TandemError('0x80040800', `Rows of '${table}' come from the installation itself and are only read here.`, {
    status: 400,
    fix: 'Change them where they belong, such as on the pages for accounts or flows.',
  });
}

export function noContentColumn(table: string, column: string): TandemError {
  return new TandemError('0x80048d19', `The column '${column}' of the table '${table}' holds no file and no image.`, {
    fix: 'Choose a column of the kind file or image.',
  });
}

export function contentTooLarge(limit: number): TandemError {
  return new TandemError('0x80044a02', `The file has more than ${limit} bytes, which is the most that this column takes.`, {
    status: 413,
    fix: 'Choose a smaller file, or raise the size of the column.',
  });
}

export function notAllowed(table: string): TandemError {
  return new TandemError('0x80040220', `This account may not do this with rows of '${table}'.`, {
    status: 403,
    fix: 'Ask an administrator.',
  });
}
