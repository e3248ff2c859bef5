import { TandemError } from '@tandem/kernel';

/** @param where the file or registry key */
export function handlerNotWritten(where: string, cause: unknown): TandemError {
  return new TandemError('UrlHandlerNotInstalled', `What opens tandem: URLs could not be written to ${where}.`, {
    kind: 'operational',
    fix: 'Make it writable for this user, or run the command as one who may, then run: tandem machine url-handler install',
    cause,
  });
}
