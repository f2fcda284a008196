import { describe } from 'vitest'
import { suggestionsAreDecided } from './suggestions.contract.ts'

describe('in a file', () => suggestionsAreDecided(async () => ({})))
