import { describe } from 'vitest'
import { correctionsAreFollowed } from './corrections.contract.ts'

describe('in a file', () => correctionsAreFollowed(async () => ({})))
