/**
 * What each built-in type of message says: its fields as types, and as rules by which a message is
 * refused before it leaves. Names are the original SDK's.
 */
import { nameOf } from '../errors.js';
import { COMBINED_MAX, THUMBNAIL_MAX_CHARACTERS, VOICE_MAX_SECONDS } from '../limits.js';
import { isObject } from '../messages/record.js';
import { MessageType } from '../messages/message-type.js';
import { type CommonContent, type ConversationType } from '../messages/types.js';

export interface ImageContent extends CommonContent {
  /** A thumbnail in base64 without a prefix: about 5,000 characters, 10,000 at the most. */
  content: string;
  /** The address of the picture itself. */
  imageUri: string;
  /** Pixels of the thumbnail. */
  thumWidth?: number;
  thumHeight?: number;
}

export interface FileContent extends CommonContent {
  name: string;
  /** Bytes. */
  size: number;
  /** The kind of file, such as `pdf`. */
  type: string;
  /** The address from which it is fetched. */
  fileUrl: string;
}

export interface HQVoiceContent extends CommonContent {
  /** The address of the sound. */
  remoteUrl: string;
  /** Seconds, 60 at the most. */
  duration: number;
  /** How the sound is encoded; `aac`, which phones can play. */
  type?: string;
}

/** A voice message of the old kind: the sound itself, in AMR. */
export interface VoiceContent extends CommonContent {
  content: string;
  /** Seconds, 60 at the most. */
  duration: number;
}

export interface SightContent extends CommonContent {
  /** The address of the film. */
  sightUrl: string;
  /** The first frame in base64 without a prefix. */
  content: string;
  /** Seconds. */
  duration: number;
  /** Bytes. */
  size: number;
  name: string;
}

export interface GIFContent extends CommonContent {
  /** Bytes. */
  gifDataSize: number;
  /** The address of the picture. */
  remoteUrl: string;
  /** Pixels. */
  width: number;
  height: number;
}

export interface ReferenceContent extends CommonContent {
  /** Who sent the message that is spoken of. */
  referMsgUserId: string;
  /** The content of the message that is spoken of. */
  referMsg: object;
  /** The server's name for it. */
  referMsgUid: string;
  /** What is said about it. */
  content: string;
  /** Its type. */
  objName: string;
}

export interface LocationContent extends CommonContent {
  /** Degrees; a text is passed on as it is. */
  longitude: number | string;
  latitude: number | string;
  /** What the place is called. */
  poi: string;
  /** A picture of the place in base64 without a prefix. */
  content: string;
}

export interface RichContentContent extends CommonContent {
  title: string;
  content: string;
  /** The address of a picture. */
  imageUri: string;
  /** Where it leads. */
  url: string;
}

/** Several messages in one, as a page somewhere. */
export interface CombineContent extends CommonContent {
  /** The address of the page. */
  remoteUrl: string;
  /** Of the conversation that they are from. */
  conversationType: ConversationType;
  nameList: string[];
  summaryList: string[];
}

/** One of the messages in a combined one. */
export interface CombinedMessage {
  fromUserId: string;
  targetId: string;
  /** Milliseconds since 1970. */
  timestamp: number;
  /** Its type. */
  objectName: string;
  content: object;
}

/** Several messages in one: in it, or as JSON somewhere. */
export interface CombineV2Content extends CommonContent {
  conversationType: ConversationType;
  nameList: string[];
  /** Lines that stand for the first messages. */
  summaryList: string[];
  /** How many messages: 10,000 at the most. */
  msgNum: number;
  msgList?: CombinedMessage[];
  /** Which JSON, where they are not in it. */
  jsonMsgKey?: string;
  /** The address of the JSON. */
  remoteUrl?: string;
}

export interface InformationNotificationContent extends CommonContent {
  message: string;
}

export interface CommandContent extends CommonContent {
  name: string;
  data: string;
}

