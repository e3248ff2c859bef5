import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, notified, polling, pushed, waiting } from './operation.ts';
import { JSON_VALUE, LONG, may, more, must, oneOf } from './parameter.ts';

const POSTER = must(
  'poster',
  both('Post as', 'Posten als'),
  oneOf({ 'Flow bot': both('Flow bot', 'Flow-Bot'), User: both('User', 'Benutzer') }),
);
const LOCATION = must(
  'location',
  both('Post in', 'Posten in'),
  oneOf({
    Channel: both('Channel', 'Kanal'),
    'Group chat': both('Group chat', 'Gruppenchat'),
    'Chat with Flow bot': both('Chat with Flow bot', 'Chat mit Flow-Bot'),
  }),
);
/** A post in a channel names team and channel, one in a chat the chat or the person. */
const CHANNEL_OF_POST = [may('body/recipient/groupId', both('Team', 'Team')), may('body/recipient/channelId', both('Channel', 'Kanal'))];
const RECIPIENT = [...CHANNEL_OF_POST, may('body/recipient', both('Recipient', 'Empfänger'), JSON_VALUE)];
const TEAM = must('groupId', both('Team', 'Team'));
const TEAM_ID = must('teamId', both('Team', 'Team'));
const CHANNEL = must('channelId', both('Channel', 'Kanal'));
const MESSAGE = must('body/messageBody', both('Message', 'Nachricht'), LONG);
const CARD = must('body/messageBody', both('Adaptive Card', 'Adaptive Karte'), JSON_VALUE);
const CONTINUATION = 'UserFlowContinuationSubscriptionRequest/body';

