/**
 * Our types beside those of the original SDK, whose names they have: each is assignable to the other,
 * or the difference stands in a list here by its name, with its reason. The compiler makes the lists'
 * names out of the types, so that a new difference and one that is gone are both errors.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as Theirs from '@rongcloud/imlib-next';
import * as Ours from '../../src/index.js';

type Fits<A, B> = [A] extends [B] ? true : false;

/** Ours and theirs. */
type Pair = readonly [unknown, unknown];

/** In which direction the types of each name do not fit. */
type DifferencesOf<Pairs extends Record<string, Pair>> = {
  [Name in keyof Pairs & string]:
    | (Fits<Pairs[Name][0], Pairs[Name][1]> extends true ? never : `${Name}: ours is not theirs`)
    | (Fits<Pairs[Name][1], Pairs[Name][0]> extends true ? never : `${Name}: theirs is not ours`);
}[keyof Pairs & string];

/** The properties that only theirs have. */
type LackedBy<Pairs extends Record<string, Pair>> = {
  [
    Name in keyof Pairs & string
  ]: `${Name}.${Exclude<keyof Pairs[Name][1], keyof Pairs[Name][0]> & string}`;
}[keyof Pairs & string];

/** Parameters may be lists that cannot be changed: that takes more, and says more. */
type Changeable<Value> = Value extends readonly (infer Item)[] & { length: number }
  ? number extends Value['length']
    ? Item[]
    : { -readonly [Key in keyof Value]: Changeable<Value[Key]> }
  : Value;

type ParametersOf<Call> = Call extends (...args: infer Args) => unknown ? Args : never;

/** What a call gives, as data: the original's results have methods besides. */
type Given<Call> = Call extends (...args: never) => infer Returned
  ? Awaited<Returned> extends { isOk: boolean; code: number; msg: string; data?: infer Data }
    ? {
        isOk: boolean;
        code: number;
        msg: string;
        data?: [undefined] extends [Data] ? undefined : Data;
      }
    : Awaited<Returned>
  : never;

