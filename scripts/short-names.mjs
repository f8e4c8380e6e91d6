/**
 * For the script builds: members that only our own modules use among each other, and that get short
 * names there. A name may stand here where it is of no public type, is never written down or said
 * to another tab, and is not used across the border of a file that loads later: tests hold that.
 */

const OWN = `
  acknowledge announce applyReceipt cameBeyond changedAfter comeBack confirmation confirmed drafts
  forgetBefore forgetConfirmed gapStays hasMore heard heardTyping isBehind isBusy isNews isSameDay
  isTooFast isWaiting leads letGo loadDraft loadFirst markReceivedRead markSentRead mayOverlap
  meanwhile messageLeft meta newest outbox outlet rang readUpTo reachesLatest report resign
  returnToDraft saveDraft shouldTell shouldTellTyping showsSender tasks tellTyping threw uids
  whenGone withLog
`;

/** Of Lit, which the elements bring with them. */
const LIT = `
  createProperty elementProperties elementStyles enableUpdating finalizeStyles finalized
  getPropertyDescriptor getPropertyOptions getUpdateComplete renderOptions shadowRootOptions
  shouldUpdate
`;

export const shortNames = `${OWN} ${LIT}`.trim().split(/\s+/);

/** These, what elements keep to themselves, and Lit's own; not the marks that copies of Lit share. */
export const isShortened = new RegExp(`^(?:${shortNames.join('|')}|_[a-z]\\w*|_\\$(?!lit).*)$`);
