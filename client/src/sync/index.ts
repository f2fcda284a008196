export type { AsidePlace, SetAside, Unsent } from './local/index.ts'
export { localCopies, setAsideWords } from './local-copies.ts'
export { openEdition, type SharedEdition } from './open-edition.ts'
export type { SyncStatus } from './sync-status.ts'
