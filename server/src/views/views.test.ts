import { describe } from 'vitest'
import { listsHaveViews } from './views.contract.ts'

describe('in a file', () => listsHaveViews(async () => ({})))
