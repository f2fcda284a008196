import { describe } from 'vitest'
import { copyIsTalkedAbout } from './threads.contract.ts'

describe('in a file', () => copyIsTalkedAbout(async () => ({})))
