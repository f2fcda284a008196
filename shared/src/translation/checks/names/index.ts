import type { Check } from '../check.ts'

export const names: Check = () => []
