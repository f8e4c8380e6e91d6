/**
 * What travels between the original SDK and a server, as it was seen to travel: frames of bytes
 * with fields of variable length inside. Only what a test needs of it.
 */

/** A field of a message: its number, and an integer, a text or fields. */
export type Field = readonly [number, number | string | readonly Field[]];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt(value);
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 128 : low);
  } while (rest > 0n);
  return bytes;
}

export function fields(list: readonly Field[]): number[] {
  return list.flatMap(([number, value]) => {
    if (typeof value === 'number') return [...varint(number * 8), ...varint(value)];
    const bytes = typeof value === 'string' ? [...encoder.encode(value)] : fields(value);
    return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
  });
}

/** Fields by their number: integers as texts of digits, for they may be larger than a safe one. */
export function readFields(bytes: Uint8Array): Map<number, string> {
  const read = new Map<number, string>();
  let at = 0;
  const number = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] ?? 0;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const key = Number(number());
    if (key % 8 === 0) read.set(key >> 3, String(number()));
    else {
      const length = Number(number());
      read.set(key >> 3, decoder.decode(bytes.subarray(at, at + length)));
      at += length;
    }
  }
  return read;
}

export const u16 = (value: number): number[] => [value >> 8, value & 255];

export const u32 = (value: number): number[] => [
  ...u16(Math.floor(value / 65_536)),
  ...u16(value & 65_535),
];

export const u64 = (value: number): number[] => [
  ...u32(Math.floor(value / 0x1_0000_0000)),
  ...u32(value % 0x1_0000_0000),
];

export function text(value: string): number[] {
  const bytes = encoder.encode(value);
  return [...u16(bytes.length), ...bytes];
}

/** A question or a message of the SDK. */
export interface Frame {
  readonly type: number;
  /** Whether it wants to be answered. */
  readonly isAsked: boolean;
  readonly topic: string;
  readonly target: string;
  readonly id: number;
  readonly body: Uint8Array;
}

export const CONNECTED = 0x20;
export const TOLD = 0x32;
export const TAKEN = 0x40;
export const ANSWERED = 0x60;
export const CLOSED = 0xe0;
export const ALIVE = 0xd0;

export const ASKS = 5;
export const TELLS = 3;
export const PINGS = 12;

export function readFrame(bytes: Uint8Array): Frame {
  const [head = 0] = bytes;
  const type = head >> 4;
  const isAsked = ((head >> 1) & 3) > 0;
  if (type !== ASKS && type !== TELLS) {
    return { type, isAsked, topic: '', target: '', id: 0, body: bytes.subarray(1) };
  }
  let at = 1;
  const short = () => {
    at += 2;
    return (bytes[at - 2] ?? 0) * 256 + (bytes[at - 1] ?? 0);
  };
  const word = () => {
    const length = short();
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  const [topic, target, id] = [word(), word(), short()];
  return { type, isAsked, topic, target, id, body: bytes.subarray(at) };
}
