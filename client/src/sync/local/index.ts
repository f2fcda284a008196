/* What the page fetches beside the copy itself: nothing of it is needed before one can read. */
export { dropActs, keepAct, readActs, type WaitingAct } from './act-store.ts'
export { forget, remembered, tidy, type Unsent, unsentOf } from './local-copies.ts'
export { type Carry, LocalCopy } from './local-copy.ts'
export { type AsidePlace, discardSetAside, onSetAside, readSetAside, type SetAside } from './set-aside.ts'
export {
  dropTalk,
  keepDraft,
  keepTalk,
  readDraft,
  readTalk,
  type WaitingTalk,
} from './talk-store.ts'
