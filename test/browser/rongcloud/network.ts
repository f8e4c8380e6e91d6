/**
 * The network's edge of the original SDK, played by the page itself: its navigation is answered,
 * its socket leads to a server of a few lines, and nothing else gets out. The SDK is the real one.
 */
import {
  ALIVE,
  ANSWERED,
  ASKS,
  CLOSED,
  CONNECTED,
  fields,
  PINGS,
  readFields,
  readFrame,
  TAKEN,
  TELLS,
  text,
  TOLD,
  u16,
  u32,
  u64,
  type Field,
  type Frame,
} from './wire.js';

/** A message as the server has it. */
export interface ServerMessage {
  readonly from: string;
  /** 1 private, 3 group, 4 room. */
  readonly conversationType: number;
  readonly target: string;
  readonly messageType: string;
  readonly content: string;
  readonly uid: string;
  readonly time: number;
  readonly messageId: number;
  /** Whether it is kept. */
  readonly isKept: boolean;
}

/** What the SDK sent, decoded. */
export interface Sent {
  readonly topic: string;
  readonly target: string;
  readonly fields: Map<number, string>;
}

const TYPE_OF_TOPIC: Readonly<Record<string, number>> = {
  ppMsgP: 1,
  pgMsgP: 3,
  chatMsg: 4,
};

/** One page's network, with one user behind it. */
export class Network {
  /** Addresses that were asked for. */
  readonly asked: string[] = [];
  /** Everything that was told to the server. */
  readonly sent: Sent[] = [];
  /** What the server has, oldest first. */
  readonly log: ServerMessage[] = [];
  /** How a message is answered: 0 takes it, a code refuses it, undefined leaves it open. */
  status: number | undefined = 0;
  /** How the handshake ends: 0 lets in. */
  handshake = 0;
  /** Whether the history may be read; else the code. */
  historyStatus = 0;
  readonly user: string;
  #socket: FakeSocket | undefined;
  #time = Date.now();

  constructor(user: string) {
    this.user = user;
  }

  /** Takes the place of what the page's network is. */
  install(realm: typeof globalThis = globalThis): void {
    const asked = (address: string) => this.asked.push(address);
    const answer = (address: string) =>
      address.includes('/navi.json')
        ? JSON.stringify({
            code: 200,
            userId: this.user,
            server: 'server.test:443',
            historyMsg: true,
          })
        : undefined;
    realm.XMLHttpRequest = requestsOf(asked, answer) as unknown as typeof XMLHttpRequest;
    const connect = (socket: FakeSocket, address: string) => {
      asked(address);
      this.#socket = socket;
      const { handshake, user } = this;
      socket.hear([CONNECTED, 0, handshake, ...text(user), ...text('session'), ...u64(Date.now())]);
    };
    const network = { connect, tell: this.#told.bind(this) };
    realm.WebSocket = class extends FakeSocket {
      constructor(address: string | URL) {
        super(String(address), network);
      }
    } as unknown as typeof WebSocket;
    realm.fetch = (address) => {
      asked(address instanceof Request ? address.url : String(address));
      return Promise.reject(new TypeError('There is no network here.'));
    };
    realm.navigator.sendBeacon = (address) => asked(String(address)) > 0;
  }

  /** Somebody says something; the SDK hears that there is something, and fetches it. */
  say(message: Partial<ServerMessage> & { readonly content: string }): ServerMessage {
    const said: ServerMessage = {
      ...{ from: 'bob', conversationType: 1, target: this.user, messageType: 'RC:TxtMsg' },
      ...{ messageId: 0, isKept: true, ...this.#next() },
      ...message,
    };
    this.log.push(said);
    this.#tell('s_msg', this.#down(said));
    return said;
  }

  /** Something that is told once and kept nowhere. */
  whisper(messageType: string, content: object): void {
    const { uid, time } = this.#next();
    const said = { from: 'bob', conversationType: 1, target: this.user, messageType };
    const more = { content: JSON.stringify(content), uid, time, messageId: 0, isKept: false };
    this.#tell('s_msg', this.#down({ ...said, ...more }, 0));
  }

  /** The connection breaks; the SDK comes back by itself. */
  cut(): void {
    this.#socket?.end(1006);
  }

  /** The server ends the connection, for a reason. */
  end(reason: number): void {
    this.#socket?.hear([CLOSED, 0, reason]);
  }

  #next(): { uid: string; time: number } {
    this.#time = Math.max(this.#time + 1, Date.now());
    return { uid: `UID-${String(this.log.length + 1)}-${String(this.#time)}`, time: this.#time };
  }

  #tell(topic: string, message: readonly Field[]): void {
    const now = Math.floor(Date.now() / 1000);
    const head = [...u32(now), ...text(topic), ...text(this.user), ...u16(1)];
    this.#socket?.hear([TOLD, ...head, ...fields(message)]);
  }

  /** @param status whether it is kept and counted */
  #down(message: ServerMessage, status = 0x30): readonly Field[] {
    const { from, conversationType, target, messageType, content, time, uid, messageId } = message;
    const isOwn = from === this.user;
    const other = conversationType === 1 && isOwn ? target : from;
    return [
      [1, other],
      [2, conversationType],
      ...(conversationType === 1 ? [] : [[3, target] as const]),
      [4, messageType],
      [5, content],
      [6, time],
      [7, status],
      [9, uid],
      ...(isOwn ? [[10, 1] as const] : []),
      [14, messageId],
    ];
  }