export interface GroupNotificationContent extends CommonContent {
  operatorUserId: string;
  operation: string;
  data: string;
  message: string;
}

/** A field's rule: whether a value holds, and what was expected in words. */
interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly expected: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const text: Rule = { holds: isText, expected: 'a string' };
const amount: Rule = { holds: isAmount, expected: 'a number that is not negative' };
const object: Rule = { holds: isObject, expected: 'an object' };
const texts: Rule = {
  holds: (value) => Array.isArray(value) && value.every(isText),
  expected: 'an array of strings',
};
const seconds: Rule = {
  holds: (value) => isAmount(value) && (value as number) <= VOICE_MAX_SECONDS,
  expected: `0 to ${String(VOICE_MAX_SECONDS)} seconds`,
};
/** As the original takes it: a number or what stands for one. */
const degrees: Rule = {
  holds: (value) => isText(value) || Number.isFinite(value),
  expected: 'a number or a string',
};
const thumbnail: Rule = {
  holds: (value) =>
    isText(value) && !value.startsWith('data:') && value.length <= THUMBNAIL_MAX_CHARACTERS,
  expected: `base64 without a "data:" prefix, ${String(THUMBNAIL_MAX_CHARACTERS)} characters at the most`,
};
const conversationType: Rule = {
  holds: (value) => Number.isSafeInteger(value),
  expected: 'a ConversationType',
};
const combined: Rule = {
  holds: (value) => isAmount(value) && (value as number) <= COMBINED_MAX,
  expected: `0 to ${String(COMBINED_MAX)}`,
};

const combine = { conversationType, nameList: texts, summaryList: texts };

/** The fields that a built-in type cannot be without. */
const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  [MessageType.TEXT]: { content: text },
  [MessageType.IMAGE]: { content: thumbnail, imageUri: text },
  [MessageType.FILE]: { name: text, size: amount, type: text, fileUrl: text },
  [MessageType.HQ_VOICE]: { remoteUrl: text, duration: seconds },
  [MessageType.VOICE]: { content: text, duration: seconds },
  [MessageType.SIGHT]: {
    sightUrl: text,
    content: thumbnail,
    duration: amount,
    size: amount,
    name: text,
  },
  [MessageType.GIF]: { gifDataSize: amount, remoteUrl: text, width: amount, height: amount },
  [MessageType.REFERENCE]: {
    referMsgUserId: text,
    referMsg: object,
    content: text,
    objName: text,
  },
  [MessageType.LOCATION]: {
    longitude: degrees,
    latitude: degrees,
    poi: text,
    content: thumbnail,
  },
  [MessageType.RICH_CONTENT]: { title: text, content: text, imageUri: text, url: text },
  [MessageType.COMBINE]: { remoteUrl: text, ...combine },
  [MessageType.COMBINE_V2]: { msgNum: combined, ...combine },
  [MessageType.INFORMATION_NOTIFICATION]: { message: text },
  [MessageType.COMMAND]: { name: text, data: text },
  [MessageType.GROUP_NOTIFICATION]: {
    operatorUserId: text,
    operation: text,
    data: text,
    message: text,
  },
};

/** The fields of built-in types that a search needs. */
export const SEARCH_PROPS: Readonly<Record<string, readonly string[]>> = {
  [MessageType.FILE]: ['name'],
  [MessageType.RICH_CONTENT]: ['content', 'title'],
  [MessageType.REFERENCE]: ['content'],
};

/** Why a built-in type's content cannot be sent: a sentence that names the field and its value. */
export function contentRefusal(
  messageType: string,
  content: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!Object.hasOwn(RULES, messageType)) return undefined;
  for (const [field, { holds, expected }] of Object.entries(RULES[messageType] ?? {})) {
    const value = Object.hasOwn(content, field) ? content[field] : undefined;
    if (!holds(value))
      return `The content.${field} of ${messageType} is ${nameOf(value)}, expected ${expected}.`;
  }
  return undefined;
}
