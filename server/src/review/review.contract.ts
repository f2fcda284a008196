import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { deskThatReviews, type ReviewingDesk } from '../testing/desk-that-reviews.ts'
import { checklistIsTicked } from './checklist.contract.ts'
import { copyIsCleared } from './clearing.contract.ts'
import { deskActs } from './desk-acts.contract.ts'
import { lawyersAreAsked } from './flags.contract.ts'
import { questionsAreAnswered } from './questions.contract.ts'

/** Whatever the newsroom is kept in, what goes out was looked at as its desk wants it. */
export function deskReviewsCopy(settings: () => Promise<Record<string, string>>): void {
  describe('on its way from filed to cleared', () => {
    let reviewing: ReviewingDesk
    beforeAll(async () => {
      reviewing = await deskThatReviews(await settings())
    })
    afterAll(() => reviewing.close())
    beforeEach(() => reviewing.beginsAnew())
    const on = () => reviewing
    copyIsCleared(on)
    checklistIsTicked(on)
    questionsAreAnswered(on)
    lawyersAreAsked(on)
    deskActs(on)
  })
}
