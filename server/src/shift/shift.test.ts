import { describe } from 'vitest'
import { desksHaveShifts } from './shift.contract.ts'

describe('in a file', () => desksHaveShifts(async () => ({})))
