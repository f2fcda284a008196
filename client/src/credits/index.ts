export { CreditPanel, type CreditPanelProps } from './credit-panel.tsx'
