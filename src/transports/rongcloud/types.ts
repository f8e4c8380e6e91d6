/**
 * The message types that the SDK knows. It keeps and counts a message by what is registered for
 * its type, whatever the message itself says; one of no known type is neither kept nor counted.
 */
import type { MessageRecord } from '../../messages/record.js';
import type { RegisteredType } from '../transport.js';
import type { Sdk } from './sdk.js';

export interface MessageTypes {
  /** Makes a type known, to the SDK as soon as there is one. */
  register(type: RegisteredType): void;
  /** There is an SDK now. */
  use(sdk: Sdk): void;
  /** Sees to it that a message is kept and counted as it says. */
  ensure(record: MessageRecord): void;
}

export function createMessageTypes(): MessageTypes {
  const registered = new Map<string, RegisteredType>();
  let sdk: Sdk | undefined;

  function tell({ messageType, isPersited, isCounted, ...type }: RegisteredType): void {
    const { searchProps, isStatusMessage } = type;
    sdk?.registerMessageType(messageType, isPersited, isCounted, [...searchProps], isStatusMessage);
  }

  function register(type: RegisteredType): void {
    registered.set(type.messageType, type);
    tell(type);
  }

  return {
    register,
    use(found) {
      if (sdk === found) return;
      sdk = found;
      for (const type of registered.values()) tell(type);
    },
    ensure({ messageType, isPersited, isCounted, isStatusMessage }) {
      const isBuiltIn = messageType.startsWith('RC:') || isNamed(sdk, messageType);
      if (isBuiltIn || registered.has(messageType)) return;
      register({ messageType, isPersited, isCounted, searchProps: [], isStatusMessage });
    },
  };
}

const isNamed = (sdk: Sdk | undefined, messageType: string): boolean =>
  Object.values(sdk?.MessageType ?? {}).includes(messageType);
