/** Long enough that nobody is in the middle of a word, short enough that a wrong page is not believed. */
const IDLE_MS = 1_500

/** Runs a check once nothing has changed for a while. */
export class SelfCheck {
  private waiting: ReturnType<typeof setTimeout> | undefined
  private readonly check: () => void

  constructor(check: () => void) {
    this.check = check
  }

  soon(): void {
    clearTimeout(this.waiting)
    this.waiting = setTimeout(this.check, IDLE_MS)
  }

  stop(): void {
    clearTimeout(this.waiting)
  }
}
