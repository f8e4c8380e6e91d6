/**
 * What a transport must do, as cases that any test runner can run, and a transport that a test
 * holds in its hand:
 *
 *   for (const { name, run } of transportContract(setup)) it(name, run);
 */
export { createFakeTransport } from './fake-transport.js';
export type { FakeTransport, FakeTransportOptions, PendingSend } from './fake-transport.js';
export { transportContract } from './transport-contract.js';
export type { ContractCase, ContractSetup } from './transport-contract.js';
