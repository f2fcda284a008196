import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'تغطية صحفية',
  additional_reporting: 'تغطية إضافية',
  contribution: 'شارك في التغطية',
  writing: 'كتابة',
  compilation: 'جمع وإعداد',
  translation: 'إعداد النشرة العربية',
  translation_editing: { one: 'تحرير النشرة العربية', behindTranslation: 'تحرير' },
  editing: 'تحرير',
  desk: 'مكتب التحرير:',
  photo: 'تصوير',
  video: 'فيديو',
  graphics: 'رسوم',
  data: 'بيانات',
  research: 'بحث',
  fact_checking: 'تدقيق المعلومات',
  production: 'إنتاج',
}
