import type { Cut, Passage } from '@copydesk/shared/writers'

/** What somebody did to a passage. */
export type PassageAct =
  | { is: 'wrote'; key: string; person: string | null; at: string | null; text: string }
  | { is: 'cut'; key: string; at: string; cut: Cut }

/** Longer words are told by how they begin and end. */
const LONGEST = 140

/** What became of a passage, in the order in which it happened: each writer's words of one minute, and each cut. */
export function historyOf({ written, cuts }: Passage): PassageAct[] {
  const acts: PassageAct[] = []
  const begun = new Map<string, PassageAct & { is: 'wrote' }>()
  for (const { person, at, text } of written) {
    const key = `${person} ${at}`
    const known = begun.get(key)
    // Others have written in between: what one wrote in one minute is one line all the same.
    if (known) known.text += text.trim() === '' ? text : ` … ${text.trim()}`
    else {
      const act = { is: 'wrote' as const, key, person, at, text }
      begun.set(key, act)
      acts.push(act)
    }
  }
  for (const cut of cuts) acts.push({ is: 'cut', key: cut.id, at: cut.at, cut })
  return acts
    .filter((act) => act.is === 'cut' || act.text.trim() !== '')
    .map((act) => (act.is === 'wrote' ? { ...act, text: shortened(act.text) } : act))
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
}

export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= LONGEST) return plain
  const half = LONGEST / 2
  return `${plain.slice(0, half).toWellFormed().trim()} … ${plain.slice(-half).toWellFormed().trim()}`
}
