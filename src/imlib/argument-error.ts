/** Thrown by functions that return no result, where an argument cannot be used. */
import type { ErrorCode } from '../error-codes.js';

export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, reason: string) {
    super(reason);
    this.code = code;
  }
}
