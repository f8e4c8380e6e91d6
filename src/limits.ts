/**
 * Every number the engine keeps to, with its unit and its reason. Knows nothing else.
 */

/** A conversation's target id has 1 to this many UTF-16 units (as on the original SDK). */
export const TARGET_ID_MAX_UNITS = 64;

/** A channel id has at most this many UTF-16 units (as on the original SDK). */
export const CHANNEL_ID_MAX_UNITS = 20;

/** UTF-8 bytes of a message content's JSON; above it servers refuse the message with 30016. */
export const CONTENT_MAX_BYTES = 131_072;

/** Users that one directed message can name. */
export const DIRECTED_USERS_MAX = 300;

/** Entries of one message's expansion. */
export const EXPANSION_MAX_KEYS = 20;

/** Characters of one expansion key. */
export const EXPANSION_KEY_MAX = 32;

/** Characters of one expansion value. */
export const EXPANSION_VALUE_MAX = 4_096;

/** Without an acknowledgement after this time a message's outcome is unknown. */
export const ACKNOWLEDGEMENT_TIMEOUT_MS = 30_000;

/** "Is typing" is shown this long after the last sign of it. */
export const TYPING_SHOWN_MS = 6_000;

/** While somebody types, the others are told at most once in this time: half of what is shown. */
export const TYPING_EVERY_MS = 3_000;

/** Messages in the page of history that a conversation opens with. */
export const FIRST_PAGE = 50;

/** The largest page of history that is asked for at once. */
export const PAGE_MAX = 1_000;

/** Changes that a reader of the local log takes in one step; keeps a step well under 10 ms. */
export const LOG_BATCH = 250;

/**
 * How often a visible page looks whether the local log has grown although nothing rang: the answer
 * to a lost ring, and the only sign where there is no BroadcastChannel.
 */
export const LOG_LOOK_MS = 2_000;

/** A database that has not opened after this time counts as blocked (WebKit can hang for ever). */
export const STORAGE_OPEN_MS = 5_000;
