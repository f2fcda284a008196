import { countWordsIn, FIELDS } from '@copydesk/shared/copy'
import type { Share } from '@copydesk/shared/writers'
import * as Y from 'yjs'
import type { Writers } from '../sync/provenance/writers.ts'

interface Letters {
  all: number
  brought: number
}

/** How much of a copy as it stands is whose, the most first. */
export function sharesIn(doc: Y.Doc, writers: Writers, language: string): Share[] {
  const brought = beganWith(doc.getText('body'))
  const by = new Map<string, Letters>()
  let words = 0
  let letters = 0
  for (const field of FIELDS) {
    let text = ''
    for (let item = doc.getText(field)._start; item !== null; item = item.right) {
      if (item.deleted || !item.countable) continue
      if (!(item.content instanceof Y.ContentString)) {
        text += '\n'
        continue
      }
      text += item.content.str
      let done = 0
      for (const { length, person, client } of writers.of(item)) {
        const many = item.content.str.slice(done, done + length).replace(/\s/g, '').length
        done += length
        letters += many
        if (person === null) continue
        const own = by.get(person) ?? { all: 0, brought: 0 }
        own.all += many
        if (client === brought) own.brought += many
        by.set(person, own)
      }
    }
    words += countWordsIn(text, language)
  }
  const wordsOf = (many: number) => Math.round((words * many) / letters)
  return [...by]
    .filter(([, { all }]) => all > 0)
    .sort(([, a], [, b]) => b.all - a.all)
    .map(([person, own]) => ({
      person,
      words: wordsOf(own.all),
      percent: Math.round((100 * own.all) / letters),
      brought: wordsOf(own.brought),
    }))
}

/** Only what was put into an empty text has nothing on either side of it: the words that an edition began with. */
function beganWith(body: Y.Text): number | null {
  for (let item = body._start; item !== null; item = item.right)
    if (item.origin === null && item.rightOrigin === null) return item.id.client
  return null
}
