import { describe } from 'vitest'
import { sourcesAreKept } from './sources.contract.ts'

describe('in a file', () => sourcesAreKept(async () => ({})))
