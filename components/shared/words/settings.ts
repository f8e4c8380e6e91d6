/** What people read of their settings: comes with them. */
export interface SettingsWords {
  /** Above what screen readers may say of messages that come. */
  readonly announcements: string;
  readonly all: string;
  readonly mentions: string;
  readonly count: string;
  readonly off: string;
  /** Above what Enter may do in the field. */
  readonly enterKey: string;
  readonly send: string;
  readonly newline: string;
}
