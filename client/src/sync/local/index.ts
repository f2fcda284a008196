/* What the page fetches beside the copy itself: nothing of it is needed before one can read. */
export {
  type ActStore,
  translationActs,
  type WaitingAct,
  type WaitingTranslationAct,
} from './act-store.ts'
export { forget, remembered, tidy, type Unsent, unsentOf } from './local-copies.ts'
export { type Carry, LocalCopy } from './local-copy.ts'
export { type AsidePlace, discardSetAside, onSetAside, readSetAside, type SetAside } from './set-aside.ts'
export { keepBegun, readBegun, threadActs, type WaitingThreadAct } from './thread-act-store.ts'
