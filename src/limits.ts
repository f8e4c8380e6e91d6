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

/** Records of one call that are taken in at once, the newest of them; the others come in steps. */
export const INTAKE_AT_ONCE = 500;

/** How long such a step holds up the page. */
export const INTAKE_STEP_MS = 12;

/** While they come, what is there of them is shown this often. */
export const FILLING_SHOWN_MS = 250;

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

/** Messages that may start within {@link SEND_WINDOW_MS}; above it servers refuse with 20604. */
export const SEND_STARTS = 5;

/** The window of the limit, with a few ms more: a clock that is read is always a little late. */
export const SEND_WINDOW_MS = 1_006;

/** A message is claimed in the outbox this long before its turn, so that writing costs no turn. */
export const CLAIM_AHEAD_MS = 15;

/**
 * A claim that is older is asked for again before its message starts: another tab may lead by now.
 * A new leader counts what an earlier one started as if it started this long after the change.
 */
export const CLAIM_GOOD_MS = 300;

/** So many claims in a row are asked for again; on a storage as slow as that, the last one holds. */
export const CLAIM_TRIES = 3;

/** What failed and is tried again by itself waits this long at first, and twice as long each time. */
const RETRY_FIRST_MS = 500;

/** The longest such wait. */
const RETRY_MAX_MS = 30_000;

/** @param times how often it was tried in vain; 0 waits for nothing */
export function retryMs(times: number): number {
  return times < 1 ? 0 : Math.min(RETRY_FIRST_MS * 2 ** (times - 1), RETRY_MAX_MS);
}

/** A gap that could not be closed this often is told of; before that it is just slow. */
export const GAP_TRIES_UNTOLD = 3;

/**
 * What is not in the history may be on its way still. After this time it is not any more, and the
 * message may be sent again; one that comes even later is a copy, which is seen and put right.
 */
export const ABSENCE_PROVEN_MS = 3_000;

/** Records in a page of history that is read for a message whose outcome is unknown. */
export const LOOK_PAGE = 100;

/** Pages that are read for one such message; a server with more of them cannot tell. */
export const LOOK_PAGES_MAX = 50;

/** Settled rows of the outbox that stay, for tabs that were asleep when they were settled. */
export const OUTBOX_SETTLED_MAX = 200;

/** The longest time for which a message can be held so that it can be taken back. */
export const UNDO_SEND_MAX_MS = 60_000;

/** A draft is written down at most once in this time while somebody types. */
export const DRAFT_EVERY_MS = 250;

/** Where there are no locks, a tab that leads is asked this often whether it is there. */
export const TAB_ASK_MS = 2_000;

/** A tab that does not answer this many times is gone. */
export const TAB_ASK_TIMES = 3;

/** A machine's clock that differs more than this from the server's is reported. */
export const CLOCK_OFF_MS = 300_000;

/** The longest time that a timer can wait; a longer one would be over at once. */
export const TIMER_MAX_MS = 2_147_483_647;

/** So many conversations, the latest first, are asked for when a chat connects. */
export const CONVERSATIONS_MAX = 100;

/** Characters of the name of a page's own type of message. */
export const MESSAGE_TYPE_MAX_UNITS = 32;

/** Fields of a registered type that are searched. */
export const SEARCH_PROPS_MAX = 20;

/** The longest voice message, in seconds. */
export const VOICE_MAX_SECONDS = 60;

/** Characters of a thumbnail in base64. */
export const THUMBNAIL_MAX_CHARACTERS = 10_000;

/** Messages in one combined message. */
export const COMBINED_MAX = 10_000;

/** Messages that a page of history has by default, and at the most, where it is asked for by time. */
export const HISTORY_COUNT = 20;
export const HISTORY_COUNT_MAX = 100;

/** Messages, or people who have read, that one call about receipts may speak of. */
export const RECEIPTS_MAX = 100;

/** Lines of a combined message that stand for what is in it. */
export const COMBINED_SUMMARIES = 4;
