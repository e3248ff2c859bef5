import type { Culture } from '../culture.ts';
import { INVARIANT } from './invariant.ts';

const MONTH_NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);

export const JA_JP: Culture = {
  name: 'ja-JP',
  dates: {
    months: MONTH_NUMBERS.map((month) => `${month}月`),
    shortMonths: MONTH_NUMBERS.map(String),
    days: ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
    shortDays: ['日', '月', '火', '水', '木', '金', '土'],
    am: '午前',
    pm: '午後',
    era: 'A.D.',
    dateSeparator: '/',
    timeSeparator: ':',
    shortDate: 'yyyy/MM/dd',
    longDate: 'yyyy年M月d日',
    shortTime: 'H:mm',
    longTime: 'H:mm:ss',
    monthDay: 'M月d日',
    yearMonth: 'yyyy年M月',
  },
  numbers: {
    ...INVARIANT.numbers,
    currencySymbol: '¥',
    currencyDigits: 0,
    negativeCurrency: '-$n',
    positivePercent: 'n%',
    negativePercent: '-n%',
    infinity: '∞',
  },
};
