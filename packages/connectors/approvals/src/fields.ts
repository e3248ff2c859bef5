import type { FieldDescription } from '@tandem/protocol';

type Label = FieldDescription['label'];
type Rest = Partial<Pick<FieldDescription, 'help' | 'isAdvanced' | 'isRequired' | 'editor' | 'schema' | 'default'>>;

function field(key: string, label: Label, rest: Rest = {}): FieldDescription {
  return {
    key,
    path: ['inputs', 'parameters', key],
    label,
    isRequired: false,
    schema: { type: 'string' },
    editor: { kind: 'text' },
    ...rest,
  };
}

const YES_NO = { schema: { type: 'boolean' }, editor: { kind: 'yes-no' }, isAdvanced: true } as const;

const TYPE = field(
  'approvalType',
  { en: 'Approval type', de: 'Genehmigungstyp' },
  {
    isRequired: true,
    editor: {
      kind: 'choice',
      options: [
        { value: 'Basic', label: { en: 'Approve/Reject – first to respond', de: 'Genehmigen/Ablehnen – erste Antwort' } },
        {
          value: 'BasicAwaitAll',
          label: { en: 'Approve/Reject – everyone must approve', de: 'Genehmigen/Ablehnen – alle müssen genehmigen' },
        },
        {
          value: 'CustomResponse',
          label: { en: 'Custom responses – wait for one response', de: 'Benutzerdefinierte Antworten – auf eine Antwort warten' },
        },
        {
          value: 'CustomResponseAwaitAll',
          label: { en: 'Custom responses – wait for all responses', de: 'Benutzerdefinierte Antworten – auf alle Antworten warten' },
        },
        { value: 'Sequential', label: { en: 'Sequential approval', de: 'Sequenzielle Genehmigung' } },
      ],
      allowsOther: true,
    },
  },
);

/** @param base what stands before the names of the members, such as `WebhookApprovalCreationInput` */
export function requestFields(base: string): FieldDescription[] {
  return [
    TYPE,
    field(
      `${base}/responseOptions`,
      { en: 'Response options', de: 'Antwortoptionen' },
      {
        schema: { type: 'array', items: { type: 'string' } },
        editor: { kind: 'list' },
        help: { en: 'What can be answered, for custom responses.', de: 'Was geantwortet werden kann, bei benutzerdefinierten Antworten.' },
      },
    ),
    field(`${base}/title`, { en: 'Title', de: 'Titel' }, { isRequired: true }),
    field(
      `${base}/assignedTo`,
      { en: 'Assigned to', de: 'Zugewiesen zu' },
      {
        isRequired: true,
        help: {
          en: 'E-mail addresses or names of accounts, with semicolons between them. Whoever has no account answers by a link.',
          de: 'E-Mail-Adressen oder Namen von Konten, durch Semikolons getrennt. Wer kein Konto hat, antwortet über einen Link.',
        },
      },
    ),
    field(
      `${base}/details`,
      { en: 'Details', de: 'Details' },
      { editor: { kind: 'text', isMultiline: true }, help: { en: 'Text or Markdown.', de: 'Text oder Markdown.' } },
    ),
    field(`${base}/itemLink`, { en: 'Item link', de: 'Elementlink' }),
    field(`${base}/itemLinkDescription`, { en: 'Item link description', de: 'Beschreibung des Elementlinks' }),
    field(
      `${base}/attachments`,
      { en: 'Attachments', de: 'Anlagen' },
      {
        isAdvanced: true,
        schema: {
          type: 'array',
          items: { type: 'object', properties: { name: { type: 'string' }, content: { type: 'string' } }, required: ['name', 'content'] },
        },
        editor: { kind: 'json' },
        help: {
          en: 'A list of files: [{"name": …, "content": …}].',
          de: 'Eine Liste von Dateien: [{"name": …, "content": …}].',
        },
      },
    ),
    field(`${base}/requestor`, { en: 'Requestor', de: 'Anforderer' }, { isAdvanced: true }),
    field(`${base}/enableNotifications`, { en: 'Enable notifications', de: 'Benachrichtigungen aktivieren' }, YES_NO),
    field(`${base}/enableReassignment`, { en: 'Enable reassignment', de: 'Neuzuweisung aktivieren' }, YES_NO),
  ];
}

export const APPROVAL_NAME_FIELD = field('approvalName', { en: 'Approval ID', de: 'Genehmigungs-ID' }, { isRequired: true });
