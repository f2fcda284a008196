export { CreditPanel, type CreditPanelProps } from './credit-panel.tsx'
export { HouseContext } from './house-context.ts'
export { PrintedElsewhere } from './printed-elsewhere.tsx'
