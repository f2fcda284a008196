import { describe } from 'vitest'
import { publicationsAreKept } from './publication-stores.contract.ts'

describe('in a file', () => publicationsAreKept(async () => ({})))
