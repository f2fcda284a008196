import type { Bus } from './bus.ts'
import type { VaultKeys } from './sources/vault/vault-keys.ts'
import type { NewsroomStores } from './stores.ts'
import type { PresentIn } from './story/story-rows.ts'
import type { Rooms } from './sync/rooms.ts'
import type { MachineTranslator } from './translation/machine/machine-translator.ts'

/** One installation, as use cases meet it. */
export interface Newsroom {
  stores: NewsroomStores
  rooms: Rooms
  bus: Bus
  vaultKeys: VaultKeys
  presentIn: PresentIn
  /** Null where no server that translates is configured. */
  machine: MachineTranslator | null
  now(): Date
}
