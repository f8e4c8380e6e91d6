/** The classes of the built-in messages. A message owns its type, content and two flags, no more. */
import { MessageType } from '../messages/message-type.js';
import { BaseMessage } from '../messages/types.js';
import type {
  CombineContent,
  CombineV2Content,
  CommandContent,
  FileContent,
  GIFContent,
  GroupNotificationContent,
  HQVoiceContent,
  ImageContent,
  InformationNotificationContent,
  LocationContent,
  ReferenceContent,
  RichContentContent,
  SightContent,
  VoiceContent,
} from './contents.js';

/** A picture: RC:ImgMsg, kept and counted. */
export class ImageMessage extends BaseMessage<ImageContent> {
  constructor(content: ImageContent) {
    super(MessageType.IMAGE, content);
  }
}

/** A file: RC:FileMsg, kept and counted. */
export class FileMessage extends BaseMessage<FileContent> {
  constructor(content: FileContent) {
    super(MessageType.FILE, content);
  }
}

/** A voice message: RC:HQVCMsg, kept and counted. */
export class HQVoiceMessage extends BaseMessage<HQVoiceContent> {
  constructor(content: HQVoiceContent) {
    super(MessageType.HQ_VOICE, content);
  }
}

/** A voice message of the old kind: RC:VcMsg, kept and counted. */
export class VoiceMessage extends BaseMessage<VoiceContent> {
  constructor(content: VoiceContent) {
    super(MessageType.VOICE, content);
  }
}

/** A short video: RC:SightMsg, kept and counted. */
export class SightMessage extends BaseMessage<SightContent> {
  constructor(content: SightContent) {
    super(MessageType.SIGHT, content);
  }
}

/** A GIF: RC:GIFMsg, kept and counted. */
export class GIFMessage extends BaseMessage<GIFContent> {
  constructor(content: GIFContent) {
    super(MessageType.GIF, content);
  }
}

/** A text about another message: RC:ReferenceMsg, kept and counted. */
export class ReferenceMessage extends BaseMessage<ReferenceContent> {
  constructor(content: ReferenceContent) {
    super(MessageType.REFERENCE, content);
  }
}

/** A place: RC:LBSMsg, kept and counted. */
export class LocationMessage extends BaseMessage<LocationContent> {
  constructor(content: LocationContent) {
    super(MessageType.LOCATION, content);
  }
}

/** A text with a picture and a link: RC:ImgTextMsg, kept and counted. */
export class RichContentMessage extends BaseMessage<RichContentContent> {
  constructor(content: RichContentContent) {
    super(MessageType.RICH_CONTENT, content);
  }
}

/** Several messages in one, as a page somewhere: RC:CombineMsg, kept and counted. */
export class CombineMessage extends BaseMessage<CombineContent> {
  constructor(content: CombineContent) {
    super(MessageType.COMBINE, content);
  }
}

/** Several messages in one: RC:CombineV2Msg, kept and counted. */
export class CombineV2Message extends BaseMessage<CombineV2Content> {
  constructor(content: CombineV2Content) {
    super(MessageType.COMBINE_V2, content);
  }
}

/** A line of information: RC:InfoNtf, kept, not counted. */
export class InformationNotificationMessage extends BaseMessage<InformationNotificationContent> {
  constructor(content: InformationNotificationContent) {
    super(MessageType.INFORMATION_NOTIFICATION, content, true, false);
  }
}

/** What happened in a group: RC:GrpNtf, kept, not counted. */
export class GroupNotificationMessage extends BaseMessage<GroupNotificationContent> {
  constructor(content: GroupNotificationContent) {
    super(MessageType.GROUP_NOTIFICATION, content, true, false);
  }
}

/** A command for the other side's program: RC:CmdMsg, neither kept nor counted. */
export class CommandMessage extends BaseMessage<CommandContent> {
  constructor(content: CommandContent) {
    super(MessageType.COMMAND, content, false, false);
  }
}
