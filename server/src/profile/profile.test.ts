import { describe } from 'vitest'
import { peopleHaveProfiles } from './profile.contract.ts'

describe('in a file', () => peopleHaveProfiles(async () => ({})))
