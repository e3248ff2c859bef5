import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, notified, polling, waiting } from './operation.ts';
import { DATE, JSON_VALUE, LONG, may, more, must, NUMBER, oneOf, YES_NO } from './parameter.ts';

const IMPORTANCE = oneOf({ Low: both('Low', 'Niedrig'), Normal: both('Normal', 'Normal'), High: both('High', 'Hoch') });
const MESSAGE_ID = must('messageId', both('Message Id', 'Nachrichten-ID'));
const MAILBOX = more('mailboxAddress', both('Original Mailbox Address', 'Ursprüngliche Postfachadresse'));
const CALENDAR = must('table', both('Calendar id', 'Kalender-ID'));
const EVENT_ID = must('id', both('Id', 'ID'));

const MESSAGE = [
  must('emailMessage/To', both('To', 'An')),
  must('emailMessage/Subject', both('Subject', 'Betreff')),
  must('emailMessage/Body', both('Body', 'Textkörper'), LONG),
  more('emailMessage/Cc', both('CC', 'Cc')),
  more('emailMessage/Bcc', both('BCC', 'Bcc')),
  more('emailMessage/Attachments', both('Attachments', 'Anlagen'), JSON_VALUE),
  more('emailMessage/ReplyTo', both('Reply To', 'Antwort an')),
  more('emailMessage/Importance', both('Importance', 'Wichtigkeit'), IMPORTANCE),
];
const FROM = more('emailMessage/From', both('From (Send as)', 'Von (Senden als)'));
const NEW_MAIL = [
  may('folderPath', both('Folder', 'Ordner')),
  more('to', both('To', 'An')),
  more('cc', both('CC', 'Cc')),
  more('from', both('From', 'Von')),
  more('subjectFilter', both('Subject Filter', 'Betrefffilter')),
  more('importance', both('Importance', 'Wichtigkeit'), IMPORTANCE),
  more('includeAttachments', both('Include Attachments', 'Anlagen einschließen'), YES_NO),
  more('fetchOnlyWithAttachment', both('Only with Attachments', 'Nur mit Anlagen'), YES_NO),
];
const EVENT = [
  must('item/subject', both('Subject', 'Betreff')),
  must('item/start', both('Start time', 'Startzeit'), DATE),
  must('item/end', both('End time', 'Endzeit'), DATE),
  must('item/timeZone', both('Time zone', 'Zeitzone'), { kind: 'time-zone' }),
  may('item/requiredAttendees', both('Required attendees', 'Erforderliche Teilnehmer')),
  may('item/body', both('Body', 'Textkörper'), LONG),
  may('item/location', both('Location', 'Ort')),
];

