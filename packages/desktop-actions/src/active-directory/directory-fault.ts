import { ActionError } from '@tandem/desktop-engine';

export const OBJECT_ERROR = 'ObjectNotFoundError';
export const LOCATION_ERROR = 'ActiveDirectoryEntryNotFoundError';
export const PASSWORD_ERROR = 'PasswordUpdateError';

/** Errors of every action that asks the directory. */
export const DIRECTORY_ERRORS = [
  'AuthenticationError',
  'InvalidOperationError',
  'ServerNotOperationalError',
  'UnauthorizedAccessError',
  LOCATION_ERROR,
  OBJECT_ERROR,
  'ObjectAlreadyExistsError',
  'InvalidAttributeSyntaxError',
  'ActiveDirectoryError',
] as const;

const BY_RESULT: Readonly<Record<string, readonly [id: string, message: string]>> = {
  InvalidCredentialsError: ['AuthenticationError', 'The server did not accept user name and password.'],
  InappropriateAuthError: ['AuthenticationError', 'The server does not take this kind of sign-in.'],
  AuthMethodNotSupportedError: ['AuthenticationError', 'The server does not take this kind of sign-in.'],
  StrongAuthRequiredError: [
    'AuthenticationError',
    "The server wants an encrypted connection. Choose the authentication type 'Secure Sockets Layer'.",
  ],
  ConfidentialityRequiredError: [
    'AuthenticationError',
    "The server wants an encrypted connection. Choose the authentication type 'Secure Sockets Layer'.",
  ],
  InsufficientAccessError: ['UnauthorizedAccessError', 'The user has no right to do this.'],
  AlreadyExistsError: ['ObjectAlreadyExistsError', 'An object of that name is there already.'],
  InvalidDNSyntaxError: ['InvalidAttributeSyntaxError', 'A distinguished name is not valid.'],
  InvalidSyntaxError: ['InvalidAttributeSyntaxError', 'A value is not valid.'],
  ConstraintViolationError: ['InvalidAttributeSyntaxError', 'A value is against a rule of the directory.'],
  UndefinedTypeError: ['InvalidAttributeSyntaxError', 'The directory does not know an attribute.'],
  ObjectClassViolationError: ['InvalidAttributeSyntaxError', 'An attribute is missing or not allowed.'],
  TypeOrValueExistsError: ['InvalidOperationError', 'The value is there already, such as the member of a group.'],
  NoSuchAttributeError: ['InvalidOperationError', 'The value is not there, such as the member of a group.'],
  NotAllowedOnNonLeafError: ['InvalidOperationError', 'The object has others below it. Delete these first.'],
  UnwillingToPerformError: ['InvalidOperationError', 'The server does not do this.'],
  OperationsError: ['InvalidOperationError', 'The server does not do this, often because nobody has signed in.'],
  UnavailableError: ['ServerNotOperationalError', 'The server is not available.'],
  BusyError: ['ServerNotOperationalError', 'The server is busy. Try again later.'],
};

/** What went wrong with a request, as an error of the module. */
export function failure(
  thrown: unknown,
  { missingId, isPassword = false }: { readonly missingId: string; readonly isPassword?: boolean },
): ActionError {
  if (thrown instanceof ActionError) return thrown;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const kind = error.constructor.name;
  if (kind === 'NoSuchObjectError')
    return new ActionError(missingId, 'The directory has no such object. Check the distinguished name.', error.message);
  if (
    isPassword &&
    ['UnwillingToPerformError', 'ConstraintViolationError', 'UndefinedTypeError', 'ObjectClassViolationError'].includes(kind)
  ) {
    const advice = 'It must meet the rules of the domain, and the connection must be encrypted.';
    return new ActionError(PASSWORD_ERROR, `The server did not take the password. ${advice}`, error.message);
  }
  const [id, message] =
    BY_RESULT[kind] ??
    (isOfNetwork(error)
      ? ['ServerNotOperationalError', `The server cannot be reached: ${error.message}.`]
      : ['ActiveDirectoryError', `The directory said: ${error.message}`]);
  return new ActionError(id, message, error.message);
}

function isOfNetwork(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' ? true : /connect|socket|certificate|timeout|timed out/i.test(error.message);
}