type Types = {
  IConversationOption: [Ours.IConversationOption, Theirs.IConversationOption];
  IConversationIdentifier: [Ours.IConversationIdentifier, Theirs.IConversationIdentifier];
  ISendMessageOptions: [Ours.ISendMessageOptions, Theirs.ISendMessageOptions];
  IPushConfig: [Ours.IPushConfig, Theirs.IPushConfig];
  IiOSPushConfig: [Ours.IiOSPushConfig, Theirs.IiOSPushConfig];
  IAndroidPushConfig: [Ours.IAndroidPushConfig, Theirs.IAndroidPushConfig];
  IGooglePushConfig: [Ours.IGooglePushConfig, Theirs.IGooglePushConfig];
  IHarmonyOSPushConfig: [Ours.IHarmonyOSPushConfig, Theirs.IHarmonyOSPushConfig];
  IRecallMessageOptions: [Ours.IRecallMessageOptions, Theirs.IRecallMessageOptions];
  GetHistoryMessageOption: [Ours.GetHistoryMessageOption, Theirs.GetHistoryMessageOption];
  IGetConversationListOptions: [
    Ours.IGetConversationListOptions,
    Theirs.IGetConversationListOptions,
  ];
  ReadReceiptUsersOption: [Ours.ReadReceiptUsersOption, Theirs.ReadReceiptUsersOption];
  IInitOption: [Ours.IInitOption, Theirs.IInitOption];

  ITextMessageContent: [Ours.ITextMessageContent, Theirs.ITextMessageContent];
  IImageMessageContent: [Ours.IImageMessageContent, Theirs.IImageMessageContent];
  IFileMessageContent: [Ours.IFileMessageContent, Theirs.IFileMessageContent];
  IHQVoiceMessageContent: [Ours.IHQVoiceMessageContent, Theirs.IHQVoiceMessageContent];
  IVoiceMessageContent: [Ours.IVoiceMessageContent, Theirs.IVoiceMessageContent];
  ISightMessageContent: [Ours.ISightMessageContent, Theirs.ISightMessageContent];
  IGIFMessageContent: [Ours.IGIFMessageContent, Theirs.IGIFMessageContent];
  IReferenceMessageContent: [Ours.IReferenceMessageContent, Theirs.IReferenceMessageContent];
  ILocationMessageContent: [Ours.ILocationMessageContent, Theirs.ILocationMessageContent];
  IRichContentMessageContent: [Ours.IRichContentMessageContent, Theirs.IRichContentMessageContent];
  ICombineMessageContent: [Ours.ICombineMessageContent, Theirs.ICombineMessageContent];
  ICombineV2MessageContent: [Ours.ICombineV2MessageContent, Theirs.ICombineV2MessageContent];
  ICombinedMessage: [Ours.ICombinedMessage, Theirs.ICombinedMessage];
  IInformationNotificationMessageContent: [
    Ours.IInformationNotificationMessageContent,
    Theirs.IInformationNotificationMessageContent,
  ];
  ICommandMessageContent: [Ours.ICommandMessageContent, Theirs.ICommandMessageContent];
  IGroupNotificationMessageContent: [
    Ours.IGroupNotificationMessageContent,
    Theirs.IGroupNotificationMessageContent,
  ];
  MentionedInfo: [Ours.MentionedInfo, Theirs.MentionedInfo];
  IUserExtraKeyInMessage: [Ours.IUserExtraKeyInMessage, Theirs.IUserExtraKeyInMessage];
  IUserExtraValueInMessage: [Ours.IUserExtraValueInMessage, Theirs.IUserExtraValueInMessage];
  IExtraDataKeyInMessage: [Ours.IExtraDataKeyInMessage, Theirs.IExtraDataKeyInMessage];
  IMentionedInfoKeyInMessage: [Ours.IMentionedInfoKeyInMessage, Theirs.IMentionedInfoKeyInMessage];
  IAuditInfoKeyInMessage: [Ours.IAuditInfoKeyInMessage, Theirs.IAuditInfoKeyInMessage];

  RCResult: [Ours.RCResult<string>, Theirs.RCResult<string>];
  IAReceivedMessage: [Ours.IAReceivedMessage, Theirs.IAReceivedMessage];
  IAReceivedConversation: [Ours.IAReceivedConversation, Theirs.IAReceivedConversation];
  GetHistoryMessageResult: [Ours.GetHistoryMessageResult, Theirs.GetHistoryMessageResult];
  ReadReceiptUser: [Ours.ReadReceiptUser, Theirs.ReadReceiptUser];
  ReadReceiptUsersResult: [Ours.ReadReceiptUsersResult, Theirs.ReadReceiptUsersResult];
  ReadReceiptInfoV5: [Ours.ReadReceiptInfoV5, Theirs.ReadReceiptInfoV5];
  ReadReceiptResponseV5: [Ours.ReadReceiptResponseV5, Theirs.ReadReceiptResponseV5];
  IMessageReader: [Ours.IMessageReader, Theirs.IMessageReader];
  IMessageReaderResponse: [Ours.IMessageReaderResponse, Theirs.IMessageReaderResponse];

  IMessagesEvent: [Ours.IMessagesEvent, Theirs.IMessagesEvent];
  IReadReceiptReceivedEvent: [Ours.IReadReceiptReceivedEvent, Theirs.IReadReceiptReceivedEvent];
  IConversationEvent: [Ours.IConversationEvent, Theirs.IConversationEvent];
  IConversationState: [Ours.IConversationState, Theirs.IConversationState];
  ITypingStatusEvent: [Ours.ITypingStatusEvent, Theirs.ITypingStatusEvent];
  ITypingMessage: [Ours.ITypingMessage, Theirs.ITypingMessage];
  ITypingUser: [Ours.ITypingUser, Theirs.ITypingUser];
  IExpansionListenerData: [Ours.IExpansionListenerData, Theirs.IExpansionListenerData];

  ConversationType: [Ours.ConversationType, Theirs.ConversationType];
  MentionedType: [Ours.MentionedType, Theirs.MentionedType];
  MessageDirection: [Ours.MessageDirection, Theirs.MessageDirection];
  SentStatus: [Ours.SentStatus, Theirs.SentStatus];
  ReceivedStatus: [Ours.ReceivedStatus, Theirs.ReceivedStatus];
  RCConnectionStatus: [Ours.RCConnectionStatus, Theirs.RCConnectionStatus];
  InterruptionLevel: [Ours.InterruptionLevel, Theirs.InterruptionLevel];
  PushImportanceHonor: [Ours.PushImportanceHonor, Theirs.PushImportanceHonor];
  ErrorCode: [Ours.ErrorCode, Theirs.ErrorCode];
  Events: [Ours.Events, Theirs.Events];
  MessageType: [typeof Ours.MessageType, typeof Theirs.MessageType];
};

