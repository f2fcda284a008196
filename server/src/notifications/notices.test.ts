import { describe } from 'vitest'
import { peopleAreNotified } from './notices.contract.ts'

describe('in a file', () => peopleAreNotified(async () => ({})))
