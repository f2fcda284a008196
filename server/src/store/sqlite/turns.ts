import { StorageFailed } from '../../storage-failed.ts'

/** A transaction that awaits anything but its own statements would keep everybody waiting for ever. */
const PATIENCE_MS = 15_000

/** One at a time, in the order in which they asked: the single connection. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves with the function that ends the turn. */
  async take(patience = PATIENCE_MS): Promise<() => void> {
    const before = this.#last
    let end!: () => void
    this.#last = new Promise((resolve) => {
      end = resolve
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    const patient =
      patience === Number.POSITIVE_INFINITY
        ? before
        : Promise.race([
            before,
            new Promise<never>((_, reject) => {
              timer = setTimeout(
                () => reject(new StorageFailed('one transaction has kept the database for too long')),
                patience,
              )
            }),
          ])
    try {
      await patient
    } catch (error) {
      // Whoever comes after still waits for the one before.
      void before.then(end)
      throw error
    } finally {
      clearTimeout(timer)
    }
    return end
  }
}
