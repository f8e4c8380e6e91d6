/** What a transport over the original SDK can be told. */
import { nameOf, RimError } from '../../errors.js';
import { isObject } from '../../messages/record.js';
import { isSdk } from './sdk.js';

export interface RongcloudTransportOptions {
  /** The app key of the application, as its console shows it. */
  readonly appKey: string;
  /**
   * The original SDK: what `import * as RongIMLib from '@rongcloud/imlib-next'` gives. Else the
   * page's global `RongIMLib` is taken, else the package is imported.
   */
  readonly sdk?: object;
  /** Whatever else the SDK's `init` takes: `navigators`, `areaCode`, `logOutputLevel` and so on. */
  readonly [initOption: string]: unknown;
}

/** The options, checked and told apart. */
export interface CheckedOptions {
  readonly appKey: string;
  readonly sdk: object | undefined;
  readonly initOptions: Readonly<Record<string, unknown>>;
}

/** @throws RimError `option-invalid` for what cannot be used */
export function checkedOptions(options: unknown): CheckedOptions {
  const { appKey, sdk, ...initOptions } = isObject(options) ? options : {};
  const must = (holds: boolean, option: string, value: unknown, expected: string): void => {
    if (!holds) throw new RimError('option-invalid', { option, value: nameOf(value), expected });
  };
  const isKey = typeof appKey === 'string' && appKey !== '';
  must(isKey, 'appKey', appKey, 'the app key of an application');
  const isGiven = sdk !== undefined && sdk !== null;
  must(!isGiven || isSdk(sdk), 'sdk', sdk, 'what import * as … from @rongcloud/imlib-next gives');
  return { appKey: appKey as string, sdk: isGiven ? sdk : undefined, initOptions };
}
