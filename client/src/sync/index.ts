export type { Hold } from './hold-updates.ts'
export { type OpenOptions, openEdition, type SharedEdition } from './open-edition.ts'
export type { SyncStatus } from './sync-status.ts'
