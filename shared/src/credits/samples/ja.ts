export const ja = `
（小林美咲、スミス・ジョン記者　翻訳：高橋誠　編集：渡辺恵）
= reporting: 小林美咲 | reporting: スミス・ジョン | translation: 高橋誠 | editing: 渡辺恵

（小林美咲記者、アンナ・ベルク記者　取材協力：トム・リー　翻訳：高橋誠　編集：渡辺恵、伊藤純）
= reporting: 小林美咲 | reporting: アンナ・ベルク | contribution: トム・リー | translation: 高橋誠 | editing: 渡辺恵 | editing: 伊藤純

取材・文：小林美咲　写真：高橋誠
= reporting: 小林美咲 | writing: 小林美咲 | photo: 高橋誠

文・写真＝小林美咲
= writing: 小林美咲 | photo: 小林美咲

撮影：高橋誠
= photo: 高橋誠

翻訳・編集：渡辺恵
= translation: 渡辺恵 | editing: 渡辺恵

【小林美咲】
= reporting: 小林美咲

（東京＝小林美咲）
= reporting: 小林美咲 @ 東京

（ロンドン支局　高橋誠）
= reporting: 高橋誠

トム・リー著、高橋誠訳
= writing: トム・リー | translation: 高橋誠

執筆：小林美咲、高橋誠
= writing: 小林美咲 | writing: 高橋誠

構成／渡辺恵
= compilation: 渡辺恵

写真＝高橋誠撮影
= photo: 高橋誠

（取材：東京で小林美咲、ソウルで金民秀、執筆：高橋誠）
= reporting: 小林美咲 @ 東京 | reporting: 金民秀 @ ソウル | writing: 高橋誠

（共同）
= reporting: 共同

制作：渡辺恵　グラフィック：伊藤純
= production: 渡辺恵 | graphics: 伊藤純

（ロイター）
= reporting: ロイター

（翻訳：佐藤花子）
= translation: 佐藤花子

（佐藤花子　編集：田中一郎）
= reporting: 佐藤花子 | editing: 田中一郎

文＝佐藤花子、写真＝田中一郎
= writing: 佐藤花子 | photo: 田中一郎

（聞き手・佐藤花子）
= reporting: 佐藤花子

【東京・佐藤花子】
= reporting: 佐藤花子 @ 東京

取材／佐藤花子、文／田中一郎
= reporting: 佐藤花子 | writing: 田中一郎

翻訳/佐藤花子
= translation: 佐藤花子

Photo: 佐藤花子
= photo: 佐藤花子

（文・佐藤花子、写真・田中一郎）
= writing: 佐藤花子 | photo: 田中一郎

監修：佐藤花子
= editing: 佐藤花子

（ナディア・ソリス記者　翻訳：鈴木健　編集：山口花）
= reporting: ナディア・ソリス | translation: 鈴木健 | editing: 山口花

（鈴木健、山口花　編集：佐々木誠）
= reporting: 鈴木健 | reporting: 山口花 | editing: 佐々木誠

取材・構成：鈴木健
= reporting: 鈴木健 | compilation: 鈴木健

撮影／鈴木健
= photo: 鈴木健

文：鈴木健（朝日新聞）
= writing: 鈴木健

（鈴木健＝朝日新聞）
= reporting: 鈴木健
`
