/** One property with its title in both languages. */
function text(title: string, german: string, more: object = {}) {
  return { type: 'string', title, 'x-tandem-title-de': german, ...more };
}

const DATE = { format: 'date-time' };

const PERSON = {
  displayName: text('Name', 'Name'),
  email: text('E-mail', 'E-Mail'),
  id: text('ID', 'ID'),
  userPrincipalName: text('User principal name', 'Benutzerprinzipalname'),
};

const MADE = {
  name: text('Approval ID', 'Genehmigungs-ID'),
  title: text('Title', 'Titel'),
  details: text('Details', 'Details'),
  itemLink: text('Item link', 'Elementlink'),
  itemLinkDescription: text('Item link description', 'Beschreibung des Elementlinks'),
  requestDate: text('Request date', 'Anforderungsdatum', DATE),
  expirationDate: text('Expiration date', 'Ablaufdatum', DATE),
  respondLink: text('Respond link', 'Antwortlink'),
};

const ANSWERED = {
  outcome: text('Outcome', 'Ergebnis'),
  responseSummary: text('Response summary', 'Zusammenfassung der Antworten'),
  completionDate: text('Completion date', 'Abschlussdatum', DATE),
  responses: {
    type: 'array',
    title: 'Responses',
    'x-tandem-title-de': 'Antworten',
    items: {
      type: 'object',
      properties: {
        approverResponse: text('Response', 'Antwort'),
        comments: text('Comments', 'Kommentare'),
        requestDate: text('Request date', 'Anforderungsdatum', DATE),
        responseDate: text('Response date', 'Antwortdatum', DATE),
        responder: { type: 'object', title: 'Responder', 'x-tandem-title-de': 'Antwortende Person', properties: PERSON },
      },
    },
  },
};

function outputs(properties: object) {
  return {
    type: 'object',
    properties: {
      statusCode: { type: 'integer', title: 'Status code', 'x-tandem-title-de': 'Statuscode' },
      body: { type: 'object', properties },
    },
  };
}

export const CREATED_SCHEMA = outputs(MADE);
export const ANSWERED_SCHEMA = outputs({ ...ANSWERED, ...MADE });