  #told(bytes: Uint8Array): void {
    const frame = readFrame(bytes);
    if (frame.type === PINGS) this.#socket?.hear([ALIVE]);
    if (frame.type === ASKS) this.#answer(frame);
    if (frame.type === TELLS) this.#take(frame);
  }

  #take({ topic, target, id, body, isAsked }: Frame): void {
    const sent = { topic, target, fields: readFields(body) };
    this.sent.push(sent);
    if (!isAsked || this.status === undefined) return;
    const { uid, time } = this.#next();
    const conversationType = TYPE_OF_TOPIC[topic];
    if (this.status === 0 && conversationType && sent.fields.get(1) !== '0') {
      this.log.push({
        ...{ from: this.user, conversationType, target, uid, time, isKept: true },
        messageType: sent.fields.get(2) ?? '',
        content: sent.fields.get(3) ?? '',
        messageId: Number(sent.fields.get(10) ?? 0),
      });
    }
    const at = [...u32(Math.floor(time / 1000)), ...u16(this.status), ...u16(time % 1000)];
    this.#socket?.hear([TAKEN, ...u16(id), ...at, ...text(uid)]);
  }

  #answer({ topic, id, body }: Frame): void {
    const [status, answer] = this.#answerTo(topic, readFields(body));
    const head = [...u16(id), ...u32(Math.floor(Date.now() / 1000)), ...u16(status)];
    this.#socket?.hear([ANSWERED, ...head, ...fields(answer)]);
  }

  #answerTo(topic: string, asked: Map<number, string>): [number, readonly Field[]] {
    const list = (messages: readonly ServerMessage[]) =>
      messages.map((message): Field => [1, this.#down(message)]);
    if (topic === 'pullMsg') {
      const since = Number(asked.get(1));
      const fresh = this.log.filter(({ time, from }) => time > since && from !== this.user);
      return [0, [...list(fresh), [2, fresh.at(-1)?.time ?? Math.max(since, 1)], [3, 1]]];
    }
    if (topic === 'qryPMsg' || topic === 'qryGMsg') {
      if (this.historyStatus !== 0) return [this.historyStatus, []];
      const { page, hasMore } = this.#history(asked);
      return [0, [...list(page), [2, page[0]?.time ?? 1], [3, hasMore ? 1 : 0]]];
    }
    // what a chat can do without
    return [1, []];
  }

  #history(asked: Map<number, string>) {
    const [target, edge, count] = [asked.get(1), Number(asked.get(2)), Number(asked.get(3))];
    const isBefore = asked.get(4) === '0';
    const there = this.log.filter(
      ({ from, target: to, time, isKept }) =>
        isKept && (from === target || to === target) && (isBefore ? time < edge : time > edge),
    );
    const page = isBefore ? there.slice(-count) : there.slice(0, count);
    return { page, hasMore: page.length < there.length };
  }
}

interface Ends {
  connect(socket: FakeSocket, address: string): void;
  tell(bytes: Uint8Array): void;
}

/** A socket of which the other end is in the page. */
class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readyState = FakeSocket.CONNECTING;
  binaryType = 'blob';
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly url: string;
  readonly #ends: Ends;

  constructor(url: string, ends: Ends) {
    super();
    this.url = url;
    this.#ends = ends;
    queueMicrotask(() => {
      this.readyState = FakeSocket.OPEN;
      this.#fire(new Event('open'));
      ends.connect(this, url);
    });
  }

  hear(bytes: readonly number[]): void {
    queueMicrotask(() => {
      if (this.readyState !== FakeSocket.OPEN) return;
      this.#fire(new MessageEvent('message', { data: new Uint8Array(bytes).buffer }));
    });
  }

  send(data: ArrayBuffer | ArrayBufferView): void {
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);
    this.#ends.tell(bytes.slice());
  }

  close(code = 1000): void {
    this.end(code);
  }

  end(code: number): void {
    if (this.readyState === FakeSocket.CLOSED) return;
    this.readyState = FakeSocket.CLOSED;
    // a browser tells of it later, also where it was the page that closed it
    setTimeout(() => {
      this.#fire(new CloseEvent('close', { code }));
    });
  }

  #fire(event: Event): void {
    this.dispatchEvent(event);
    const heard = this[`on${event.type}` as 'onopen'];
    heard?.call(this, event);
  }
}

/** Requests that are answered in the page, or fail as without a network. */
function requestsOf(
  asked: (address: string) => void,
  answer: (address: string) => string | undefined,
) {
  return class FakeRequest extends EventTarget {
    readyState = 0;
    status = 0;
    responseText = '';
    response: unknown = '';
    responseType = '';
    timeout = 0;
    withCredentials = false;
    onreadystatechange: (() => void) | null = null;
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    #address = '';

    open(_method: string, address: string | URL): void {
      this.#address = String(address);
      this.readyState = 1;
    }

    setRequestHeader(): void {
      // nobody reads them
    }

    getAllResponseHeaders = () => '';
    getResponseHeader = () => null;

    abort(): void {
      this.readyState = 0;
    }

    send(): void {
      asked(this.#address);
      queueMicrotask(() => {
        const body = answer(this.#address);
        this.readyState = 4;
        this.status = body === undefined ? 0 : 200;
        this.responseText = body ?? '';
        this.response = this.responseText;
        this.onreadystatechange?.();
        const name = body === undefined ? 'error' : 'load';
        this[`on${name}`]?.();
        this.dispatchEvent(new Event(name));
      });
    }
  };
}
