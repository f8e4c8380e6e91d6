/** Whether the page's policy (CSP) got in the way of something. Where there is no page, it did not. */
import type { Problem } from './errors.js';

export interface PolicyWatch {
  /** What was blocked, if anything; waits a moment, for it is told of after the attempt failed. */
  blocked(): Promise<Problem | undefined>;
  end(): void;
}

export function watchPolicy(): PolicyWatch {
  const page = typeof document === 'undefined' ? undefined : document;
  let problem: Problem | undefined;
  const hear = ({ effectiveDirective: directive, blockedURI }: SecurityPolicyViolationEvent) => {
    if (directive !== 'connect-src') return;
    problem ??= { code: 'policy-blocked', data: { directive, address: blockedURI } };
  };
  page?.addEventListener('securitypolicyviolation', hear);
  return {
    async blocked() {
      if (page) await new Promise((resolve) => setTimeout(resolve));
      return problem;
    },
    end() {
      page?.removeEventListener('securitypolicyviolation', hear);
    },
  };
}
