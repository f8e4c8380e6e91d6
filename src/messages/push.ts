/** What a push says on each kind of phone: passed on as it is. Names are the original SDK's. */

/** How a push is shown on a phone that is not connected. */
export interface PushConfig {
  readonly pushTitle?: string;
  readonly pushContent?: string;
  readonly pushData?: string;
  readonly iOSConfig?: IOSPushConfig;
  readonly androidConfig?: AndroidPushConfig;
  readonly harmonyOSConfig?: HarmonyOSPushConfig;
  /** No title; iOS only. */
  readonly disablePushTitle?: boolean;
  /** The content is shown, whatever the receiver set. */
  readonly forceShowDetailContent?: boolean;
  readonly templateId?: string;
}

export interface IOSPushConfig {
  readonly threadId?: string;
  readonly apnsCollapseId?: string;
  readonly category?: string;
  readonly richMediaUri?: string;
  readonly interruptionLevel?: string;
}

export interface AndroidPushConfig {
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
  readonly googleConfig?: object;
  readonly importanceHonor?: string;
}

export interface HarmonyOSPushConfig {
  readonly image?: string;
  readonly category?: string;
}