const UNNAMED = 'The document does not name it.';
const LOG = 'There is no log.';
const CONNECTION = "How the original's own servers are reached is their transport's.";
const DATA = 'A result is plain data.';
const ULTRA_GROUPS = 'Ultra groups have no channels of kinds here.';
const MUTING = 'No conversation can be muted.';
const TRANSLATION = 'Nothing is translated.';
const SPEECH = 'Nothing is turned from speech to text.';
const MODIFIED = 'What was sent is not modified later.';
const ROBOTS = 'There are no robots.';

/** Where the types of a name do not fit, and why that is so. */
const TYPE_DIFFERENCES = {
  'ILocationMessageContent: ours is not theirs':
    "The document's own sample gives degrees as texts, which the original's type does not take.",
  'RCResult: ours is not theirs':
    'A result is plain data, which can be kept, cloned and compared: it has no methods.',
  'ErrorCode: ours is not theirs':
    'One code is our own: a message that was taken back before it left. Results say `number`.',
  'Events: theirs is not ours': 'Events of what is not here would never come: see EVENTS_LACKED.',
  'MessageType: theirs is not ours':
    'Ours names the notification and command messages too, whose classes both have.',
} satisfies Record<DifferencesOf<Types>, string>;

/** What only theirs have, and why ours do not. */
const LACKED = {
  'ISendMessageOptions.quoteInfo': UNNAMED,
  'ISendMessageOptions.auditInfo': "It says what the content's `audit` says, which travels.",
  'IInitOption.logLevel': LOG,
  'IInitOption.logOutputLevel': LOG,
  'IInitOption.logStdout': LOG,
  'IInitOption.logExpireTime': LOG,
  'IInitOption.logServerUrl': LOG,
  'IInitOption.loggerProxy': LOG,
  'IInitOption.navigators': CONNECTION,
  'IInitOption.connectType': CONNECTION,
  'IInitOption.customCMP': CONNECTION,
  'IInitOption.checkCA': CONNECTION,
  'IInitOption.uploadDomain': CONNECTION,
  'IInitOption.httpInMainProcess': CONNECTION,
  'IInitOption.areaCode': CONNECTION,
  'IInitOption.environment': CONNECTION,
  'IInitOption.useNaviV2': CONNECTION,
  'IInitOption.indexDBSwitch': 'Drafts and what is not sent are always kept.',
  'IInitOption.enableReadReceiptStorage': 'Receipts are always kept.',
  'IInitOption.eventLoopBlockingCheck': 'It is for finding faults of the original.',
  'IInitOption.conversationCachePolicy': 'There is no cache of conversations to choose.',
  'ITextMessageContent.translateInfo': TRANSLATION,
  'IHQVoiceMessageContent.numberOfChannels': SPEECH,
  'IHQVoiceMessageContent.sampleRate': SPEECH,
  'IHQVoiceMessageContent.format': SPEECH,
  'IHQVoiceMessageContent.sttInfo': SPEECH,
  'IVoiceMessageContent.sttInfo': SPEECH,
  'IReferenceMessageContent.referMsgStatus': MODIFIED,
  'RCResult.next': DATA,
  'RCResult.or': DATA,
  'RCResult.orSync': DATA,
  'RCResult.trans': DATA,
  'RCResult.tryTrans': DATA,
  'RCResult.errmsg': DATA,
  'RCResult.wipe': DATA,
  'IAReceivedMessage.readReceiptInfo': 'Receipts are asked for: getMessageReadReceiptInfoV5.',
  'IAReceivedMessage.sendReceipt': 'Receipts are asked for: getMessageReadReceiptInfoV5.',
  'IAReceivedMessage.channelType': ULTRA_GROUPS,
  'IAReceivedMessage.hasMore': 'Where a history has a gap, it is read again.',
  'IAReceivedMessage.isModifyMessage': MODIFIED,
  'IAReceivedMessage.modifyInfo': MODIFIED,
  'IAReceivedMessage.extraData': UNNAMED,
  'IAReceivedMessage.quoteInfo': UNNAMED,
  'IAReceivedConversation.channelType': ULTRA_GROUPS,
  'IAReceivedConversation.firstUnreadMessage': ULTRA_GROUPS,
  'IAReceivedConversation.notificationStatus': MUTING,
  'IAReceivedConversation.notificationLevel': MUTING,
  'IAReceivedConversation.translateStrategy': TRANSLATION,
  'IAReceivedConversation.versionTime': UNNAMED,
  'IAReceivedConversation.matchCount': 'There is no search.',
  'IAReceivedConversation.unreadMentionedCount': 'That there is one is said: hasMentioned.',
  'IAReceivedConversation.unreadMentionedMeCount': 'That there is one is said: hasMentioned.',
  'IAReceivedConversation.operationTime': UNNAMED,
  'IAReceivedConversation.draft': 'Drafts are asked for: getTextMessageDraft.',
  'IAReceivedConversation.editedMessageDraft': MODIFIED,
  'IAReceivedConversation.includeRobot': ROBOTS,
  'IAReceivedConversation.dataMgmtInfo': UNNAMED,
} satisfies Record<LackedBy<Types>, string>;

