/** A `<rim-chat>` on a page, as somebody who sits before it sees and uses it. */

/**
 * @param {import('playwright-core').Page} page
 * @param {number} index which of the chats on the page
 */
export function chatOn(page, index = 0) {
  const chat = page.locator('rim-chat').nth(index);
  const field = chat.getByRole('textbox');
  const bubbles = chat.locator('.bubble');
  return {
    chat,
    field,
    typing: chat.locator('[part~=typing]'),
    emojiButton: chat.getByRole('button', { name: 'Emoji' }),
    async say(text) {
      await field.fill(text);
      await field.press('Enter');
    },
    /** What stands in the rows that are there, oldest first. */
    texts: () => chat.locator('.text').allInnerTexts(),
    message: (text) => bubbles.filter({ hasText: text }),
    /** Waits until a message is on screen. */
    sees: (text) => bubbles.filter({ hasText: text }).first().waitFor(),
    /** Waits until one's own message is acknowledged. */
    /** Sent, or read already: the other side of the page looks on. */
    hasSent: (text) =>
      bubbles
        .filter({ hasText: text })
        .locator('[part~=status]', { hasText: /Sent|Read/ })
        .first()
        .waitFor(),
  };
}

/** Waits until something holds; fails naming it. */
export async function until(what, holds, patienceMs = 10_000) {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Did not happen in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
