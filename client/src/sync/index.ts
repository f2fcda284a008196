export type {
  AsidePlace,
  SetAside,
  Unsent,
  WaitingAct,
  WaitingThreadAct,
  WaitingTranslationAct,
} from './local/index.ts'
export { localCopies, setAsideWords } from './local-copies.ts'
export { openEdition, type SharedEdition } from './open-edition.ts'
export type { SyncStatus } from './sync-status.ts'
export {
  begunWords,
  type WaitingActs,
  waitingThreadActs,
  waitingTranslationActs,
} from './waiting-acts.ts'
