import { describe } from 'vitest'
import { readersAreServed } from './news.contract.ts'

describe('in a file', () => readersAreServed(async () => ({})))
