import type { Check } from '../check.ts'
import { quantityLosses } from '../quantity-losses.ts'

export const sums: Check = (comparison) => quantityLosses(comparison, 'sum')
