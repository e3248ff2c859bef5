import { DataTable, defineAction, parameters } from '@tandem/desktop-engine';
import { dateTimeOf } from '../../machine/local-time.ts';
import { recognizeDateTimes } from './date-times.ts';
import type { Recognize } from './entity.ts';
import {
  recognizeEmails,
  recognizeGuids,
  recognizeHashtags,
  recognizeIpAddresses,
  recognizeMentions,
  recognizePhoneNumbers,
  recognizeQuotedTexts,
  recognizeUrls,
} from './marks.ts';
import {
  recognizeCurrencies,
  recognizeDimensions,
  recognizeNumberRanges,
  recognizeNumbers,
  recognizeOrdinals,
  recognizePercentages,
  recognizeTemperatures,
} from './quantities.ts';

const { choice, text } = parameters;

const MODES = [
  'DateTime',
  'Dimension',
  'Temperature',
  'Currency',
  'NumberRange',
  'Number',
  'Ordinal',
  'Percentage',
  'PhoneNumber',
  'Email',
  'IpAddress',
  'Mention',
  'Hashtag',
  'Url',
  'Guid',
  'QuotedText',
] as const;
const LANGUAGES = [
  'English',
  'Chinese',
  'Spanish',
  'SpanishMexican',
  'Portuguese',
  'French',
  'German',
  'Italian',
  'Japanese',
  'Dutch',
  'Korean',
  'Swedish',
  'Turkish',
  'Hindi',
] as const;

interface Recognizer {
  readonly recognize: Recognize;
  /** Columns of the result before `Original text`. */
  readonly columns: readonly string[];
}

const VALUE = ['Value'];
const VALUE_AND_UNIT = ['Value', 'Unit'];

const RECOGNIZERS: Readonly<Record<(typeof MODES)[number], Recognizer>> = {
  DateTime: { recognize: recognizeDateTimes, columns: VALUE },
  Dimension: { recognize: recognizeDimensions, columns: VALUE_AND_UNIT },
  Temperature: { recognize: recognizeTemperatures, columns: VALUE_AND_UNIT },
  Currency: { recognize: recognizeCurrencies, columns: VALUE_AND_UNIT },
  NumberRange: { recognize: recognizeNumberRanges, columns: ['From', 'To'] },
  Number: { recognize: recognizeNumbers, columns: VALUE },
  Ordinal: { recognize: recognizeOrdinals, columns: VALUE },
  Percentage: { recognize: recognizePercentages, columns: VALUE },
  PhoneNumber: { recognize: recognizePhoneNumbers, columns: VALUE },
  Email: { recognize: recognizeEmails, columns: VALUE },
  IpAddress: { recognize: recognizeIpAddresses, columns: VALUE },
  Mention: { recognize: recognizeMentions, columns: VALUE },
  Hashtag: { recognize: recognizeHashtags, columns: VALUE },
  Url: { recognize: recognizeUrls, columns: VALUE },
  Guid: { recognize: recognizeGuids, columns: VALUE },
  QuotedText: { recognize: recognizeQuotedTexts, columns: VALUE },
};

export const ENTITY_ACTIONS = [
  defineAction({
    id: 'Text.RecognizeEntitiesInText',
    title: 'Recognize entities in text',
    parameters: { Text: text(), Mode: choice(MODES, 'DateTime'), Language: choice(LANGUAGES, 'English') },
    outputs: ['RecognizedEntities'],
    run: ({ Text, Mode, Language }, { context }) => {
      const { recognize, columns } = RECOGNIZERS[Mode];
      const entities = recognize(Text, { language: Language, nowTicks: dateTimeOf(context.clock.now()).ticks });
      const rows = entities.map((entity) => [...columns.map((column) => entity.values[column] ?? null), entity.text]);
      return { RecognizedEntities: new DataTable([...columns, 'Original text'], rows) };
    },
  }),
];