type Class =
  | 'BaseMessage'
  | 'TextMessage'
  | 'ImageMessage'
  | 'FileMessage'
  | 'HQVoiceMessage'
  | 'VoiceMessage'
  | 'SightMessage'
  | 'GIFMessage'
  | 'ReferenceMessage'
  | 'LocationMessage'
  | 'RichContentMessage'
  | 'CombineMessage'
  | 'CombineV2Message'
  | 'InformationNotificationMessage'
  | 'CommandMessage'
  | 'GroupNotificationMessage';

type Classes = {
  [Name in Class as `new ${Name}`]: [
    ConstructorParameters<(typeof Ours)[Name]>,
    ConstructorParameters<(typeof Theirs)[Name]>,
  ];
} & {
  [Name in Class]: [InstanceType<(typeof Ours)[Name]>, InstanceType<(typeof Theirs)[Name]>];
};

const CLASS_DIFFERENCES = {
  'LocationMessage: ours is not theirs': 'Its content may have texts for degrees.',
  'new LocationMessage: ours is not theirs': 'It takes texts for degrees.',
} satisfies Record<DifferencesOf<Classes>, string>;

const TAKES_MORE =
  'More may be left out, and no more is asked for than is read: all of theirs fits.';
const PROMISES_MORE = 'What theirs may leave out is always there: it fits wherever theirs does.';
const FEWER_EVENTS = 'Events of what is not here would never come: see EVENTS_LACKED.';

/** The functions that both have. */
type Shared = {
  [Name in keyof typeof Ours & keyof typeof Theirs]: (typeof Ours)[Name] extends (
    ...args: never
  ) => unknown
    ? Name
    : never;
}[keyof typeof Ours & keyof typeof Theirs];

type Functions = {
  [Name in Shared as `the parameters of ${Name}`]: [
    Changeable<ParametersOf<(typeof Ours)[Name]>>,
    ParametersOf<(typeof Theirs)[Name]>,
  ];
} & {
  [Name in Shared as `what ${Name} gives`]: [
    Given<(typeof Ours)[Name]>,
    Given<(typeof Theirs)[Name]>,
  ];
};

const FUNCTION_DIFFERENCES = {
  'the parameters of connect: theirs is not ours':
    'Who is connected elsewhere stays connected: there is nobody to kick.',
  'the parameters of disconnect: theirs is not ours':
    'Only the connection ends: what is kept is forgotten by `forget()`.',
  'the parameters of sendMessage: ours is not theirs': TAKES_MORE,
  'the parameters of sendTextMessage: ours is not theirs': TAKES_MORE,
  'the parameters of recallMessage: ours is not theirs': TAKES_MORE,
  'the parameters of updateMessageExpansion: ours is not theirs': TAKES_MORE,
  'the parameters of removeMessageExpansionForKey: ours is not theirs': TAKES_MORE,
  'the parameters of addEventListener: ours is not theirs': PROMISES_MORE,
  'the parameters of onceEventListener: ours is not theirs': PROMISES_MORE,
  'the parameters of removeEventListener: ours is not theirs': PROMISES_MORE,
  'the parameters of addEventListener: theirs is not ours': FEWER_EVENTS,
  'the parameters of onceEventListener: theirs is not ours': FEWER_EVENTS,
  'the parameters of removeEventListener: theirs is not ours': FEWER_EVENTS,
  'what sendTypingStatusMessage gives: ours is not theirs': 'Typing leaves no message.',
  'what sendTypingStatusMessage gives: theirs is not ours': 'Typing leaves no message.',
  'what sendMessage gives: theirs is not ours': PROMISES_MORE,
  'what sendTextMessage gives: theirs is not ours': PROMISES_MORE,
  'what recallMessage gives: theirs is not ours': PROMISES_MORE,
  'what getHistoryMessages gives: theirs is not ours': PROMISES_MORE,
  'what getRemoteHistoryMessages gives: theirs is not ours': PROMISES_MORE,
  'what getMessageReadReceiptInfoV5 gives: theirs is not ours': PROMISES_MORE,
  'what getConversationList gives: theirs is not ours': PROMISES_MORE,
  'what getConversation gives: theirs is not ours': PROMISES_MORE,
} satisfies Record<DifferencesOf<Functions>, string>;

