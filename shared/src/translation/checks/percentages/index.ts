import type { Check } from '../check.ts'
import { quantityLosses } from '../quantity-losses.ts'

export const percentages: Check = (comparison) => quantityLosses(comparison, 'percent')
