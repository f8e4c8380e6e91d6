/** A small talk to look at: a transport of this page's own that knows it, and takes what is written. */
import { ConversationType, createChat } from '/dist/cdn/rim-chat.js';

const MINUTE_MS = 60_000;
const group = { conversationType: ConversationType.GROUP, targetId: 'Garden party' };

const said = [
  ['Ann Lee', 'Does anybody have a long table? 🌿'],
  ['Omar', 'Yes, two of them. And eight chairs.'],
  ['Omar', 'I can bring them on Friday evening, when the shop is closed.'],
  ['me', 'Then I take care of the lights.'],
  ['me', 'Who knows what the weather is going to be?'],
  ['Ann Lee', 'Dry and warm, they say. Let us hope that they are right this time.'],
  ['me', 'See you on Saturday! 🎉'],
];

const records = said.map(([senderUserId, content], index) => ({
  ...group,
  senderUserId,
  messageType: 'RC:TxtMsg',
  content: { content },
  messageUId: `said-${index}`,
  sentTime: Date.now() - (said.length - index) * 2 * MINUTE_MS,
}));

const capabilities = {
  ordered: true,
  maxContentBytes: 131_072,
  typing: false,
  receipts: false,
  recall: false,
  expansion: false,
  history: true,
  around: false,
};

let sent = 0;

const transport = {
  name: 'looks',
  scope: crypto.randomUUID(), // each visit begins anew
  connect: async (userId) => ({ userId, capabilities }),
  disconnect: async () => undefined,
  async send() {
    sent += 1;
    return { messageUId: `sent-${sent}`, sentTime: Date.now() };
  },
  signal: () => undefined,
  change: async () => undefined,
  history: async () => ({ records }),
};

/** Shows the talk in an element. */
export function showTalk(element) {
  const chat = createChat({ transport });
  element.conversationType = String(group.conversationType);
  element.targetId = group.targetId;
  element.chat = chat;
  void chat.connect('me');
}
