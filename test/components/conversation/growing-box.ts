/** Messages of any and changing height, for tests of the list: drawn by an element of the test's own. */
import { registerMessageRenderer } from '../../../components/index.js';
import type { MessageRecord, TransportRecord } from '../../../src/index.js';
import { message } from '../chat-on-page.js';

const BOX_TYPE = 'X:Box';

const heights = new Map<string, number>();
const boxes = new Map<string, GrowingBox>();

class GrowingBox extends HTMLElement {
  uid = '';

  set message({ messageUId }: MessageRecord) {
    this.uid = messageUId;
    boxes.set(messageUId, this);
    this.look();
  }

  look(): void {
    this.style.display = 'block';
    this.style.width = '120px';
    this.style.height = `${String(heights.get(this.uid) ?? 40)}px`;
  }
}

customElements.define('growing-box', GrowingBox);
registerMessageRenderer(BOX_TYPE, 'growing-box');

/** A message of which {@link grow} changes the height. */
export function box(number: number, height = 40): TransportRecord {
  const record = message(number, { messageType: BOX_TYPE, content: { number } });
  heights.set(record.messageUId, height);
  return record;
}

/** As when its picture comes late, or goes. */
export function grow(messageUId: string, height: number): void {
  heights.set(messageUId, height);
  boxes.get(messageUId)?.look();
}

/** The elements that were made for a message. */
export function boxOf(messageUId: string): HTMLElement | undefined {
  return boxes.get(messageUId);
}
