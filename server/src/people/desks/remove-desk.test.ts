import { describe } from 'vitest'
import { desksAreRemoved } from './remove-desk.contract.ts'

describe('in a file', () => desksAreRemoved(async () => ({})))
