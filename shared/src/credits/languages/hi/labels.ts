import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'रिपोर्टिंग:',
  additional_reporting: 'अतिरिक्त रिपोर्टिंग:',
  contribution: 'सहयोग:',
  writing: 'लेखन:',
  compilation: 'संकलन:',
  translation: { one: 'अनुवाद:', feminine: 'अनुवादिका:', masculine: 'अनुवादक:' },
  translation_editing: 'अनुवाद संपादन:',
  editing: 'संपादन:',
  desk: 'डेस्क:',
  photo: 'फोटो:',
  video: 'वीडियो:',
  graphics: 'ग्राफिक्स:',
  data: 'डेटा:',
  research: 'शोध:',
  fact_checking: 'तथ्य जांच:',
  production: 'प्रस्तुति:',
}