export const office365Outlook: KnownConnector = {
  apiName: 'shared_office365',
  title: both('Office 365 Outlook', 'Office 365 Outlook'),
  description: both('Mail, calendars and contacts of a work account.', 'E-Mail, Kalender und Kontakte eines Geschäftskontos.'),
  icon: 'mail',
  colour: '#0364b8',
  operations: [
    notified('OnNewEmailV3', both('When a new email arrives (V3)', 'Wenn eine neue E-Mail eingeht (V3)'), ...NEW_MAIL),
    notified('OnFlaggedEmailV3', both('When an email is flagged (V3)', 'Wenn eine E-Mail gekennzeichnet wird (V3)'), ...NEW_MAIL),
    notified(
      'OnNewMentionMeEmailV3',
      both('When a new email mentioning me arrives (V3)', 'Wenn eine neue E-Mail eingeht, in der ich erwähnt werde (V3)'),
      ...NEW_MAIL,
    ),
    notified(
      'SharedMailboxOnNewEmailV2',
      both('When a new email arrives in a shared mailbox (V2)', 'Wenn eine neue E-Mail in einem freigegebenen Postfach eingeht (V2)'),
      must('mailboxAddress', both('Original Mailbox Address', 'Ursprüngliche Postfachadresse')),
      ...NEW_MAIL,
    ),
    polling('CalendarGetOnNewItemsV3', both('When a new event is created (V3)', 'Wenn ein neues Ereignis erstellt wird (V3)'), CALENDAR),
    polling(
      'CalendarGetOnChangedItemsV3',
      both('When an event is added, updated or deleted (V3)', 'Wenn ein Ereignis hinzugefügt, aktualisiert oder gelöscht wird (V3)'),
      CALENDAR,
    ),
    polling(
      'OnUpcomingEventsV3',
      both('When an upcoming event is starting soon (V3)', 'Wenn ein anstehendes Ereignis bald beginnt (V3)'),
      CALENDAR,
      may('lookAheadTimeInMinutes', both('Look-ahead time in minutes', 'Vorlaufzeit in Minuten'), NUMBER),
    ),
    action(
      'SharedMailboxSendEmailV2',
      both('Send an email from a shared mailbox (V2)', 'E-Mail aus einem freigegebenen Postfach senden (V2)'),
      must('emailMessage/MailboxAddress', both('Original Mailbox Address', 'Ursprüngliche Postfachadresse')),
      ...MESSAGE,
    ),
    action('DraftEmail', both('Draft an email message', 'E-Mail-Nachricht entwerfen'), ...MESSAGE, FROM),
    action(
      'ReplyToV3',
      both('Reply to email (V3)', 'Auf E-Mail antworten (V3)'),
      MESSAGE_ID,
      must('replyParameters/Body', both('Body', 'Textkörper'), LONG),
      may('replyParameters/To', both('To', 'An')),
      may('replyParameters/ReplyAll', both('Reply All', 'Allen antworten'), YES_NO),
      MAILBOX,
    ),
    action(
      'ForwardEmail_V2',
      both('Forward an email (V2)', 'E-Mail weiterleiten (V2)'),
      must('message_id', both('Message Id', 'Nachrichten-ID')),
      must('body/ToRecipients', both('To', 'An')),
      may('body/Comment', both('Comment', 'Kommentar'), LONG),
    ),
    waiting(
      'SendMailWithOptions',
      both('Send email with options', 'E-Mail mit Optionen senden'),
      must('optionsEmailSubscription/Message/To', both('To', 'An')),
      must('optionsEmailSubscription/Message/Subject', both('Subject', 'Betreff')),
      must('optionsEmailSubscription/Message/Options', both('User Options', 'Benutzeroptionen')),
      may('optionsEmailSubscription/Message/Body', both('Body', 'Textkörper'), LONG),
      more('optionsEmailSubscription/Message/HeaderText', both('Header text', 'Kopfzeilentext')),
      more('optionsEmailSubscription/Message/SelectionText', both('Selection text', 'Auswahltext')),
      more('optionsEmailSubscription/Message/Importance', both('Importance', 'Wichtigkeit'), IMPORTANCE),
      more('optionsEmailSubscription/Message/UseOnlyHTMLMessage', both('Use only HTML message', 'Nur HTML-Nachricht verwenden'), YES_NO),
      more('optionsEmailSubscription/Message/HideHTMLMessage', both('Hide HTML message', 'HTML-Nachricht ausblenden'), YES_NO),
      more(
        'optionsEmailSubscription/Message/ShowHTMLConfirmationDialog',
        both('Show HTML confirmation dialog', 'HTML-Bestätigungsdialog anzeigen'),
        YES_NO,
      ),
    ),
    waiting(
      'SendApprovalMail',
      both('Send approval email', 'Genehmigungs-E-Mail senden'),
      must('approvalEmailSubscription/Message/To', both('To', 'An')),
      must('approvalEmailSubscription/Message/Subject', both('Subject', 'Betreff')),
      may('approvalEmailSubscription/Message/Body', both('Body', 'Textkörper'), LONG),
      may('approvalEmailSubscription/Message/Options', both('User Options', 'Benutzeroptionen')),
    ),
    action(
      'GetEmailsV3',
      both('Get emails (V3)', 'E-Mails abrufen (V3)'),
      ...NEW_MAIL,
      may('fetchOnlyUnread', both('Fetch Only Unread Messages', 'Nur ungelesene Nachrichten'), YES_NO),
      may('top', both('Top', 'Höchstens'), NUMBER),
      more('searchQuery', both('Search Query', 'Suchabfrage')),
      MAILBOX,
    ),
    action(
      'GetEmailV2',
      both('Get email (V2)', 'E-Mail abrufen (V2)'),
      MESSAGE_ID,
      MAILBOX,
      may('includeAttachments', both('Include Attachments', 'Anlagen einschließen'), YES_NO),
    ),
    action('ExportEmail_V2', both('Export email (V2)', 'E-Mail exportieren (V2)'), MESSAGE_ID, MAILBOX),
    action('MoveV2', both('Move email (V2)', 'E-Mail verschieben (V2)'), MESSAGE_ID, must('folderPath', both('Folder', 'Ordner')), MAILBOX),
    action(
      'MarkAsRead_V3',
      both('Mark as read or unread (V3)', 'Als gelesen oder ungelesen markieren (V3)'),
      MESSAGE_ID,
      may('body/isRead', both('Mark as', 'Markieren als'), YES_NO),
      MAILBOX,
    ),
    action('Flag_V2', both('Flag email (V2)', 'E-Mail kennzeichnen (V2)'), MESSAGE_ID, MAILBOX),
    action('DeleteEmail_V2', both('Delete email (V2)', 'E-Mail löschen (V2)'), MESSAGE_ID, MAILBOX),
    action(
      'GetAttachment_V2',
      both('Get Attachment (V2)', 'Anlage abrufen (V2)'),
      MESSAGE_ID,
      must('attachmentId', both('Attachment Id', 'Anlagen-ID')),
      MAILBOX,
    ),
    action('V4CalendarPostItem', both('Create event (V4)', 'Ereignis erstellen (V4)'), CALENDAR, ...EVENT),
    action('V4CalendarPatchItem', both('Update event (V4)', 'Ereignis aktualisieren (V4)'), CALENDAR, EVENT_ID, ...EVENT),
    action(
      'V4CalendarGetItems',
      both('Get events (V4)', 'Ereignisse abrufen (V4)'),
      CALENDAR,
      may('$filter', both('Filter Query', 'Filterabfrage')),
      may('$orderby', both('Order By', 'Sortieren nach')),
      may('$top', both('Top Count', 'Höchstanzahl'), NUMBER),
    ),
    action('V3CalendarGetItem', both('Get event (V3)', 'Ereignis abrufen (V3)'), CALENDAR, EVENT_ID),
    action(
      'GetEventsCalendarViewV3',
      both('Get calendar view of events (V3)', 'Kalenderansicht der Ereignisse abrufen (V3)'),
      must('calendarId', both('Calendar Id', 'Kalender-ID')),
      must('startDateTimeUtc', both('Start Time', 'Startzeit'), DATE),
      must('endDateTimeUtc', both('End Time', 'Endzeit'), DATE),
    ),
    action(
      'CalendarDeleteItem_V2',
      both('Delete event (V2)', 'Ereignis löschen (V2)'),
      must('calendar', both('Calendar id', 'Kalender-ID')),
      must('event', both('Id', 'ID')),
    ),
    action(
      'RespondToEvent_V2',
      both('Respond to an event invite (V2)', 'Auf eine Ereigniseinladung antworten (V2)'),
      must('event_id', both('Event Id', 'Ereignis-ID')),
      must('response', both('Response', 'Antwort')),
    ),
    action('CalendarGetTables_V2', both('Get calendars (V2)', 'Kalender abrufen (V2)')),
    action(
      'GetMailTips_V2',
      both('Get mail tips for a mailbox (V2)', 'E-Mail-Infos für ein Postfach abrufen (V2)'),
      must('body/EmailAddresses', both('Email addresses', 'E-Mail-Adressen'), { kind: 'list' }),
    ),
    action(
      'SetAutomaticRepliesSetting_V2',
      both('Set up automatic replies (V2)', 'Automatische Antworten einrichten (V2)'),
      may('body/automaticRepliesSetting', both('Automatic replies', 'Automatische Antworten'), JSON_VALUE),
    ),
    action(
      'HttpRequest',
      both('Send an HTTP request', 'HTTP-Anforderung senden'),
      must('Uri', both('URI', 'URI')),
      must('Method', both('Method', 'Methode')),
      may('Body', both('Body', 'Textkörper'), JSON_VALUE),
      may('ContentType', both('Content-Type', 'Content-Type')),
    ),
  ],
};
