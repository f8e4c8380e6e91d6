/**
 * The samples of the document "Send Message", as printed: what a page may contain word by word. Those
 * of uploads stand with what they are about.
 */

/** A sample, and how its text is run: as a script, or as an expression that makes a message. */
export interface Sample {
  readonly kind: 'script' | 'message';
  readonly text: string;
}

export const SAMPLES = {
  'a text message that mentions somebody in a group': {
    kind: 'script',
    text: `// Define target conversation - here we define a group conversation
const conversation = { conversationType: RongIMLib.ConversationType.GROUP, targetId: '<Target ID>' }
// Instantiate the message to be sent - RongIMLib.TextMessage is a built-in text message type
const message = new RongIMLib.TextMessage({
// Text content
content: 'Text content',
// (Optional) Additional information attached to the message, transparently transmitted to the recipient
extra: 'Additional message information',
// For group messages requiring @ mentions, add the mentionedInfo field
mentionedInfo: {
// @ type: ALL or INDIVIDUAL
type: RongIMLib.MentionedType.SINGAL,
// List of @ users
userIdList: ['zhangsan'],
// @ content
mentionedContent: ''
}
})`,
  },
  'its options': {
    kind: 'script',
    text: `// Configuration properties
const options = {
// Set isMentioned to true for @ messages
isMentioned: true,
// Pre-send callback - the returned message can be used for list rendering
onSendBefore: (message) => {
console.log('Pre-send callback', message)
}
}`,
  },
  'the call': {
    kind: 'script',
    text: `// Send message
RongIMLib.sendMessage(conversation, message, options).then(res => {
if (res.code === RongIMLib.ErrorCode.SUCCESS) {
// On success, update the message status to "sent" using the returned messageId
console.log('Message sent successfully', res.data)
} else {
console.log('Message sending failed', res.code, res.msg)
}
})`,
  },
  'sending again': {
    kind: 'script',
    text: `// Define target conversation - here a group conversation
const conversation = { conversationType: RongIMLib.ConversationType.GROUP, targetId: '<Target ID>' }
// Instantiate message - RongIMLib.TextMessage is a built-in text type
const message = new RongIMLib.TextMessage({ content: 'Text content' })
// Configuration
const options = {
// Original message's messageId - obtain from onSendBefore callback or results
messageId: 0
}

RongIMLib.sendMessage(conversation, message, options).then(res => {
if (res.code === RongIMLib.ErrorCode.SUCCESS) {
// On success, update status using messageId
console.log('Message sent successfully', res.data)
} else {
// On failure, update status using messageId
console.log('Message sending failed', res.code, res.msg)
}
})`,
  },
  text: {
    kind: 'message',
    text: `new RongIMLib.TextMessage({ content: '' })`,
  },
  image: {
    kind: 'message',
    text: `new RongIMLib.ImageMessage({
content: '', // Image thumbnail as Base64 string, max 80KB
imageUri: '' // Remote access URL of the image
})`,
  },
  file: {
    kind: 'message',
    text: `new RongIMLib.FileMessage({
name: '',
size: 1000,
type: '',
fileUrl: ''
})`,
  },
  voice: {
    kind: 'message',
    text: `new RongIMLib.HQVoiceMessage({
remoteUrl: '<aac file URL>',
duration: 60,
})`,
  },
  'short video': {
    kind: 'message',
    text: `new RongIMLib.SightMessage({
sightUrl: "<Remote video URL>",
content: "<Thumbnail base64>"
duration: 10,
size: 100,
name: "Video name"
})`,
  },
  GIF: {
    kind: 'message',
    text: `new RongIMLib.GIFMessage({
gifDataSize: 30,
remoteUrl: '<Image URL>',
width: 300,
height: 200
})`,
  },
  reference: {
    kind: 'message',
    text: `new RongIMLib.ReferenceMessage({
referMsgUserId: '<Referenced user ID>',
referMsg: {
content: 'Referenced message text'
},
referMsgUid: 'Referenced message UId',
content: 'Message content to send',
objName: RongIMLib.MessageType.TEXT
})`,
  },
  location: {
    kind: 'message',
    text: `new RongIMLib.LocationMessage({
latitude: '<Latitude>',
longitude: '<Longitude>',
poi: 'Location info',
content: '<base64>'
})`,
  },
  'rich content': {
    kind: 'message',
    text: `new RongIMLib.RichContentMessage({
title: 'Title',
content: 'Content summary',
imageUri: '<Image URL>',
url: '<Article URL>'
})`,
  },
  'information notification': {
    kind: 'message',
    text: `new RongIMLib.InformationNotificationMessage({
message: 'Notification bar message content',
extra: 'Additional information for the notification bar',
})`,
  },
  command: {
    kind: 'message',
    text: `new RongIMLib.CommandMessage({
name: 'Command name',
data: 'Command content',
})`,
  },
  'group notification': {
    kind: 'message',
    text: `new RongIMLib.GroupNotificationMessage({
operatorUserId: 'Operator user ID',
operation: 'Group notification operation name',
data: 'Operation data',
message: 'Message content'
})`,
  },
  'extended attributes': {
    kind: 'message',
    text: `new RongIMLib.TextMessage({
content: '',
extra: '',
user: {
id: '',
name: '',
portraitUri: '',
extra: ''
}
})`,
  },
  'an emoji': {
    kind: 'script',
    text: `// Define target conversation
const conversation = { conversationType: RongIMLib.ConversationType.PRIVATE, targetId: '<Target ID>' }
// Instantiate message to send - RongIMLib.TextMessage is the built-in text message type
const message = new RongIMLib.TextMessage({ content: '😀' })
// Send
RongIMLib.sendMessage(conversation, message).then(res => {})`,
  },
  typing: {
    kind: 'script',
    text: `RongIMLib.sendTypingStatusMessage({
conversationType: RongIMLib.ConversationType.PRIVATE,
targetId: '<targetId>'
}, RongIMLib.MessageType.TEXT)`,
  },
  'the emoji plugin': {
    kind: 'script',
    text: `RongIMLib.RongIMEmoji.init();`,
  },
  'the emoji plugin with options': {
    kind: 'script',
    text: `// Emoji reference: http://unicode.org/emoji/charts/full-emoji-list.html
var config = {
size: 25,
url: '//f2e.cn.ronghub.com/sdk/emoji-48.png',
lang: 'en',
extension: {
dataSource: {
u1F914: { // Custom emoji for u1F914
en: 'thinking face', // English name
zh: '思考', // Chinese name
tag: '🤔', // Native Emoji
position: '0 0' // Position coordinates in sprite
}
},
url: '//cdn.ronghub.com/thinking-face.png' // Custom emoji sprite URL
}
};
RongIMLib.RongIMEmoji.init(config);`,
  },
  'its list': {
    kind: 'script',
    text: `var list = RongIMLib.RongIMEmoji.list;
/*list => [{
unicode: 'u1F600',
emoji: '😀',
node: span,
symbol: '[笑嘻嘻]'
}]
*/`,
  },
  'emoji to symbols': {
    kind: 'script',
    text: `var message = '😀😁Test Emoji';
// Convert native emojis in message to their names
RongIMLib.RongIMEmoji.emojiToSymbol(message);
// => '[笑嘻嘻][露齿而笑]Test Emoji'`,
  },
  'symbols to emoji': {
    kind: 'script',
    text: `var message = '[笑嘻嘻][露齿而笑]Test Emoji';
// Convert emoji names in message to native emojis
RongIMLib.RongIMEmoji.symbolToEmoji(message);
// => '😀😁Test Emoji'`,
  },
  'emoji to HTML': {
    kind: 'script',
    text: `var message = '\\uf600Test Emoji';
// Convert native emojis (including Unicode) in message to HTML
RongIMLib.RongIMEmoji.emojiToHTML(message);
// => "<span class='rong-emoji-content' name='[笑嘻嘻]'>😀</span>Test Emoji"`,
  },
  'symbols to HTML': {
    kind: 'script',
    text: `var message = '[露齿而笑]Test Emoji';
// Convert emoji names in message to HTML
RongIMLib.RongIMEmoji.symbolToHTML(message);
// => "<span class='rong-emoji-content' name='[露齿而笑]'>😁</span>Test Emoji"`,
  },
} as const satisfies Readonly<Record<string, Sample>>;
