export { CreditPanel, type CreditPanelProps } from './credit-panel.tsx'
export { PrintedElsewhere } from './printed-elsewhere.tsx'
