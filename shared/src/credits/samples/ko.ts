export const ko = `
취재 박서준·최유나 기자, 편집 정다은
= reporting: 박서준 | reporting: 최유나 | editing: 정다은

글·사진 박서준 기자
= writing: 박서준 | photo: 박서준

글 박서준, 사진 최유나
= writing: 박서준 | photo: 최유나

번역 정다은 기자
= translation: 정다은

박서준 기자 seojun@example.kr
= reporting: 박서준

서울=박서준 기자
= reporting: 박서준 @ 서울

부산=최유나 기자 yuna@example.kr
= reporting: 최유나 @ 부산

사진=최유나 기자
= photo: 최유나

[사진=연합뉴스]
= photo: 연합뉴스

그래픽 = 정다은
= graphics: 정다은

(박서준·최유나 기자)
= reporting: 박서준 | reporting: 최유나

촬영: 최유나, 편집: 정다은
= photo: 최유나 | editing: 정다은

영상취재: 최유나 / 영상편집: 정다은
= video: 최유나 | video: 정다은

워싱턴 특파원 박서준
= reporting: 박서준 @ 워싱턴

박서준 도쿄 특파원
= reporting: 박서준 @ 도쿄

기획: 정다은, 제작: 박서준
= production: 정다은 | production: 박서준

취재: 김민수, 촬영: 이영희
= reporting: 김민수 | photo: 이영희

김민수 기자·이영희 인턴기자
= reporting: 김민수 | reporting: 이영희

글 김민수 기자 사진 이영희 기자
= writing: 김민수 | photo: 이영희

[영상편집 김민수]
= video: 김민수

취재기자 : 김민수
= reporting: 김민수

번역: 김민수 / 감수: 이영희
= translation: 김민수 | translation_editing: 이영희

김하늘 기자 / 사진 박지우
= reporting: 김하늘 | photo: 박지우

김하늘 기자 haneul@example.kr 박지우 기자 jiwoo@example.kr
= reporting: 김하늘 | reporting: 박지우

글·사진=김하늘 기자
= writing: 김하늘 | photo: 김하늘

취재지원 박지우 인턴기자
= contribution: 박지우

영상=박지우, 편집=최은우
= video: 박지우 | editing: 최은우

(서울=연합뉴스) 김하늘 박지우 기자
= reporting: 김하늘 | reporting: 박지우
`
