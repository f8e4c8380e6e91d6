/**
 * Who uses the one SDK that a page has. It can be started for one application, and connected for
 * one user at a time; so of all chats of a page that go over it, one is connected.
 */
import { ErrorCode, nameOf, RimError } from '../../errors.js';
import { TransportError } from '../transport.js';
import type { Sdk } from './sdk.js';

/** One SDK in use. */
interface Use {
  appKey: string | undefined;
  holder: object | undefined;
  /** Settles when the holder before has left. */
  left: Promise<void>;
}

const uses = new WeakMap<object, Use>();

function useOf(sdk: Sdk): Use {
  let use = uses.get(sdk);
  if (!use) {
    use = { appKey: undefined, holder: undefined, left: Promise.resolve() };
    uses.set(sdk, use);
  }
  return use;
}

/**
 * Takes the SDK for one connection, after the one before has left.
 * @throws TransportError 34001 where another one stays
 */
export async function takeSdk(sdk: Sdk, holder: object): Promise<void> {
  const use = useOf(sdk);
  await use.left;
  if (use.holder && use.holder !== holder) {
    const reason = 'the RongIMLib of this page is connected for another chat';
    throw new TransportError(ErrorCode.RC_CONNECTION_EXIST, reason);
  }
  use.holder = holder;
}

/** Gives the SDK back, once `leaving` has settled. */
export function giveSdkBack(sdk: Sdk, holder: object, leaving: Promise<unknown>): Promise<void> {
  const use = useOf(sdk);
  if (use.holder !== holder) return Promise.resolve();
  use.holder = undefined;
  use.left = leaving.then(
    () => undefined,
    () => undefined,
  );
  return use.left;
}

/**
 * Starts the SDK, the first time; one that the page started itself is left as it is.
 * @throws RimError `option-invalid` where it was started for another application
 */
export function startSdk(
  sdk: Sdk,
  appKey: string,
  initOptions: Readonly<Record<string, unknown>>,
): void {
  const use = useOf(sdk);
  use.appKey ??= isStarted(sdk) ? appKey : undefined;
  if (use.appKey === undefined) {
    sdk.init({ ...initOptions, appkey: appKey });
    use.appKey = appKey;
  }
  if (use.appKey === appKey) return;
  const expected = `${nameOf(use.appKey)}, for which the RongIMLib of this page is started`;
  throw new RimError('option-invalid', { option: 'appKey', value: nameOf(appKey), expected });
}

/** Before it is started it throws at whatever it is asked. */
function isStarted(sdk: Sdk): boolean {
  try {
    sdk.getConnectionStatus();
    return true;
  } catch {
    return false;
  }
}
