import { describe } from 'vitest'
import { desksAreClosed } from './close-desk.contract.ts'

describe('in a file', () => desksAreClosed(async () => ({})))
