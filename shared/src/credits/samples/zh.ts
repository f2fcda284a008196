export const zh = `
（编译：刘洋；审校：陈静）
= translation: 刘洋 | translation_editing: 陈静

（编译 刘洋；审校 陈静、赵磊）
= translation: 刘洋 | translation_editing: 陈静 | translation_editing: 赵磊

（记者刘洋、陈静）
= reporting: 刘洋 | reporting: 陈静

记者 刘洋 编辑 陈静
= reporting: 刘洋 | editing: 陈静

文/刘洋 图/陈静
= writing: 刘洋 | photo: 陈静

责任编辑：陈静
= editing: 陈静

采写：南方周末记者 刘洋
= reporting: 刘洋

新京报记者 刘洋 摄
= photo: 刘洋

作者：刘洋 翻译：陈静 校对：赵磊
= writing: 刘洋 | translation: 陈静 | editing: 赵磊

撰文：约翰·史密斯　翻译：陈静
= writing: 约翰·史密斯 | translation: 陈静

（参与采写：刘洋、陈静、欧阳明）
= contribution: 刘洋 | contribution: 陈静 | contribution: 欧阳明

来源：新华社
= reporting: 新华社

摄影：刘洋/视觉中国
= photo: 刘洋

监制：赵磊 策划：陈静 制作：刘洋
= production: 赵磊 | production: 陈静 | production: 刘洋

本报记者 刘洋 陈静
= reporting: 刘洋 | reporting: 陈静

（整理：赵磊）
= compilation: 赵磊

（记者 刘洋 通讯员 陈静）
= reporting: 刘洋 | reporting: 陈静

新华社记者刘洋、陈静
= reporting: 刘洋 | reporting: 陈静

（新华社记者刘洋）
= reporting: 刘洋

编辑：刘洋 责编：陈静
= editing: 刘洋 | editing: 陈静

（刘洋 编译）
= translation: 刘洋

图片来源：视觉中国
= photo: 视觉中国

记者：刘洋　编辑：陈静　校对：赵磊
= reporting: 刘洋 | editing: 陈静 | editing: 赵磊

文 | 刘洋 编辑 | 陈静
= writing: 刘洋 | editing: 陈静

(总台记者 刘洋 陈静)
= reporting: 刘洋 | reporting: 陈静

中新社记者 刘洋 摄
= photo: 刘洋

（编译 陈伟 审校 赵敏）
= translation: 陈伟 | translation_editing: 赵敏

记者：陈伟、赵敏 摄影：刘佳 编辑：王芳
= reporting: 陈伟 | reporting: 赵敏 | photo: 刘佳 | editing: 王芳

文字：陈伟 图片：赵敏 视频：刘佳
= writing: 陈伟 | photo: 赵敏 | video: 刘佳

新华社记者 陈伟 摄
= photo: 陈伟

（责任编辑：陈伟 赵敏）
= editing: 陈伟 | editing: 赵敏

央视记者 陈伟 赵敏：
= reporting: 陈伟 | reporting: 赵敏
`
