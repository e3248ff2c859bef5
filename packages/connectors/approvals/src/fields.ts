import type { FieldDescription } from '@tandem/protocol';

type Label = FieldDescription['label'];
type Rest = Partial<Pick<FieldDescription, 'help' | 'isAdvanced' | 'isRequired' | 'shownFor' | 'editor' | 'schema' | 'default'>>;

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

const CUSTOM_TYPES = ['CustomResponse', 'CustomResponseAwaitAll', 'CustomResponse/Result', 'CustomResponseAwaitAll/Result'];

/** @param base what stands before the names of the members, such as `WebhookApprovalCreationInput` */
export function requestFields(base: string): FieldDescription[] {
  return [
    TYPE,
    field(
      `${base}/responseOptions`,
      { en: 'Response options', de: 'Antwortoptionen' },
      {
        isRequired: true,
        shownFor: { key: TYPE.key, values: CUSTOM_TYPES },
        schema: { type: 'array', items: { type: 'string' } },
        editor: { kind: 'list' },
        help: { en: 'What can be answered.', de: 'Was geantwortet werden kann.' },
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
        editor: {
          kind: 'rows',
          members: [
            { key: 'name', label: { en: 'File name', de: 'Dateiname' } },
            { key: 'content', label: { en: 'Content', de: 'Inhalt' } },
          ],
        },
        help: {
          en: 'Files that the approvers can open. The content is a text, Base64, or what another action gives.',
          de: 'Dateien, die die Genehmigenden öffnen können. Der Inhalt ist ein Text, Base64 oder was eine andere Aktion liefert.',
        },
      },
    ),
    field(`${base}/requestor`, { en: 'Requestor', de: 'Anforderer' }, { isAdvanced: true }),
    field(`${base}/enableNotifications`, { en: 'Enable notifications', de: 'Benachrichtigungen aktivieren' }, YES_NO),
    field(`${base}/enableReassignment`, { en: 'Enable reassignment', de: 'Neuzuweisung aktivieren' }, YES_NO),
  ];
}

export const APPROVAL_NAME_FIELD = field('approvalName', { en: 'Approval ID', de: 'Genehmigungs-ID' }, { isRequired: true });
