import { describe } from 'vitest'
import { storiesNameNobodyWithheld } from './withheld.contract.ts'

describe('in a file', () => storiesNameNobodyWithheld(async () => ({})))
