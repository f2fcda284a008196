import { dropAnswer, readAnswers } from './answer-store.ts'
import { editionOf } from './kept-keys.ts'

/** Of this edition nothing stays on this computer that was answered before. */
export async function forgetAnswersOf(edition: string): Promise<void> {
  const { person, kept } = (await readAnswers()) ?? { person: '', kept: [] }
  for (const { key } of kept) if (editionOf(key) === edition) await dropAnswer(person, key)
}
