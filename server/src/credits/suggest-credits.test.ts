import { describe } from 'vitest'
import { creditsAreSuggested } from './suggest-credits.contract.ts'

describe('in a file', () => creditsAreSuggested(async () => ({})))
