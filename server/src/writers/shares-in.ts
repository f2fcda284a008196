import { countWordsIn, FIELDS, type Field, partsForReaders } from '@copydesk/shared/copy'
import type { Share } from '@copydesk/shared/writers'
import * as Y from 'yjs'
import { beganWith } from '../sync/provenance/began-with.ts'
import type { Writers } from '../sync/provenance/writers.ts'

/** Words in a row that one person wrote, or brought when the edition began. */
interface Run {
  person: string | null
  isBrought: boolean
  text: string
}

/** How much of a copy as readers get it is whose, the most first. */
export function sharesIn(doc: Y.Doc, writers: Writers, language: string): Share[] {
  const runs = FIELDS.flatMap((field) => runsIn(doc, field, writers, beganWith(doc.getText('body'))))
  const lettersIn = (some: readonly Run[]) =>
    some.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
  const wordsIn = (some: readonly Run[]) =>
    some.reduce((sum, { text }) => sum + countWordsIn(text, language), 0)
  const letters = lettersIn(runs)
  return [...Map.groupBy(runs, ({ person }) => person)]
    .flatMap(([person, own]) => (person === null ? [] : [{ person, own, letters: lettersIn(own) }]))
    .filter((one) => one.letters > 0)
    .sort((a, b) => b.letters - a.letters)
    .map((one) => ({
      person: one.person,
      words: wordsIn(one.own),
      percent: Math.round((100 * one.letters) / letters),
      brought: wordsIn(one.own.filter(({ isBrought }) => isBrought)),
    }))
}

function runsIn(doc: Y.Doc, field: Field, writers: Writers, brought: number | null): Run[] {
  const runs: Run[] = []
  let goesOn = false
  for (const { item, from, to } of partsForReaders(doc, field)) {
    if (!(item.content instanceof Y.ContentString)) {
      goesOn = false
      continue
    }
    let done = from
    const { client: made, clock } = item.id
    const stretch = { client: made, clock: clock + from, length: to - from }
    for (const { length, person, client } of writers.ofStretch(stretch)) {
      const words = item.content.str.slice(done, done + length)
      done += length
      const isBrought = client === brought
      const last = runs.at(-1)
      if (goesOn && last?.person === person && last.isBrought === isBrought) last.text += words
      else runs.push({ person, isBrought, text: words })
      goesOn = true
    }
  }
  return runs
}
