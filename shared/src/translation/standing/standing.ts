import type { MachineWords } from './machine-words.ts'
import type { BlockWord, Seen } from './translation-act.ts'
import type { TranslationBlock } from './translation-block.ts'
import type { Typos } from './typos.ts'

/** How a row stands. */
export type Standing =
  /** Confirmed against the original as it reads now. */
  | 'up-to-date'
  /** The original has changed since it was confirmed. */
  | 'stale'
  /** It has words that nobody has confirmed as they read now. */
  | 'unconfirmed'
  /** Its words were made by a machine, and no person has confirmed them. */
  | 'machine'
  /** It is there without words. */
  | 'empty'
  /** The localization has no block for it. */
  | 'missing'
  /** Left out on purpose; and the same, when the original has changed since. */
  | 'left-out'
  | 'left-out-stale'
  /** Its original is not there any more. */
  | 'orphaned'
  /** The localization's own. */
  | 'ours'
  /** Nobody has said what it translates. */
  | 'unpaired'
  /** Neither side has words. */
  | 'nothing'

/** Against the version of the original that was filed or published last. */
export type AgainstFiled =
  /** It was confirmed against what that version says. */
  | 'true'
  /** That version says something else than what was confirmed. */
  | 'behind'
  /** There is no such version, or nothing was confirmed. */
  | 'none'

export interface Verdict {
  standing: Standing
  /** What was confirmed or left out, and how it reads now; where these differ. */
  changed: readonly { block: string; before: string; after: string }[]
  filed: AgainstFiled
}

export interface Judged {
  /** What the localized block translates, or the one original that has none. */
  originals: readonly TranslationBlock[]
  localized: TranslationBlock | null
  /** What was said last of the localized block, or of the original's where there is none. */
  word: BlockWord | undefined
  /** What a machine wrote anywhere in the localization. */
  machine: MachineWords
  typos: Typos
  /** Texts of the version that was filed or published last, by block. */
  filed: ReadonlyMap<string, string> | null
}

/** One list for all, so that a row in which nothing changed stays what it was. */
const NOTHING_CHANGED: Verdict['changed'] = []

export function judge(row: Judged): Verdict {
  const { originals, localized, word, machine } = row
  const plain = (standing: Standing): Verdict => ({ standing, changed: NOTHING_CHANGED, filed: 'none' })
  if (localized === null) {
    if (originals.every(({ text }) => text === '')) return plain('nothing')
    if (word?.is !== 'left-out') return plain('missing')
    const changed = changesSince(row, word.originals)
    return {
      standing: changed.length > 0 ? 'left-out-stale' : 'left-out',
      changed,
      filed: againstFiled(row, word),
    }
  }
  if (originals.length === 0) {
    if (localized.of === null) return plain('unpaired')
    return plain(localized.of.length === 0 ? 'ours' : 'orphaned')
  }
  if (localized.text === '') return plain(originals.every(({ text }) => text === '') ? 'nothing' : 'empty')
  const isMachine =
    word?.is === 'machine' || (localized.text !== word?.localized && machine.wrote(localized.text))
  if (isMachine) return plain('machine')
  if (word?.is !== 'confirmed') return plain('unconfirmed')
  const changed = changesSince(row, word.originals)
  const filed = againstFiled(row, word)
  if (changed.length > 0) return { standing: 'stale', changed, filed }
  return { standing: localized.text === word.localized ? 'up-to-date' : 'unconfirmed', changed, filed }
}

/** Blocks that were joined to it or taken from it since have changed too. */
function changesSince({ originals, typos }: Judged, seen: readonly Seen[]): Verdict['changed'] {
  const now = new Map(originals.map(({ id, text }) => [id, text]))
  const then = new Map(seen.map(({ block, text }) => [block, text]))
  const changed = [...new Set([...then.keys(), ...now.keys()])].flatMap((block) => {
    const [before, after] = [then.get(block) ?? '', now.get(block) ?? '']
    return typos.same(block, before, after) ? [] : [{ block, before, after }]
  })
  return changed.length > 0 ? changed : NOTHING_CHANGED
}

function againstFiled({ filed, typos }: Judged, { originals }: BlockWord): AgainstFiled {
  if (filed === null) return 'none'
  return originals.every(({ block, text }) => typos.same(block, text, filed.get(block) ?? ''))
    ? 'true'
    : 'behind'
}
