import { describe } from 'vitest'
import { writersAreKnown } from './writers.contract.ts'

describe('in a file', () => writersAreKnown(async () => ({})))
