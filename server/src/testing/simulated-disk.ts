import type { AuthoredUpdate, RoomId, Snapshot, UpdateLog } from '../sync/update-log.ts'
import { FakeLog } from './fake-log.ts'

/** A log on a disk that keeps what was synced: whoever simulates says when, and when the power goes. */
export class SimulatedDisk {
  readonly log = new FakeLog()
  #waiting: (() => void)[] = []
  #life = 0

  /** The log as one life of the server sees it: after the power went, nothing that it asks for happens. */
  open(): UpdateLog {
    const life = ++this.#life
    const { log } = this
    const write = <T>(act: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        this.#waiting.push(() => void act().then(resolve, reject))
      })
    const alive = <T>(act: () => Promise<T>): Promise<T> =>
      life === this.#life ? act() : new Promise<never>(() => {})
    return {
      read: (room: RoomId) => alive(() => log.read(room)),
      readSince: (room: RoomId, after: number, most?: number) =>
        alive(() => log.readSince(room, after, most)),
      append: (room: RoomId, after: number, updates: readonly AuthoredUpdate[]) =>
        alive(() => write(() => log.append(room, after, updates))),
      writeSnapshot: (room: RoomId, snapshot: Snapshot) =>
        alive(() => write(() => log.writeSnapshot(room, snapshot))),
    }
  }

  /** What waits is synced, in order. */
  sync() {
    for (const write of this.#waiting.splice(0)) write()
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0
  }

  /** Of what waits, so many writes had reached the disk, though nobody was told. The rest never was. */
  cutPower(reached: number) {
    this.#life++
    for (const write of this.#waiting.splice(0).slice(0, reached)) write()
  }
}
