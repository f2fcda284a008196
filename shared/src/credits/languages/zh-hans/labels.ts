import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: '采写：{}',
  additional_reporting: '补充采访：{}',
  contribution: '参与采写：{}',
  writing: '撰稿：{}',
  compilation: '整理：{}',
  translation: '编译：{}',
  translation_editing: '审校：{}',
  editing: '编辑：{}',
  desk: '值班编辑：{}',
  photo: '摄影：{}',
  video: '视频：{}',
  graphics: '制图：{}',
  data: '数据：{}',
  research: '资料：{}',
  fact_checking: '事实核查：{}',
  production: '制作：{}',
}
