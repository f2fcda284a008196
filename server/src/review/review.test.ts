import { describe } from 'vitest'
import { actsAtOnce } from './acts-at-once.contract.ts'
import { deskReviewsCopy } from './review.contract.ts'

describe('in a file', () => {
  deskReviewsCopy(async () => ({}))
  actsAtOnce(async () => ({}), 200)
})
