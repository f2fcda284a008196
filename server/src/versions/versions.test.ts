import { describe } from 'vitest'
import { checkpointsAreMade, versionsAreKept } from './versions.contract.ts'

describe('in a file', () => {
  versionsAreKept(async () => ({}))
  checkpointsAreMade(async () => ({}))
})
