import { describe } from 'vitest'
import { translationsAreKept } from './translation.contract.ts'

describe('in a file', () => translationsAreKept(async () => ({})))