type Listeners = {
  [Event in keyof typeof Ours.Events as `the listener of ${Event}`]: [
    Parameters<Ours.EventListeners[(typeof Ours.Events)[Event]]>,
    Parameters<Theirs.EventListeners[(typeof Theirs.Events)[Event]]>,
  ];
};

const LISTENER_DIFFERENCES = {
  'the listener of TYPING_STATUS: theirs is not ours': PROMISES_MORE,
  'the listener of MESSAGES: theirs is not ours': PROMISES_MORE,
  'the listener of MESSAGE_RECEIPT_RESPONSE_V5: theirs is not ours': PROMISES_MORE,
  'the listener of CONVERSATION: theirs is not ours': PROMISES_MORE,
} satisfies Record<DifferencesOf<Listeners>, string>;

type EventLacked = Exclude<keyof typeof Theirs.Events, keyof typeof Ours.Events>;

/** The events that never come here, by what they are about. */
const EVENTS_LACKED = {
  MESSAGE_RECEIPT_REQUEST: 'older receipts',
  MESSAGE_RECEIPT_RESPONSE: 'older receipts',
  MESSAGE_READ_RECEIPT_V4: 'older receipts',
  SYNC_READ_STATUS: "reading on a user's other devices, which CONVERSATION tells of",
  CHATROOM: 'entries and members of chatrooms',
  PULL_OFFLINE_MESSAGE_FINISHED: 'what came meanwhile, which MESSAGES tells of',
  TAG: 'tags of conversations',
  CONVERSATION_TAG: 'tags of conversations',
  USER_SETTINGS_SYNCED: 'settings on a server',
  USER_SETTINGS_CHANGED: 'settings on a server',
  CONVERSATIONS_SETTINGS_SYNCED: 'settings on a server',
  CONVERSATIONS_SYNCED: 'settings on a server',
  MESSAGE_BLOCKED: 'what a server kept back, which the result of sending tells of',
  ULTRA_GROUP_ENABLE: 'ultra groups',
  OPERATE_STATUS: 'ultra groups',
  ULTRA_GROUP_MESSAGE_EXPANSION_UPDATED: 'ultra groups',
  ULTRA_GROUP_MESSAGE_MODIFIED: 'ultra groups',
  ULTRA_GROUP_MESSAGE_RECALLED: 'ultra groups',
  ULTRA_GROUP_CHANNEL_TYPE_CHANGE: 'ultra groups',
  ULTRA_GROUP_CHANNEL_DELETE: 'ultra groups',
  ULTRA_GROUP_CHANNEL_USER_KICKED: 'ultra groups',
  USER_GROUP_STATUS: 'ultra groups',
  SUBSCRIBED_USER_STATUS_CHANGE: 'users who are watched',
  SUBSCRIBED_RELATION_CHANGE: 'users who are watched',
  SYNC_SUBSCRIBED_USER_STATUS_FINISHED: 'users who are watched',
  OWN_USER_PROFILE_CHANGED: 'profiles of users',
  GROUP_OPERATION: 'the managing of groups',
  GROUP_INFO_CHANGED: 'the managing of groups',
  GROUP_MEMBER_INFO_CHANGED: 'the managing of groups',
  GROUP_APPLICATION_EVENT: 'the managing of groups',
  GROUP_REMARK_CHANGED_SYNC: 'the managing of groups',
  GROUP_FOLLOWS_CHANGED_SYNC: 'the managing of groups',
  FRIEND_ADDED: 'friends',
  FRIEND_DELETE: 'friends',
  FRIEND_APPLICATION_STATUS_CHANGED: 'friends',
  FRIEND_CLEARED: 'friends',
  FRIEND_INFO_CHANGED_SYNC: 'friends',
  DATABASE_OPENED: 'the database of a desktop program',
  DATABASE_UPGRADE_WILL_START: 'the database of a desktop program',
  DATABASE_UPGRADING: 'the database of a desktop program',
  DATABASE_UPGRADE_DID_COMPLETE: 'the database of a desktop program',
  STREAM_MESSAGE_RESPONSE: 'messages that come in pieces',
  SPEECH_TO_TEXT_RESPONSE: 'speech as text',
  TRANSLATE_RESPONSE: 'translations',
  MESSAGE_MODIFIED: 'messages that are modified after they were sent',
  MESSAGE_MODIFIED_SYNC_COMPLETED: 'messages that are modified after they were sent',
  ROBOTS_SYNCED: 'robots',
  SYNC_SERVER_SAVE_UNREAD_COMPLETED: 'unread counts on a server',
} satisfies Record<EventLacked, string>;

