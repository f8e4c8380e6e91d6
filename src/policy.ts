/** Whether the page's policy (CSP) got in the way of something. Where there is no page, it did not. */
import type { Problem } from './errors.js';

/** Watches from now on. @returns a function that ends it, and says what was blocked, if anything */
export function watchPolicy(): () => Problem | undefined {
  if (typeof document === 'undefined') return () => undefined;
  let problem: Problem | undefined;
  const blocked = ({ violatedDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    const isOurs = violatedDirective.startsWith('connect-src');
    const data = { directive: violatedDirective, address: blockedURI };
    if (isOurs) problem ??= { code: 'policy-blocked', data };
  };
  document.addEventListener('securitypolicyviolation', blocked);
  return () => {
    document.removeEventListener('securitypolicyviolation', blocked);
    return problem;
  };
}