export const teams: KnownConnector = {
  apiName: 'shared_teams',
  title: both('Microsoft Teams', 'Microsoft Teams'),
  description: both('Messages, cards, teams and channels.', 'Nachrichten, Karten, Teams und Kanäle.'),
  icon: 'chat',
  colour: '#4f52b2',
  operations: [
    polling(
      'OnNewChannelMessage',
      both('When a new channel message is added', 'Wenn eine neue Kanalnachricht hinzugefügt wird'),
      TEAM,
      CHANNEL,
    ),
    pushed('WebhookNewMessageTrigger', both('When a new chat message is added', 'Wenn eine neue Chatnachricht hinzugefügt wird')),
    pushed(
      'WebhookAtMentionTrigger',
      both('When I am mentioned in a channel message', 'Wenn ich in einer Kanalnachricht erwähnt werde'),
      TEAM,
      CHANNEL,
    ),
    notified(
      'TeamsCardTrigger',
      both('When someone responds to an adaptive card', 'Wenn jemand auf eine adaptive Karte antwortet'),
      must('CardTypeId', both('Card Type Id', 'Kartentyp-ID')),
    ),
    polling('OnGroupMembershipAdd', both('When a new team member is added', 'Wenn ein neues Teammitglied hinzugefügt wird'), TEAM),
    action(
      'PostMessageToConversation',
      both('Post message in a chat or channel', 'Nachricht in einem Chat oder Kanal posten'),
      POSTER,
      LOCATION,
      ...RECIPIENT,
      MESSAGE,
    ),
    action(
      'PostCardToConversation',
      both('Post card in a chat or channel', 'Karte in einem Chat oder Kanal posten'),
      POSTER,
      LOCATION,
      ...RECIPIENT,
      CARD,
    ),
    waiting(
      'PostCardAndWaitForResponse',
      both('Post adaptive card and wait for a response', 'Adaptive Karte posten und auf Antwort warten'),
      POSTER,
      LOCATION,
      must('body/body/recipient', both('Recipient', 'Empfänger'), JSON_VALUE),
      must('body/body/messageBody', both('Message', 'Nachricht'), JSON_VALUE),
      may('body/body/updateMessage', both('Update message', 'Aktualisierungsmeldung')),
    ),
    waiting(
      'SubscribeUserFlowContinuation',
      both(
        'Post adaptive card to a Teams user and wait for a response',
        'Adaptive Karte an einen Teams-Benutzer posten und auf Antwort warten',
      ),
      must(`${CONTINUATION}/recipient/to`, both('Recipient', 'Empfänger')),
      must(`${CONTINUATION}/messageBody`, both('Message', 'Nachricht'), JSON_VALUE),
      may(`${CONTINUATION}/updateMessage`, both('Update message', 'Aktualisierungsmeldung')),
      may(`${CONTINUATION}/shouldUpdateCard`, both('Should update card', 'Karte aktualisieren'), { kind: 'yes-no' }),
    ),
    action(
      'ReplyWithMessageToConversation',
      both('Reply with a message in a channel', 'Mit einer Nachricht in einem Kanal antworten'),
      POSTER,
      LOCATION,
      must('body/parentMessageId', both('Message ID', 'Nachrichten-ID')),
      ...CHANNEL_OF_POST,
      MESSAGE,
    ),
    action(
      'ReplyWithCardToConversation',
      both('Reply with an adaptive card in a channel', 'Mit einer adaptiven Karte in einem Kanal antworten'),
      POSTER,
      LOCATION,
      must('body/parentMessageId', both('Message ID', 'Nachrichten-ID')),
      ...CHANNEL_OF_POST,
      CARD,
    ),
    action(
      'UpdateCardInConversation',
      both('Update an adaptive card in a chat or channel', 'Adaptive Karte in einem Chat oder Kanal aktualisieren'),
      POSTER,
      LOCATION,
      must('body/messageId', both('Message ID', 'Nachrichten-ID')),
      ...RECIPIENT,
      CARD,
    ),
    action(
      'PostFeedNotification',
      both('Post a feed notification', 'Feedbenachrichtigung posten'),
      POSTER,
      must('notificationType', both('Notification type', 'Benachrichtigungstyp')),
      ...RECIPIENT,
      MESSAGE,
    ),
    action(
      'PostMessageToChannelV3',
      both('Post a message (V3)', 'Nachricht posten (V3)'),
      TEAM,
      CHANNEL,
      must('body/body/content', both('Message', 'Nachricht'), LONG),
      may('body/subject', both('Subject', 'Betreff')),
    ),
    action(
      'GetMessageDetails',
      both('Get message details', 'Nachrichtendetails abrufen'),
      must('messageId', both('Message', 'Nachricht')),
      must('threadType', both('Message type', 'Nachrichtentyp')),
      ...CHANNEL_OF_POST,
    ),
    action('GetMessagesFromChannel', both('Get messages', 'Nachrichten abrufen'), TEAM, CHANNEL),
    action(
      'CreateChat',
      both('Create a chat', 'Chat erstellen'),
      must('members', both('Members to add', 'Hinzuzufügende Mitglieder')),
      may('topic', both('Title', 'Titel')),
    ),
    action('GetChats', both('List chats', 'Chats auflisten')),
    action('GetAllTeams', both('List teams', 'Teams auflisten')),
    action('GetTeam', both('Get a team', 'Team abrufen'), TEAM_ID),
    action(
      'CreateATeam',
      both('Create a team', 'Team erstellen'),
      must('body/displayName', both('Team Name', 'Teamname')),
      must('body/description', both('Description', 'Beschreibung')),
      more('body/visibility', both('Visibility', 'Sichtbarkeit')),
    ),
    action(
      'AddMemberToTeam',
      both('Add a member to a team', 'Einem Team ein Mitglied hinzufügen'),
      TEAM_ID,
      must('body/userId', both('User', 'Benutzer')),
    ),
    action('GetChannelsForGroup', both('List channels', 'Kanäle auflisten'), TEAM),
    action(
      'CreateChannel',
      both('Create a channel', 'Kanal erstellen'),
      TEAM,
      must('body/displayName', both('Name', 'Name')),
      may('body/description', both('Description', 'Beschreibung')),
    ),
    action(
      'AtMentionUser',
      both('Get an @mention token for a user', '@Erwähnungstoken für einen Benutzer abrufen'),
      must('userId', both('User', 'Benutzer')),
    ),
    action(
      'AtMentionTag',
      both('Get an @mention token for a tag', '@Erwähnungstoken für ein Tag abrufen'),
      TEAM,
      must('tagId', both('Tag', 'Tag')),
    ),
    action(
      'CreateTeamsMeeting',
      both('Create a Teams meeting', 'Teams-Besprechung erstellen'),
      must('calendarid', both('Calendar id', 'Kalender-ID')),
      must('item/subject', both('Subject', 'Betreff')),
      must('item/start/dateTime', both('Start time', 'Startzeit')),
      must('item/end/dateTime', both('End time', 'Endzeit')),
    ),
    action(
      'HttpRequest',
      both('Send a Microsoft Graph HTTP request', 'Microsoft Graph-HTTP-Anforderung senden'),
      must('Uri', both('URI', 'URI')),
      must('Method', both('Method', 'Methode')),
      may('Body', both('Body', 'Textkörper'), JSON_VALUE),
      may('ContentType', both('Content-Type', 'Content-Type')),
    ),
  ],
};