/** What the document calls, and what it makes with `new` or reads by name. */
const OF_THE_DOCUMENT = [
  'sendMessage',
  'sendTypingStatusMessage',
  'registerMessageType',
  'BaseMessage',
  'TextMessage',
  'ImageMessage',
  'FileMessage',
  'HQVoiceMessage',
  'SightMessage',
  'GIFMessage',
  'ReferenceMessage',
  'LocationMessage',
  'RichContentMessage',
  'InformationNotificationMessage',
  'CommandMessage',
  'GroupNotificationMessage',
  'ConversationType',
  'MentionedType',
  'MessageType',
  'ErrorCode',
] as const satisfies readonly (keyof typeof Ours & keyof typeof Theirs)[];

test('what the document calls is here', () => {
  for (const name of OF_THE_DOCUMENT) assert.equal(typeof Ours[name], typeof Theirs[name], name);
});

describe('every member of ours has the value of the original:', () => {
  const enums = [
    'ConversationType',
    'MentionedType',
    'MessageDirection',
    'SentStatus',
    'ReceivedStatus',
    'RCConnectionStatus',
    'InterruptionLevel',
    'PushImportanceHonor',
    'Events',
    'MessageType',
    'ErrorCode',
  ] as const;
  const onlyOurs: Readonly<Record<string, readonly string[]>> = {
    ErrorCode: ['CANCELLED', '-2'],
    MessageType: ['INFORMATION_NOTIFICATION', 'GROUP_NOTIFICATION', 'COMMAND'],
  };
  for (const name of enums) {
    test(name, () => {
      const theirs: Readonly<Record<string, unknown>> = Theirs[name];
      const lacked = Object.entries(Ours[name]).filter(([member, value]) => {
        if (Object.hasOwn(theirs, member)) assert.equal(value, theirs[member], member);
        return !Object.hasOwn(theirs, member);
      });
      assert.deepEqual(lacked.map(([member]) => member).sort(), [...(onlyOurs[name] ?? [])].sort());
    });
  }
});

test('the names of messages that only ours has are those of the messages of both', () => {
  const content = { name: '', data: '', message: '', operatorUserId: '', operation: '' };
  const { MessageType } = Ours;
  const typeOf = (message: Theirs.BaseMessage) => message.messageType;
  assert.equal(typeOf(new Theirs.CommandMessage(content)), MessageType.COMMAND);
  assert.equal(
    typeOf(new Theirs.InformationNotificationMessage(content)),
    MessageType.INFORMATION_NOTIFICATION,
  );
  assert.equal(
    typeOf(new Theirs.GroupNotificationMessage(content)),
    MessageType.GROUP_NOTIFICATION,
  );
});

describe('a message owns what the message of the original owns:', () => {
  const content = { content: 'c', extra: 'e' };
  const classes = [
    'TextMessage',
    'ImageMessage',
    'FileMessage',
    'HQVoiceMessage',
    'VoiceMessage',
    'SightMessage',
    'GIFMessage',
    'ReferenceMessage',
    'LocationMessage',
    'RichContentMessage',
    'CombineMessage',
    'CombineV2Message',
    'InformationNotificationMessage',
    'CommandMessage',
    'GroupNotificationMessage',
  ] as const satisfies readonly Class[];
  for (const name of classes) {
    test(name, () => {
      type Constructor = new (content: object) => object;
      const ours = new (Ours[name] as unknown as Constructor)(content);
      const theirs = new (Theirs[name] as unknown as Constructor)(content);
      assert.deepEqual(Object.entries(ours), Object.entries(theirs));
      assert.ok(ours instanceof Ours.BaseMessage);
    });
  }
});

test('every difference has its reason', () => {
  const reasons = Object.entries({
    ...TYPE_DIFFERENCES,
    ...LACKED,
    ...CLASS_DIFFERENCES,
    ...FUNCTION_DIFFERENCES,
    ...LISTENER_DIFFERENCES,
    ...EVENTS_LACKED,
  });
  for (const [name, reason] of reasons) assert.notEqual(reason, '', name);
});
