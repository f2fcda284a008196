import {
  type BlockWord,
  keyOfAct,
  keyOfWord,
  type NewTranslationAct,
  type TranslationFacts,
} from '@copydesk/shared/translation/standing'

interface Said {
  act: NewTranslationAct
  reveals?: BlockWord | undefined
  /** Milliseconds. */
  at: number
}

/** What the server knows, and what one person says beside it, as if it had been taken: the newest about a block counts. */
export function asIfTaken(facts: TranslationFacts, said: readonly Said[], person: string): TranslationFacts {
  if (said.length === 0) return facts
  const words = new Map(facts.words.map((word) => [keyOfWord(word), word]))
  for (const one of said) {
    const before = words.get(keyOfAct(one.act))
    words.delete(keyOfAct(one.act))
    const word = wordOf(one, person)
    const made = before?.is === 'machine' ? before.localized : before?.made
    if (word) words.set(keyOfWord(word), word.is === 'confirmed' ? { made, ...word } : word)
  }
  return { ...facts, words: [...words.values()] }
}

function wordOf({ act, at, reveals }: Said, by: string): BlockWord | null {
  const who = { block: act.block, by, at: new Date(at).toISOString() }
  switch (act.act) {
    case 'confirm':
      return { ...who, is: 'confirmed', originals: act.originals, localized: act.localized }
    case 'leave-out':
      return {
        ...who,
        is: 'left-out',
        originals: [{ block: act.block, text: act.original }],
        localized: '',
      }
    case 'take-back':
      return null
    case 'undo':
      return reveals ?? null
    default:
      return act satisfies never
  }
}
