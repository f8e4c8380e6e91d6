declare const __VERSION__: string | undefined;

/** The version of this copy of the package; `dev` when it runs from its sources. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';
