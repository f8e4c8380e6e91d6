/** What people read of the tools of a conversation: comes with them. */
export interface ToolWords {
  /** Leads to the newest messages. */
  readonly toLatest: string;
  /** Of the field. */
  readonly find: string;
  /** Which match is shown, and how many there are. */
  readonly count: (at: number, all: number) => string;
  readonly searching: string;
  readonly previous: string;
  readonly next: string;
  /** Loads more of the history, and looks there. */
  readonly older: string;
  readonly close: string;
  readonly print: string;
  readonly save: (format: string) => string;
}
