/**
 * Which of the changes made here are on disk. The server counts this socket's messages, SyncStep2 and Update, and says
 * how many of them are; this remembers which changes each of them vouches for.
 */
export class ChangeCount {
  #made = 0
  #onDisk = 0
  /** For each message of this socket: changes up to this one are in it, or in one before it. */
  #vouched: number[] = []
  /** Which message carried everything first; null while none has. */
  #firstWhole: number | null = null
  #told = 0
  /** The server takes nothing just now, on a line that lives on. */
  #refused = false

  get waiting(): number {
    return this.#made - this.#onDisk
  }

  /** Everything is on disk, and the server has said so on this socket. */
  get settled(): boolean {
    if (this.#refused) return false
    return this.#firstWhole !== null && this.#told >= this.#firstWhole && this.waiting === 0
  }

  /** Changes since the page was opened, with those that it found in this browser. */
  get made(): number {
    return this.#made
  }

  /** How many of them, from the first on, are on the server's disk. */
  get onDisk(): number {
    return this.#onDisk
  }

  changed(changes = 1) {
    this.#made += changes
  }

  /** What waits waits no longer: it was set aside, or goes on in another document. */
  letGo() {
    this.#onDisk = this.#made
  }

  /** A new socket counts from the start. */
  opened() {
    this.#vouched = []
    this.#firstWhole = null
    this.#told = 0
    this.#refused = false
  }

  /** Nothing is settled until the server says "saved" again. */
  refused() {
    this.#refused = true
  }

  /**
   * A SyncStep2 carries all that the page has. An update that leaves before it does not carry what was typed while there
   * was no line, so it vouches for nothing.
   */
  sent(kind: 'step2' | 'update') {
    if (kind === 'step2') this.#firstWhole ??= this.#vouched.length + 1
    this.#vouched.push(this.#firstWhole === null ? 0 : this.#made)
  }

  /** So many messages of this socket are on disk. */
  saved(messages: number) {
    this.#refused = false
    this.#told = Math.max(this.#told, messages)
    this.#onDisk = Math.max(this.#onDisk, this.#vouched[messages - 1] ?? 0)
  }
}
