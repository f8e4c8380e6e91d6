/** What the local transport is told, and what of it can be used. */
import { nameOf, RimError } from '../../errors.js';
import { TARGET_ID_MAX_UNITS } from '../../limits.js';
import { isObject } from '../../messages/record.js';

export interface LocalTransportOptions {
  /** Who is in the same space, in this browser and on this site, can talk; 1 to 64 units. */
  readonly space?: string;
}

/** @throws RimError `option-invalid` where the space is no string of 1 to 64 units */
export function checkedSpace(options: unknown): string {
  const wrong = (option: string, value: unknown, expected: string) =>
    new RimError('option-invalid', { option, value: nameOf(value), expected });
  if (!isObject(options)) throw wrong('options', options, 'an object such as {space: "team"}');
  const { space = 'default' } = options;
  if (isName(space)) return space;
  throw wrong('space', space, `a string of 1 to ${String(TARGET_ID_MAX_UNITS)} characters`);
}

/** Whether something can be the name of a space or a user. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= TARGET_ID_MAX_UNITS;
}
