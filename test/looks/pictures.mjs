/**
 * Compares pictures of scenes with those that were kept, so that another machine's way of drawing
 * letters is no difference, and a moved, missing or recoloured thing is one: both are made small, a
 * point for each square of points, and those points are counted that are lighter or darker than
 * everything around their place in the other picture.
 * The browser reads and draws the pictures; nothing else is needed for it.
 */
import { launchBrowser } from '../e2e/harness.mjs';

/** A point of a small picture stands for a square of so many points. */
const SQUARE = 4;
/** Of 255: letters that are drawn a little thinner, or half a point further on, differ by less. */
const SHADE = 24;

const asAddress = (png) => `data:image/png;base64,${png.toString('base64')}`;
const asPng = (address) => Buffer.from(address.split(',')[1], 'base64');

/** @returns what compares; ends with `close` */
export async function openDarkroom() {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.evaluate(defineTools);
  return {
    /** A picture made small, as PNG. */
    async small(png) {
      return asPng(
        await page.evaluate((tools) => window.tools.small(...tools), [asAddress(png), SQUARE]),
      );
    },
    /**
     * @returns the share of points that differ, and both pictures beside each other with a third
     * that shows where
     */
    async compare(kept, now) {
      const { share, picture } = await page.evaluate(
        (given) => window.tools.compare(...given),
        [asAddress(kept), asAddress(now), SHADE],
      );
      return { share, picture: asPng(picture) };
    },
    close: () => browser.close(),
  };
}

/** Runs in a page of its own. */
function defineTools() {
  const sheet = (width, height) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  };

  async function pixels(address) {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { context } = sheet(image.width, image.height);
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }

  /** The mean of each square: a browser's own way of making pictures smaller may change. */
  function shrink({ data, width, height }, square) {
    const made = new ImageData(Math.floor(width / square), Math.floor(height / square));
    for (let at = 0; at < made.data.length; at += 1) {
      const point = Math.floor(at / 4);
      const left = (point % made.width) * square;
      const top = Math.floor(point / made.width) * square;
      let sum = 0;
      for (let y = top; y < top + square; y += 1) {
        for (let x = left; x < left + square; x += 1) sum += data[(y * width + x) * 4 + (at % 4)];
      }
      made.data[at] = sum / square ** 2;
    }
    return made;
  }

  function drawn(...images) {
    const width = images.reduce((total, image) => total + image.width, 0);
    const height = Math.max(...images.map((image) => image.height));
    const { canvas, context } = sheet(width, height);
    let left = 0;
    for (const image of images) {
      context.putImageData(image, left, 0);
      left += image.width;
    }
    return canvas.toDataURL('image/png');
  }

  /** The points around one, and itself. */
  function around({ width, height }, x, y) {
    const points = [];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        points.push((row * width + column) * 4);
      }
    }
    return points;
  }

  /** Whether a point of one picture is beyond all that is around that place in the other. */
  function isStrange(picture, other, x, y, shade) {
    const at = (y * picture.width + x) * 4;
    const places = around(other, x, y);
    return [0, 1, 2].some((part) => {
      const seen = places.map((place) => other.data[place + part]);
      const value = picture.data[at + part];
      return value > Math.max(...seen) + shade || value < Math.min(...seen) - shade;
    });
  }

  /** Red where two pictures of one size differ, else pale. */
  function difference(a, b, shade) {
    const made = new ImageData(a.width, a.height);
    let count = 0;
    for (let at = 0; at < a.data.length; at += 4) {
      const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
      const differs = isStrange(a, b, x, y, shade) || isStrange(b, a, x, y, shade);
      if (differs) count += 1;
      const grey = 200 + b.data[at + 1] / 5;
      made.data.set(differs ? [220, 0, 0, 255] : [grey, grey, grey, 255], at);
    }
    return { made, count };
  }

  window.tools = {
    small: async (address, square) => drawn(shrink(await pixels(address), square)),
    async compare(kept, now, shade) {
      const [a, b] = [await pixels(kept), await pixels(now)];
      if (a.width !== b.width || a.height !== b.height) return { share: 1, picture: drawn(a, b) };
      const { made, count } = difference(a, b, shade);
      return { share: count / (a.width * a.height), picture: drawn(a, b, made) };
    },
  };
}
