import { count, defineMessages } from '../i18n/catalogue.ts';

/** Apart from the other messages of approvals, because every page has it. */
export const RECEIVED = defineMessages(
  { waiting: (number: number) => count(number, { one: '1 approval waits for you', other: (n) => `${n} approvals wait for you` }) },
  { waiting: (number) => count(number, { one: '1 Genehmigung wartet auf Sie', other: (n) => `${n} Genehmigungen warten auf Sie` }) },
);
