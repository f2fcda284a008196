import { describe } from 'vitest'
import { translatorsAreHelped } from './terms.contract.ts'

describe('in a file', () => translatorsAreHelped(async () => ({})))
