import { describe } from 'vitest'
import { newsroomsHaveStylebooks } from './stylebook.contract.ts'

describe('in a file', () => newsroomsHaveStylebooks(async () => ({})))
