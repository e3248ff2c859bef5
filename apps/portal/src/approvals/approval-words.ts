import { useMessages } from '../i18n/language.tsx';
import { APPROVALS } from './messages.ts';

export interface ApprovalWords {
  /** What a button to give the response says: those of approvals have words of the language, those of flows are their own. */
  readonly toGive: (response: string) => string;
  /** The same of a response that was given. */
  readonly given: (response: string) => string;
}

export function useApprovalWords(): ApprovalWords {
  const { responses, given } = useMessages(APPROVALS);
  return { toGive: (response) => wordIn(responses, response), given: (response) => wordIn(given, response) };
}

function wordIn(words: Readonly<Record<string, string>>, response: string): string {
  return Object.hasOwn(words, response) ? (words[response] ?? response) : response;
}
