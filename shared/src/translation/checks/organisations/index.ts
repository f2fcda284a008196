import type { Check } from '../check.ts'

export const organisations: Check = () => []
