import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: '取材：{}',
  additional_reporting: '追加取材：{}',
  contribution: '取材協力：{}',
  writing: '執筆：{}',
  compilation: '構成：{}',
  translation: '翻訳：{}',
  translation_editing: '翻訳編集：{}',
  editing: '編集：{}',
  desk: 'デスク：{}',
  photo: '写真：{}',
  video: '映像：{}',
  graphics: '図版：{}',
  data: 'データ分析：{}',
  research: '調査：{}',
  fact_checking: '事実確認：{}',
  production: '制作：{}',
}
