export { openEdition, type SharedEdition } from './open-edition.ts'
export type { SyncStatus } from './sync-status.ts'
