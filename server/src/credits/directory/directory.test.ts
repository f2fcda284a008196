import { describe } from 'vitest'
import { contributorsAreFound } from './directory.contract.ts'

describe('in a file', () => contributorsAreFound(async () => ({})))
