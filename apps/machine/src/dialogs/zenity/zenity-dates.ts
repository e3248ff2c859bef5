import type { DialogAnswer, DialogRequest } from '@tandem/desktop-engine';
import { cancelledAnswer } from '../cancelled-answer.ts';
import type { DialogTexts } from '../dialog-texts.ts';
import type { RunZenity } from './run-zenity.ts';
import { entryText, frame, markupText } from './zenity-arguments.ts';

type DateRequest = Extract<DialogRequest, { kind: 'date' }>;

/** One calendar after the other, and an entry for the time of each. */
export async function askDates(request: DateRequest, texts: DialogTexts, run: RunZenity): Promise<DialogAnswer> {
  const values: string[] = [];
  for (const [i, written] of request.defaults.entries()) {
    const which = request.isRange ? [i === 0 ? texts.from : texts.to] : [];
    const words = [request.message, ...which].filter((part) => part !== '');
    const value = await askDate({ title: request.title, text: words.join('\n'), written, withTime: request.withTime }, texts, run);
    if (value === undefined) return cancelledAnswer(request);
    values.push(value);
  }
  return { button: 'OK', values };
}

interface OneDate {
  readonly title: string;
  readonly text: string;
  /** `yyyy-MM-ddTHH:mm:ss` */
  readonly written: string;
  readonly withTime: boolean;
}

/** Undefined when it was cancelled. */
async function askDate({ title, text, written, withTime }: OneDate, texts: DialogTexts, run: RunZenity): Promise<string | undefined> {
  const [year = '', month = '', day = ''] = written.slice(0, 10).split('-');
  const date = await run({
    args: [
      '--calendar',
      ...frame(title, texts),
      markupText(text),
      `--year=${Number(year)}`,
      `--month=${Number(month)}`,
      `--day=${Number(day)}`,
      '--date-format=%Y-%m-%d',
    ],
  });
  if (!date.isOk) return undefined;
  if (!withTime) return `${date.output}T00:00:00`;
  let suggested = written.slice(11, 16);
  for (;;) {
    const time = await run({ args: ['--entry', ...frame(title, texts), entryText(texts.timeHint), `--entry-text=${suggested}`] });
    if (!time.isOk) return undefined;
    const [, hour = '', minute = '', second = '00'] = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/.exec(time.output) ?? [];
    if (hour !== '' && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60) {
      return `${date.output}T${hour.padStart(2, '0')}:${minute}:${second}`;
    }
    suggested = time.output;
  }
}
