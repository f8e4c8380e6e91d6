/** Waits for an answer, but not for ever. */

/** @throws an Error that is no TransportError where it takes longer: what came of it is not known */
export async function inTime<Value>(
  answer: Promise<Value>,
  ms: number,
  tooLate?: () => void,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      tooLate?.();
      reject(new Error('no answer in time'));
    }, ms);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
