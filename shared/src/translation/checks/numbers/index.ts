import type { Check } from '../check.ts'
import { quantityLosses } from '../quantity-losses.ts'

export const numbers: Check = (comparison) => quantityLosses(comparison, 'number')
