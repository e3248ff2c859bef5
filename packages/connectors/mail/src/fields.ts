import type { FieldDescription } from '@tandem/protocol';

type Label = FieldDescription['label'];
type Rest = Partial<Pick<FieldDescription, 'help' | 'isAdvanced' | 'editor' | 'schema'>>;

/** @param key as definitions spell it, such as `emailMessage/To` */
function field(key: string, label: Label, rest: Rest & { readonly isRequired: boolean }): FieldDescription {
  return { key, path: ['inputs', 'parameters', key], label, schema: { type: 'string' }, editor: { kind: 'text' }, ...rest };
}

const must = (key: string, label: Label, rest: Rest = {}) => field(key, label, { isRequired: true, ...rest });
const more = (key: string, label: Label, rest: Rest = {}) => field(key, label, { isRequired: false, isAdvanced: true, ...rest });

const ADDRESSES = { en: 'E-mail addresses with semicolons between them.', de: 'E-Mail-Adressen, durch Semikolons getrennt.' };
const TO = { en: 'To', de: 'An' };
const SUBJECT = { en: 'Subject', de: 'Betreff' };
const BODY = { en: 'Body', de: 'Textkörper' };
const LONG = { kind: 'text', isMultiline: true } as const;
const HTML = { editor: LONG, help: { en: 'Text or HTML.', de: 'Text oder HTML.' } };
const ATTACHMENTS = {
  schema: { type: 'array' },
  editor: { kind: 'json' },
  help: { en: 'A list of objects with Name and ContentBytes.', de: 'Eine Liste von Objekten mit Name und ContentBytes.' },
} as const;

export const NOTIFICATION_FIELDS: readonly FieldDescription[] = [
  must('request/to', TO, { help: ADDRESSES }),
  must('request/subject', SUBJECT),
  must('request/text', BODY, HTML),
  more('request/cc', { en: 'CC', de: 'Cc' }, { help: ADDRESSES }),
  more('request/bcc', { en: 'BCC', de: 'Bcc' }, { help: ADDRESSES }),
];

export const MAILBOX_FIELDS: readonly FieldDescription[] = [
  must('emailMessage/To', TO, { help: ADDRESSES }),
  must('emailMessage/Subject', SUBJECT),
  must('emailMessage/Body', BODY, HTML),
  more(
    'emailMessage/From',
    { en: 'From (Send as)', de: 'Von (Senden als)' },
    {
      help: {
        en: 'The address of this installation, unless an administrator allows others.',
        de: 'Die Adresse dieser Installation, sofern Administratoren keine anderen zulassen.',
      },
    },
  ),
  more('emailMessage/Cc', { en: 'CC', de: 'Cc' }, { help: ADDRESSES }),
  more('emailMessage/Bcc', { en: 'BCC', de: 'Bcc' }, { help: ADDRESSES }),
  more('emailMessage/Attachments', { en: 'Attachments', de: 'Anlagen' }, ATTACHMENTS),
  more(
    'emailMessage/Sensitivity',
    { en: 'Sensitivity', de: 'Vertraulichkeit' },
    {
      editor: choice({
        Normal: { en: 'Normal', de: 'Normal' },
        Personal: { en: 'Personal', de: 'Persönlich' },
        Private: { en: 'Private', de: 'Privat' },
        Confidential: { en: 'Confidential', de: 'Vertraulich' },
      }),
    },
  ),
  more('emailMessage/ReplyTo', { en: 'Reply To', de: 'Antwort an' }, { help: ADDRESSES }),
  more(
    'emailMessage/Importance',
    { en: 'Importance', de: 'Wichtigkeit' },
    {
      editor: choice({
        Low: { en: 'Low', de: 'Niedrig' },
        Normal: { en: 'Normal', de: 'Normal' },
        High: { en: 'High', de: 'Hoch' },
      }),
    },
  ),
];

export const IS_HTML_FIELD: FieldDescription = more(
  'emailMessage/IsHtml',
  { en: 'Is HTML', de: 'Ist HTML' },
  {
    schema: { type: 'boolean' },
    editor: { kind: 'yes-no' },
  },
);

function choice(options: Readonly<Record<string, Label>>): FieldDescription['editor'] {
  return { kind: 'choice', options: Object.entries(options).map(([value, label]) => ({ value, label })), allowsOther: true };
}
