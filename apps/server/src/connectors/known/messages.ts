import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, polling } from './operation.ts';
import { JSON_VALUE, LONG, may, more, must } from './parameter.ts';

const SUBJECT = both('Subject', 'Betreff');
const BODY = both('Body', 'Textkörper');
const TO = both('To', 'An');
const FROM = both('From', 'Von');

export const notifications: KnownConnector = {
  apiName: 'shared_flowpush',
  title: both('Notifications', 'Benachrichtigungen'),
  description: both('Sends notifications to the owner of the flow.', 'Sendet Benachrichtigungen an den Besitzer des Flows.'),
  icon: 'message',
  colour: '#b3261e',
  operations: [
    action(
      'SendNotification',
      both('Send me a mobile notification', 'Mobile Benachrichtigung an mich senden'),
      must('notificationDefinition/notificationText', both('Text', 'Text')),
      may('notificationDefinition/notificationLink/uri', both('Link', 'Link')),
      may('notificationDefinition/notificationLink/label', both('Link label', 'Linkbezeichnung')),
    ),
    action(
      'SendEmailNotification',
      both('Send me an email notification', 'E-Mail-Benachrichtigung an mich senden'),
      must('NotificationEmailDefinition/notificationSubject', SUBJECT),
      must('NotificationEmailDefinition/notificationBody', BODY, LONG),
    ),
  ],
};

export const outlookCom: KnownConnector = {
  apiName: 'shared_outlook',
  title: both('Outlook.com', 'Outlook.com'),
  description: both('Mail of a personal account.', 'E-Mail eines persönlichen Kontos.'),
  icon: 'mail',
  colour: '#0364b8',
  operations: [
    polling(
      'OnNewEmailV2',
      both('When a new email arrives (V2)', 'Wenn eine neue E-Mail eingeht (V2)'),
      may('folderPath', both('Folder', 'Ordner')),
    ),
    action(
      'SendEmailV2',
      both('Send an email (V2)', 'E-Mail senden (V2)'),
      must('emailMessage/To', TO),
      must('emailMessage/Subject', SUBJECT),
      must('emailMessage/Body', BODY, LONG),
    ),
  ],
};

export const gmail: KnownConnector = {
  apiName: 'shared_gmail',
  title: both('Gmail', 'Gmail'),
  description: both('Mail of a Google account.', 'E-Mail eines Google-Kontos.'),
  icon: 'mail',
  colour: '#b3261e',
  operations: [
    polling('OnNewEmail', both('When a new email arrives', 'Wenn eine neue E-Mail eingeht'), may('label', both('Label', 'Label'))),
    action(
      'SendEmailV2',
      both('Send email (V2)', 'E-Mail senden (V2)'),
      must('emailMessage/To', TO),
      must('emailMessage/Subject', SUBJECT),
      must('emailMessage/Body', BODY, LONG),
    ),
  ],
};

export const smtp: KnownConnector = {
  apiName: 'shared_smtp',
  title: both('SMTP', 'SMTP'),
  description: both('Sends mail through a server of your own.', 'Sendet E-Mail über einen eigenen Server.'),
  icon: 'mail',
  colour: '#1f5c8a',
  operations: [
    action(
      'SendEmailV3',
      both('Send Email (V3)', 'E-Mail senden (V3)'),
      must('emailMessage/From', FROM),
      must('emailMessage/To', TO),
      must('emailMessage/Subject', SUBJECT),
      must('emailMessage/Body', BODY, LONG),
      more('emailMessage/Attachments', both('Attachments', 'Anlagen'), JSON_VALUE),
    ),
  ],
};

export const azureMail: KnownConnector = {
  apiName: 'shared_acsemail',
  title: both('Azure Communication Services Email', 'Azure Communication Services – E-Mail'),
  description: both('Sends mail from a verified domain.', 'Sendet E-Mail von einer überprüften Domäne.'),
  icon: 'mail',
  colour: '#0a64a4',
  operations: [
    action(
      'SendEmail',
      both('Send email', 'E-Mail senden'),
      must('emailMessage/sender', FROM),
      must('emailMessage/recipients/to', TO, JSON_VALUE),
      must('emailMessage/content/subject', SUBJECT),
      must('emailMessage/content/html', BODY, LONG),
      more('emailMessage/importance', both('Importance', 'Wichtigkeit')),
    ),
  ],
};

export const azureSms: KnownConnector = {
  apiName: 'shared_azurecommunicationservicessms',
  title: both('Azure Communication Services SMS', 'Azure Communication Services – SMS'),
  description: both('Sends text messages.', 'Sendet SMS.'),
  icon: 'message',
  colour: '#0a64a4',
  operations: [
    action(
      'SendSMSv2',
      both('Send SMS', 'SMS senden'),
      must('body/from', both('From Phone Number', 'Absendernummer')),
      must('body/smsRecipients', both('To Phone Numbers', 'Empfängernummern'), JSON_VALUE),
      must('body/message', both('Message', 'Nachricht'), LONG),
      more('body/smsSendOptions/enableDeliveryReport', both('Enable delivery report', 'Zustellungsbericht aktivieren'), { kind: 'yes-no' }),
    ),
  ],
};

export const slack: KnownConnector = {
  apiName: 'shared_slack',
  title: both('Slack', 'Slack'),
  description: both('Posts messages to channels.', 'Postet Nachrichten in Kanälen.'),
  icon: 'chat',
  colour: '#4a154b',
  operations: [
    action(
      'PostMessageV2',
      both('Post message (V2)', 'Nachricht posten (V2)'),
      must('postRequest/channel', both('Channel Name', 'Kanalname')),
      must('postRequest/text', both('Message Text', 'Nachrichtentext'), LONG),
    ),
  ],
};

export const twilio: KnownConnector = {
  apiName: 'shared_twilio',
  title: both('Twilio', 'Twilio'),
  description: both('Sends text messages.', 'Sendet SMS.'),
  icon: 'message',
  colour: '#b3261e',
  operations: [
    action(
      'SendMessage',
      both('Send Text Message (SMS)', 'Textnachricht (SMS) senden'),
      must('body/from', both('From Phone Number', 'Absendernummer')),
      must('body/to', both('To Phone Number', 'Empfängernummer')),
      must('body/body', both('Text', 'Text'), LONG),
    ),
  ],
};
