export const zhHant = `
（編譯：劉洋；審校：陳靜）
= translation: 劉洋 | translation_editing: 陳靜

記者陳靜／台北報導
= reporting: 陳靜 @ 台北

（中央社記者陳靜台北15日電）
= reporting: 陳靜 @ 台北

文字：劉洋　攝影：陳靜
= writing: 劉洋 | photo: 陳靜

採訪、撰文：劉洋
= reporting: 劉洋 | writing: 劉洋

核稿編輯：陳靜
= editing: 陳靜

責任編輯：趙磊　核稿編輯：陳靜
= editing: 趙磊 | editing: 陳靜

翻譯：陳靜
= translation: 陳靜

（譯者：趙磊/核稿：陳靜）
= translation: 趙磊 | editing: 陳靜

圖片來源：路透社
= photo: 路透社

影音：劉洋　剪輯：陳靜
= video: 劉洋 | video: 陳靜
`
