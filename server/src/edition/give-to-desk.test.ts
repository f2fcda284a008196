import { describe } from 'vitest'
import { localizationsHaveDesks } from './give-to-desk.contract.ts'

describe('in a file', () => localizationsHaveDesks(async () => ({})))
