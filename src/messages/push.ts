/**
 * What a push says on each kind of phone: passed on as it is. Names are the original SDK's; its own
 * types, at the end, ask for more than a server needs.
 */

/** How loud an iOS push is. */
export enum InterruptionLevel {
  PASSIVE = 'passive',
  ACTIVE = 'active',
  TIME_SENSITIVE = 'time-sensitive',
  CRITICAL = 'critical',
}

/** How loud a push on a phone by Honor is. */
export enum PushImportanceHonor {
  NORMAL = 'NORMAL',
  LOW = 'LOW',
}

/** How a push is shown on a phone that is not connected. */
export interface PushConfig {
  /** Else the sender's name in a private talk, the group's in a group. */
  readonly pushTitle?: string;
  readonly pushContent?: string;
  /** What the push carries for the program that gets it. */
  readonly pushData?: string;
  readonly iOSConfig?: IOSPushConfig;
  readonly androidConfig?: AndroidPushConfig;
  readonly harmonyOSConfig?: HarmonyOSPushConfig;
  /** No title; iOS only. */
  readonly disablePushTitle?: boolean;
  /** The content is shown, whatever the receiver set. */
  readonly forceShowDetailContent?: boolean;
  /** Of a text that the server has in several languages. */
  readonly templateId?: string;
}

/** How a push is shown on iOS. */
export interface IOSPushConfig {
  /** Pushes of the same one stand together. */
  readonly threadId?: string;
  /** A later push of the same one replaces the earlier. */
  readonly apnsCollapseId?: string;
  readonly category?: string;
  /** The address of a picture or sound that is shown with it. */
  readonly richMediaUri?: string;
  readonly interruptionLevel?: `${InterruptionLevel}`;
}

/** How a push is shown on Android, by who made the phone. */
export interface AndroidPushConfig {
  /** A later push of the same one replaces the earlier. */
  readonly notificationId?: string;
  readonly channelIdMi?: string;
  readonly miLargeIconUrl?: string;
  readonly channelIdHW?: string;
  readonly categoryHW?: string;
  readonly importanceHW?: 'NORMAL' | 'LOW';
  readonly imageUrlHW?: string;
  readonly channelIdOPPO?: string;
  readonly typeVivo?: string;
  readonly categoryVivo?: string;
  readonly googleConfig?: GooglePushConfig;
  readonly importanceHonor?: `${PushImportanceHonor}`;
  readonly imageUrlHonor?: string;
}

/** How a push is shown by Google's service. */
export interface GooglePushConfig {
  /** Pushes of the same key replace each other. */
  readonly collapseKey?: string;
  readonly imageUrl?: string;
  readonly priority?: 'high' | 'normal';
}

/** How a push is shown on HarmonyOS. */
export interface HarmonyOSPushConfig {
  /** The address of a picture. */
  readonly image?: string;
  readonly category?: string;
}

/** How a push is shown; `''` for what the platform says by itself. */
export interface IPushConfig extends Omit<PushConfig, 'iOSConfig' | 'androidConfig'> {
  readonly pushTitle: string;
  readonly pushContent: string;
  readonly pushData: string;
  readonly iOSConfig?: IiOSPushConfig;
  readonly androidConfig?: IAndroidPushConfig;
}

export interface IiOSPushConfig extends Omit<IOSPushConfig, 'interruptionLevel'> {
  readonly interruptionLevel?: InterruptionLevel;
}

export interface IAndroidPushConfig extends Omit<AndroidPushConfig, 'importanceHonor'> {
  readonly importanceHonor?: PushImportanceHonor;
}
