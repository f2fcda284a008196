import { describe } from 'vitest'
import { newsroomsHaveHouseStyles } from './house.contract.ts'

describe('in a file', () => newsroomsHaveHouseStyles(async () => ({})))
