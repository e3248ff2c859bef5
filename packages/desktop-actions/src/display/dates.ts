import {
  type ActionContext,
  DateTime,
  type DesktopValue,
  defineAction,
  type Parameter,
  parameters,
  toDateTime,
} from '@tandem/desktop-engine';
import { ticksOf } from '@tandem/kernel';
import { dateTimeOf } from '../machine/local-time.ts';
import { ask, DIALOG_ERRORS, isAnswered } from './ask.ts';

const { boolean, choice, text } = parameters;

const EPOCH = ticksOf(0);
const TICKS_PER_MS = 10_000n;

/** A date that may be left out: then it is today. */
function dateOrToday(): Parameter<DateTime | 'today'> {
  const isNothing = (value: DesktopValue): boolean => value === null || (typeof value === 'string' && value.trim() === '');
  return { expects: 'a date', convert: (value) => (isNothing(value) ? 'today' : toDateTime(value)), fallback: null };
}

const DATE = {
  Title: text(''),
  Message: text(''),
  DateDialogFormat: choice(['DateOnly', 'DateAndTime'], 'DateOnly'),
  DefaultValue: dateOrToday(),
  IsTopMost: boolean(false),
} as const;

interface DateQuestion {
  readonly Title: string;
  readonly Message: string;
  readonly DateDialogFormat: 'DateOnly' | 'DateAndTime';
  readonly IsTopMost: boolean;
  readonly defaults: readonly (DateTime | 'today')[];
}

interface ChosenDates {
  readonly button: string;
  /** Blank when the dialog was cancelled. */
  readonly dates: readonly (DateTime | null)[];
}

async function chooseDates(question: DateQuestion, context: ActionContext): Promise<ChosenDates> {
  const withTime = question.DateDialogFormat === 'DateAndTime';
  const written = question.defaults.map((date) => writtenDate(date === 'today' ? dateTimeOf(context.context.clock.now()) : date, withTime));
  const { Title: title, Message: message, IsTopMost: isTopMost } = question;
  const answer = await ask({ kind: 'date', title, message, isRange: written.length > 1, withTime, defaults: written, isTopMost }, context);
  const dates = written.map((_, i) => (isAnswered(answer) ? readDate(answer.values[i] ?? '', withTime) : null));
  return { button: answer.button, dates };
}

/** `yyyy-MM-ddTHH:mm:ss` */
function writtenDate({ ticks }: DateTime, withTime: boolean): string {
  const text = new Date(Number((ticks - EPOCH) / TICKS_PER_MS)).toISOString().slice(0, 19);
  return withTime ? text : `${text.slice(0, 10)}T00:00:00`;
}

function readDate(text: string, withTime: boolean): DateTime | null {
  const ms = Date.parse(`${withTime ? text : `${text.slice(0, 10)}T00:00:00`}Z`);
  return Number.isNaN(ms) ? null : new DateTime(ticksOf(ms));
}

export const DATE_ACTIONS = [
  defineAction({
    id: 'Display.SelectDateDialog.SelectDate',
    title: 'Display select date dialog',
    parameters: DATE,
    outputs: ['SelectedDate', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async (question, context) => {
      const { button, dates } = await chooseDates({ ...question, defaults: [question.DefaultValue] }, context);
      return { SelectedDate: dates[0] ?? null, ButtonPressed: button };
    },
  }),
  defineAction({
    id: 'Display.SelectDateDialog.SelectDateRange',
    title: 'Display select date dialog',
    parameters: { ...DATE, DefaultValueForSecondDate: dateOrToday() },
    outputs: ['SelectedDate', 'SecondSelectedDate', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async (question, context) => {
      const defaults = [question.DefaultValue, question.DefaultValueForSecondDate];
      const { button, dates } = await chooseDates({ ...question, defaults }, context);
      return { SelectedDate: dates[0] ?? null, SecondSelectedDate: dates[1] ?? null, ButtonPressed: button };
    },
  }),
];
